import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { isBlank } from '../../../domain/text';
import { Button } from '../../ui/button';
import { focusField } from '../../ui/focus';
import { TextField } from '../../ui/text-field';
import { useKey } from '../../ui/use-key';
import styles from './code.module.css';
import { placeInWords, words } from './messages';

const FIELD = 'find-in-code';

/** The id of the mark that is the nth place found. */
export function foundId(nth: number): string {
  return `found-${nth}`;
}

export interface FindBarProps {
  readonly sought: string;
  readonly onSeek: (text: string) => void;
  readonly count: number;
  readonly current: number;
  readonly onMove: (nth: number) => void;
}

/** Finds in the text: Ctrl+F leads here, Enter to the next place and Shift+Enter to the one before, round and round. */
export function FindBar({ sought, onSeek, count, current, onMove }: FindBarProps) {
  useKey('Ctrl+F', () => focusField(FIELD));
  const move = (step: 1 | -1) => {
    if (count > 0) onMove((current + step + count) % count);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey) return;
    event.preventDefault();
    move(event.shiftKey ? -1 : 1);
  };
  return (
    <search className={styles.find}>
      <div className={styles.findField}>
        <TextField
          name={FIELD}
          label={words.find}
          type="search"
          value={sought}
          onChange={onSeek}
          onKeyDown={onKeyDown}
        />
      </div>
      <p role="status" className={styles.findCount}>
        {isBlank(sought) ? '' : placeInWords(current, count)}
      </p>
      {count > 1 && (
        <>
          <Button size="small" icon={IconChevronUp} onClick={() => move(-1)}>
            {words.before}
          </Button>
          <Button size="small" icon={IconChevronDown} onClick={() => move(1)}>
            {words.next}
          </Button>
        </>
      )}
    </search>
  );
}
