import { NO_SIGNATORY, roomForSignatory } from '../../domain/school/school-entered';
import { SignatoryPost, signatoryPostWords } from '../../domain/school/signatories';
import { LINE_LIMIT } from '../../domain/text';
import { Button } from '../ui/button';
import { FieldRow, Stack } from '../ui/layout';
import { Section } from '../ui/section';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { words } from './messages';
import { useAddedRow } from './use-added-row';
import type { SchoolForm } from './use-school-form';

const posts = SignatoryPost.options.map((value) => ({ value, label: capital(signatoryPostWords[value]) }));

/** Who may sign beside the headteacher and the chair, a row each. */
export function SignatoryFields({ form }: { readonly form: SchoolForm }) {
  const { values, change } = form.draft;
  const { signatories } = values;
  const changeRow = (index: number, part: Partial<(typeof signatories)[number]>) =>
    change({ signatories: signatories.map((row, at) => (at === index ? { ...row, ...part } : row)) });
  const add = () => change({ signatories: [...signatories, { ...NO_SIGNATORY }] });
  const addRow = useAddedRow('signatories', signatories.length, add);
  const rows = signatories.map((row, index) => ({ row, index, key: `signatories-${index}` }));
  return (
    <Section title={words.signatories} help={words.signatoriesHelp}>
      <Stack>
        {rows.map(({ row, index, key }) => (
          <FieldRow key={key}>
            <TextField
              name={key}
              label={`${words.signs}, ${index + 1}`}
              value={row.name}
              onChange={(name) => changeRow(index, { name })}
              maxLength={LINE_LIMIT}
              optional
            />
            <SelectField
              name={`${key}-post`}
              label={`${words.signsAs}, ${index + 1}`}
              options={posts}
              value={row.post}
              onChange={(post) => changeRow(index, { post })}
            />
          </FieldRow>
        ))}
        {roomForSignatory(values) && (
          <div>
            <Button onClick={addRow}>{words.anotherSigns}</Button>
          </div>
        )}
      </Stack>
    </Section>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
