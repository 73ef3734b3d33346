import type { LocalDate } from '../../domain/dates/local-date';
import { NO_NUMBER, roomForNumber } from '../../domain/school/school-entered';
import { LINE_LIMIT } from '../../domain/text';
import { Button } from '../ui/button';
import { CheckField } from '../ui/check-field';
import { FieldRow, Stack } from '../ui/layout';
import { messageBeside } from '../ui/message-beside';
import { Section } from '../ui/section';
import { TextField } from '../ui/text-field';
import { checkedOn as checkedWords, words } from './messages';
import { useAddedRow } from './use-added-row';
import type { SchoolForm } from './use-school-form';

export interface NumberFieldsProps {
  readonly form: SchoolForm;
  readonly checkedOn: LocalDate | null;
}

/** Numbers to ring, a row each, and when somebody last saw that they are right. */
export function NumberFields({ form, checkedOn }: NumberFieldsProps) {
  const { values, change } = form.draft;
  const { numbers } = values;
  const changeRow = (index: number, part: Partial<(typeof numbers)[number]>) =>
    change({ numbers: numbers.map((row, at) => (at === index ? { ...row, ...part } : row)) });
  const add = () => change({ numbers: [...numbers, { ...NO_NUMBER }] });
  const addRow = useAddedRow('numbers', numbers.length, add);
  const rows = numbers.map((row, index) => ({ row, index, key: `numbers-${index}` }));
  return (
    <Section title={words.numbers} help={words.numbersHelp}>
      <Stack>
        {rows.map(({ row, index, key }) => (
          <FieldRow key={key}>
            <TextField
              name={key}
              label={`${words.whose}, ${index + 1}`}
              error={messageBeside(form.problems, key)}
              value={row.whose}
              onChange={(whose) => changeRow(index, { whose })}
              maxLength={LINE_LIMIT}
            />
            <TextField
              name={`${key}-number`}
              label={`${words.number}, ${index + 1}`}
              value={row.number}
              onChange={(number) => changeRow(index, { number })}
              maxLength={LINE_LIMIT}
            />
          </FieldRow>
        ))}
        {roomForNumber(values) && (
          <div>
            <Button onClick={addRow}>{words.another}</Button>
          </div>
        )}
        <CheckField
          name="checkedToday"
          label={words.checked}
          help={checkedWords(checkedOn)}
          checked={values.checkedToday}
          onChange={(checkedToday) => change({ checkedToday })}
        />
      </Stack>
    </Section>
  );
}
