import { MOST_TERMS } from '../../../domain/calendar/calendar';
import { emptyTerm, type TermDateField, type TermEntered } from '../../../domain/calendar/calendar-entered';
import { LINE_LIMIT } from '../../../domain/text';
import { Button } from '../../ui/button';
import { FieldRow, Stack } from '../../ui/layout';
import { Section } from '../../ui/section';
import { TextField } from '../../ui/text-field';
import { DateField } from './date-field';
import { removeTerm, words } from './messages';
import { useRows } from './use-rows';
import type { YearForm } from './use-year-form';

const fieldOf = (at: number) => `terms-${at}-name`;
const ADD = 'add-term';

/** The terms, each with its half term. */
export function TermFields({ form }: { readonly form: YearForm }) {
  const { values, change } = form.draft;
  const { changeRow, addRow, removeRow } = useRows(values.terms, (terms) => change({ terms }), fieldOf, ADD);
  const rows = values.terms.map((term, at) => ({ term, at, key: `terms-${at}` }));
  return (
    <Section title={words.terms} help={words.termsHelp}>
      <Stack gap="wide">
        {rows.map(({ term, at, key }) => (
          <TermRow
            key={key}
            form={form}
            term={term}
            at={at}
            onChange={(part) => changeRow(at, part)}
            onRemove={() => removeRow(at)}
          />
        ))}
        {rows.length < MOST_TERMS && (
          <div>
            <Button id={ADD} onClick={() => addRow(emptyTerm(''))}>
              {words.anotherTerm}
            </Button>
          </div>
        )}
      </Stack>
    </Section>
  );
}

interface TermRowProps {
  readonly form: YearForm;
  readonly term: TermEntered;
  readonly at: number;
  readonly onChange: (part: Partial<TermEntered>) => void;
  readonly onRemove: () => void;
}

function TermRow({ form, term, at, onChange, onRemove }: TermRowProps) {
  const date = (field: TermDateField, optional: boolean) => (
    <DateField
      form={form}
      name={`terms-${at}-${field}`}
      label={`${words[field]}, term ${at + 1}`}
      value={term[field]}
      onChange={(text) => onChange({ [field]: text })}
      optional={optional}
    />
  );
  return (
    <Stack>
      <FieldRow>
        <TextField
          name={fieldOf(at)}
          label={`${words.name}, term ${at + 1}`}
          error={form.errorOf(fieldOf(at))}
          value={term.name}
          onChange={(name) => onChange({ name })}
          maxLength={LINE_LIMIT}
        />
        {date('firstDay', false)}
        {date('lastDay', false)}
      </FieldRow>
      <FieldRow>
        {date('halfFrom', true)}
        {date('halfTo', true)}
        <div>
          <Button kind="quiet" size="small" onClick={onRemove}>
            {removeTerm(at)}
          </Button>
        </div>
      </FieldRow>
    </Stack>
  );
}
