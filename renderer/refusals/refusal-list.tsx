import type { Missing } from '../../domain/result';
import { Button } from '../ui/button';
import { refusalWords } from './refusal-words';
import styles from './refusals.module.css';
import { Why } from './why';

export interface RefusalListProps {
  readonly label: string;
  readonly missing: readonly Missing[];
  /** What mends one of them; null where it is mended elsewhere. */
  readonly mend: (missing: Missing) => (() => void) | null;
}

/** All that is missing: a sentence each, the button that mends it, how to go on without it, and why. */
export function RefusalList({ label, missing, mend }: RefusalListProps) {
  return (
    <ul className={styles.list} aria-label={label}>
      {missing.map((one) => (
        <Line key={`${one.code} ${JSON.stringify(one.detail ?? {})}`} missing={one} mend={mend(one)} />
      ))}
    </ul>
  );
}

function Line({ missing, mend }: { readonly missing: Missing; readonly mend: (() => void) | null }) {
  const words = refusalWords(missing);
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <p>{words.sentence}</p>
        {words.without !== undefined && <p className={styles.quiet}>{words.without}</p>}
        <Why missing={missing} />
      </div>
      {mend !== null && <Button onClick={mend}>{words.mend ?? 'Open it'}</Button>}
    </li>
  );
}
