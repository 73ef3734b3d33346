import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import { isBlank } from '../../../domain/text';
import { Button } from '../../ui/button';
import { focusField } from '../../ui/focus';
import { TextField } from '../../ui/text-field';
import { useKey } from '../../ui/use-key';
import styles from './bars.module.css';
import { placeInWords, words } from './messages';
import type { Find } from './use-find';

const FIELD = 'find-in-code';

/**
 * Finds in the text: Ctrl+F leads here. Enter in the field, or F3 anywhere on the page, goes to the next place, with Shift to the one before; F3
 * while nothing is sought leads here too.
 */
export function FindBar({ find: { sought, places, current, seek, move } }: { readonly find: Find }) {
  const toField = () => focusField(FIELD);
  const step = (by: 1 | -1) => (isBlank(sought) ? toField() : move(by));
  useKey('Ctrl+F', toField);
  useKey('F3', () => step(1));
  useKey('Shift+F3', () => step(-1));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey) return;
    event.preventDefault();
    move(event.shiftKey ? -1 : 1);
  };
  return (
    <search className={styles.find}>
      <div className={styles.findField}>
        <TextField name={FIELD} label={words.find} type="search" value={sought} onChange={seek} onKeyDown={onKeyDown} />
      </div>
      <p role="status" className={styles.findCount}>
        {isBlank(sought) ? '' : placeInWords(current, places.length)}
      </p>
      {places.length > 0 && (
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
