import type { Missing } from '../../domain/result';
import { LINE_LIMIT } from '../../domain/text';
import { TextField } from '../ui/text-field';
import { refusalWords } from './refusal-words';
import { Why } from './why';

export interface GoingOnFieldsProps {
  readonly missing: readonly Missing[];
  /** Answers so far, by code. */
  readonly answers: Readonly<Record<string, string>>;
  readonly onChange: (answers: Readonly<Record<string, string>>) => void;
}

/** A question each for what one may go on without. What was answered stays in sight, so that nothing typed is lost. */
export function GoingOnFields({ missing, answers, onChange }: GoingOnFieldsProps) {
  const asked = missing.filter(({ mayGoOn }) => mayGoOn === true);
  const answered = Object.keys(answers).filter((code) => !asked.some((one) => one.code === code));
  const all: readonly Missing[] = [
    ...asked,
    ...answered.map((code): Missing => ({ code, field: code, label: 'needed', mayGoOn: true })),
  ];
  return all.map((one) => {
    const { question, sentence } = refusalWords(one);
    return (
      <div key={one.code}>
        <TextField
          name={`going-on-${one.code}`}
          label={question ?? sentence}
          help={question === undefined ? '' : sentence}
          value={answers[one.code] ?? ''}
          onChange={(answer) => onChange({ ...answers, [one.code]: answer })}
          maxLength={LINE_LIMIT}
          spellCheck
        />
        <Why missing={one} />
      </div>
    );
  });
}
