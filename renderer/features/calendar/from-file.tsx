import { fillIn, roomFor } from '../../../domain/calendar/calendar-entered';
import { type DatesFound, FOUND_KINDS } from '../../../domain/calendar/dates-in-file';
import { FileField } from '../../import/file-field';
import { useAnnouncer } from '../../stores/announcer';
import { Button } from '../../ui/button';
import { focusField } from '../../ui/focus';
import { Actions, Stack } from '../../ui/layout';
import { Notice } from '../../ui/notice';
import { Section } from '../../ui/section';
import { SelectField } from '../../ui/select-field';
import styles from './calendar.module.css';
import { foundLabel, kindWords, notShown, words } from './messages';
import { type FileInHand, useFile } from './use-file';
import type { YearForm } from './use-year-form';

const KINDS = FOUND_KINDS.map((value) => ({ value, label: kindWords[value] }));

/** `Read from a file`, what was found in it, and `Fill in the form`. */
export function FromFile({ form }: { readonly form: YearForm }) {
  const file = useFile(form.schoolYear);
  return (
    <Stack>
      <FileField
        name="calendar-file"
        label={words.file}
        help={words.fileHelp}
        accept=".ics,.csv,text/calendar,text/csv"
        problem={file.problem}
        onFile={(chosen) => void file.open(chosen)}
      />
      {file.read !== null && <Found file={file} form={form} />}
    </Stack>
  );
}

function Found({ file, form }: { readonly file: FileInHand; readonly form: YearForm }) {
  const { values } = form.draft;
  const { found, otherYears, unread, more } = file.read ?? { found: [], otherYears: 0, unread: 0, more: 0 };
  const chosen = found.filter(({ kind }) => kind === 'term' || kind === 'half-term' || kind === 'closed');
  const fits = roomFor(chosen, values);
  const fill = () => {
    form.fill(fillIn(values, chosen, form.schoolYear));
    file.close();
    useAnnouncer.getState().announce(words.filled);
    focusField('terms-0-name');
  };
  return (
    <Section title={words.found} count={found.length} help={words.foundHelp}>
      <Stack>
        <FoundList found={found} onChoose={file.choose} />
        {notShown(otherYears, unread, more).map((line) => (
          <p key={line}>{line}</p>
        ))}
        {chosen.length === 0 && <Notice>{words.nothingChosen}</Notice>}
        {!fits && <Notice kind="attention">{words.tooMany}</Notice>}
        {chosen.length > 0 && fits && (
          <Actions>
            <Button onClick={fill}>{words.fill}</Button>
          </Actions>
        )}
      </Stack>
    </Section>
  );
}

function FoundList({
  found,
  onChoose,
}: {
  readonly found: readonly DatesFound[];
  readonly onChoose: FileInHand['choose'];
}) {
  const rows = found.map((one, at) => ({ one, at, key: `found-${at}` }));
  return (
    <ul className={styles.found}>
      {rows.map(({ one, at, key }) => (
        <li key={key}>
          <SelectField
            name={key}
            label={foundLabel(one)}
            options={KINDS}
            value={one.kind}
            onChange={(kind) => onChoose(at, kind)}
          />
        </li>
      ))}
    </ul>
  );
}
