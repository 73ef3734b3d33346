import type { LocalDate } from '../../../domain/dates/local-date';
import { Stack } from '../../ui/layout';
import { RadioGroup } from '../../ui/radio-group';
import { TextField } from '../../ui/text-field';
import { dayMeant, questions, words } from './messages';
import styles from './register.module.css';

/** Two questions about a past day that are never mixed: by what is known now, and by what was known then. */
export type Question = 'now' | 'then';

export interface DayFieldProps {
  readonly text: string;
  /** What was understood of it; null where it is no date. */
  readonly day: LocalDate | null;
  readonly onChange: (text: string) => void;
}

export interface InForceOnProps extends DayFieldProps {
  readonly question: Question;
  readonly onQuestion: (question: Question) => void;
}

/** A day as people type it. */
export function DayField({ text, day, onChange }: DayFieldProps) {
  return (
    <TextField
      name="on"
      label={words.onDay}
      help={dayMeant(day)}
      value={text}
      onChange={onChange}
      maxLength={60}
      short
    />
  );
}

/** The day for which the register is asked, as people type it, and by what. */
export function InForceOn({ text, day, question, onChange, onQuestion }: InForceOnProps) {
  return (
    <div className={styles.day}>
      <Stack>
        <DayField text={text} day={day} onChange={onChange} />
        <RadioGroup
          name="question"
          legend={words.whichQuestion}
          options={questions}
          value={question}
          onChange={onQuestion}
        />
      </Stack>
    </div>
  );
}
