import type { LocalDate } from '../../../domain/dates/local-date';
import { TextField } from '../../ui/text-field';
import { dayMeant, words } from './messages';
import styles from './register.module.css';

export interface InForceOnProps {
  readonly text: string;
  /** What was understood of it; null where it is no date. */
  readonly day: LocalDate | null;
  readonly onChange: (text: string) => void;
}

/** The day for which the register is asked, as people type it. */
export function InForceOn({ text, day, onChange }: InForceOnProps) {
  return (
    <div className={styles.day}>
      <TextField
        name="on"
        label={words.onDay}
        help={dayMeant(day)}
        value={text}
        onChange={onChange}
        maxLength={60}
        short
      />
    </div>
  );
}
