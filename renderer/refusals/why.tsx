import { useId, useState } from 'react';
import type { Missing } from '../../domain/result';
import { refusalWords } from './refusal-words';
import styles from './refusals.module.css';

const words = {
  why: 'Why?',
  advice: 'This is not legal advice.',
  checked: (when: string) => `Checked: ${when}.`,
  from: (source: string) => `Source: ${source}.`,
} as const;

/** `Why?`: the reason, how binding it is, where it comes from and when that was checked (D73). Nothing is drawn where no reason is kept, or where a form simply needs its field. */
export function Why({ missing }: { readonly missing: Missing }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { why, label, source, checked, sentence } = refusalWords(missing);
  if (why === undefined || label === null) return null;
  return (
    <>
      <button
        type="button"
        className={styles.why}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={`${words.why} ${sentence}`}
        onClick={() => setOpen(!open)}
      >
        {words.why}
      </button>
      {open && (
        <div id={id} className={styles.reason}>
          <p>{why}</p>
          <p className={styles.quiet}>
            {[
              `${label}.`,
              source === undefined ? '' : words.from(source),
              checked === undefined ? '' : words.checked(checked),
              words.advice,
            ].join(' ')}
          </p>
        </div>
      )}
    </>
  );
}
