import type { Missing } from '../../domain/result';
import { Button } from '../ui/button';
import { refusalWords } from './refusal-words';
import styles from './refusals.module.css';
import { Why } from './why';

export interface BehindRefusalProps {
  readonly missing: Missing;
  /** Opens what mends it, where that is not a field of the same form; null where the sentence itself leads there. */
  readonly mend: (() => void) | null;
}

/** What every refusal says under its sentence: how to go on without it, `Why?`, and a button where it is mended elsewhere. */
export function BehindRefusal({ missing, mend }: BehindRefusalProps) {
  const words = refusalWords(missing);
  const plain = missing.label === 'needed';
  if (plain && mend === null) return null;
  return (
    <div className={styles.behind}>
      {!plain && words.without !== undefined && <p className={styles.quiet}>{words.without}</p>}
      <Why missing={missing} />
      {mend !== null && (
        <Button size="small" onClick={mend}>
          {words.mend ?? 'Open it'}
        </Button>
      )}
    </div>
  );
}
