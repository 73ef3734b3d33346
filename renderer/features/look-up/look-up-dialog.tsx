import { IconBan, IconHandStop, IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useCallback, useRef, useState } from 'react';
import type { LookUpAnswer } from '../../../domain/look-up/look-up';
import { isBlank } from '../../../domain/text';
import { banNow, holdAtTheDoor } from '../../app/actions';
import { FailureNotice } from '../../failures/failure-notice';
import { useQuery } from '../../ipc/use-query';
import { useOverPage } from '../../stores/over-page';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { KeyHint } from '../../ui/key-hint';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { Found } from './found';
import styles from './look-up.module.css';
import { words } from './messages';
import { PagesCalled } from './pages-called';
import { useChangeOfMinute } from './use-change-of-minute';
import { useReturnOfFocus } from './use-return-of-focus';

/** Two letters are a whole name sometimes (Ng, Li); of most names three are enough. */
const FEWEST_LETTERS = 2;
/** Longest text that the engine takes. */
const LONGEST = 300;

/**
 * *Who may come in?* from any page: covers what is behind it, the cursor is in the field at once, and what is recorded comes while one
 * types. Never a reason, never a *may come in*. Pages that are called what was typed stand after everybody who was found.
 */
export function LookUpDialog({ onClose }: { readonly onClose: () => void }) {
  useReturnOfFocus();
  const [text, setText] = useState(() => useOverPage.getState().typed.slice(0, LONGEST));
  const field = useRef<HTMLInputElement>(null);
  // The dialog's own focus comes a moment later: letters typed in between would be lost.
  const atOnce = useCallback((input: HTMLInputElement | null) => {
    field.current = input;
    input?.focus();
  }, []);
  const results = useRef<HTMLDivElement>(null);
  const typed = text.replace(/\s+/g, ' ').trim();
  const enough = !isBlank(typed) && typed.length >= FEWEST_LETTERS;
  const query = useQuery('look-up:find', enough ? { text: typed } : null);
  // The answer to an earlier text may stay until the next is there, but never an earlier *nobody of this name*.
  const answer = query.state === 'answered' && !(query.asking && nobodyFound(query.value)) ? query.value : null;
  useChangeOfMinute(answer?.changesIn ?? null, query.askAgain);
  const hold = () => {
    onClose();
    holdAtTheDoor({ name: typed });
  };
  const ban = () => {
    onClose();
    banNow({ name: typed });
  };
  const toResults = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    results.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  };
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      hideTitle
      covers
      actions={
        <>
          <Button icon={IconHandStop} onClick={hold}>
            {words.holdAtTheDoor}
          </Button>
          <Button icon={IconBan} onClick={ban}>
            {words.banNow}
          </Button>
        </>
      }
    >
      <div className={styles.head}>
        <IconSearch size="1.375rem" stroke={2} aria-hidden />
        <label htmlFor="look-up">
          <VisuallyHidden>{words.field}</VisuallyHidden>
        </label>
        <input
          ref={atOnce}
          id="look-up"
          type="text"
          className={styles.input}
          value={text}
          placeholder={words.field}
          maxLength={LONGEST}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={toResults}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
        />
        <button type="button" className={styles.close} onClick={onClose} aria-label={words.close}>
          <KeyHint keys="Esc" boxed />
        </button>
      </div>
      <div ref={results} className={styles.results}>
        <div role="status" aria-live="polite" aria-atomic="false">
          {!enough && <p className={styles.before}>{words.before}</p>}
          {enough && query.state !== 'failed' && answer === null && <p className={styles.before}>{words.looking}</p>}
          {enough && query.state === 'failed' && (
            <div className={styles.before}>
              <FailureNotice failure={query.failure} onAgain={query.askAgain} />
            </div>
          )}
          {enough && answer !== null && (
            <Found answer={answer} onBack={() => field.current?.focus()} onLeave={onClose} />
          )}
        </div>
        {enough && answer !== null && (
          <PagesCalled typed={typed} onBack={() => field.current?.focus()} onLeave={onClose} />
        )}
      </div>
    </Dialog>
  );
}

function nobodyFound({ cards, described }: LookUpAnswer): boolean {
  return cards.length === 0 && described.length === 0;
}
