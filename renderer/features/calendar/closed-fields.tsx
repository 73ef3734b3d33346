import { MOST_CLOSED_DAYS } from '../../../domain/calendar/calendar';
import { CLOSED_WORDS } from '../../../domain/calendar/calendar-entered';
import { LINE_LIMIT } from '../../../domain/text';
import { Button } from '../../ui/button';
import { FieldRow, Stack } from '../../ui/layout';
import { Section } from '../../ui/section';
import { TextField } from '../../ui/text-field';
import { DateField } from './date-field';
import { removeDay, words } from './messages';
import { useRows } from './use-rows';
import type { YearForm } from './use-year-form';

const fieldOf = (at: number) => `closedDays-${at}-on`;
const ADD = 'add-day';

/** Single days without school, each with a word. */
export function ClosedFields({ form }: { readonly form: YearForm }) {
  const { values, change } = form.draft;
  const setRows = (closedDays: typeof values.closedDays) => change({ closedDays });
  const { changeRow, addRow, removeRow } = useRows(values.closedDays, setRows, fieldOf, ADD);
  const rows = values.closedDays.map((day, at) => ({ day, at, key: `closedDays-${at}` }));
  return (
    <Section title={words.closedTitle} help={words.closedHelp}>
      <Stack>
        {rows.map(({ day, at, key }) => (
          <FieldRow key={key}>
            <DateField
              form={form}
              name={fieldOf(at)}
              label={`${words.on}, ${at + 1}`}
              value={day.on}
              onChange={(on) => changeRow(at, { on })}
            />
            <TextField
              name={`closedDays-${at}-words`}
              label={`${words.why}, ${at + 1}`}
              error={form.errorOf(`closedDays-${at}-words`)}
              value={day.words}
              onChange={(text) => changeRow(at, { words: text })}
              maxLength={LINE_LIMIT}
              optional
            />
            <div>
              <Button kind="quiet" size="small" onClick={() => removeRow(at)}>
                {removeDay(at)}
              </Button>
            </div>
          </FieldRow>
        ))}
        {rows.length < MOST_CLOSED_DAYS && (
          <div>
            <Button id={ADD} onClick={() => addRow({ on: '', words: CLOSED_WORDS })}>
              {words.anotherDay}
            </Button>
          </div>
        )}
      </Stack>
    </Section>
  );
}
