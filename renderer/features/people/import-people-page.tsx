import { RouteLink } from '../../app/route-link';
import { FailureNotice } from '../../failures/failure-notice';
import { FileField } from '../../import/file-field';
import { Button } from '../../ui/button';
import { Actions, Stack } from '../../ui/layout';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { useKey } from '../../ui/use-key';
import { ColumnFields } from './column-fields';
import { comparingInWords, knownInWords, peopleInWords, unnamedInWords, importWords as words } from './import-messages';
import { ListPreview } from './list-preview';
import { words as listWords } from './messages';
import { PerhapsHere } from './perhaps-here';
import { type ImportInHand, useImport, willBeImported } from './use-import';

/** A list of the school's own system: the file, its columns, who is in it, who may be here already. */
export function ImportPeoplePage() {
  const list = useImport();
  return (
    <Page
      title={words.title}
      subtitle={words.subtitle}
      width="form"
      above={<RouteLink to={{ page: 'people' }}>{listWords.title}</RouteLink>}
    >
      <Stack gap="wide">
        <FileField
          name="people-file"
          label={words.file}
          help={words.fileHelp}
          accept=".csv,text/csv"
          problem={list.problem}
          onFile={(file) => void list.readFile(file)}
        />
        {list.table !== null && (
          <>
            <Section title={words.columns} help={words.columnsHelp}>
              <ColumnFields table={list.table} columns={list.columns} onChange={list.setColumn} />
            </Section>
            <WhoIsInIt list={list} />
          </>
        )}
        {list.compared !== null && <TakeIn list={list} />}
        {list.failure !== null && <FailureNotice failure={list.failure} />}
      </Stack>
    </Page>
  );
}

function WhoIsInIt({ list }: { readonly list: ImportInHand }) {
  const { found, comparing, compared, tooMany } = list;
  const compares = !tooMany && compared === null && found.people.length > 0;
  useKey('Ctrl+Enter', () => void list.compare(), { on: compares && comparing === null });
  const pupils = found.people.filter(({ kind }) => kind === 'pupil').length;
  if (found.people.length === 0) {
    return (
      <Section title={words.who}>
        <p>{words.nobody}</p>
      </Section>
    );
  }
  return (
    <Section title={words.who} help={words.whoHelp}>
      <Stack>
        <p role="status">{peopleInWords(pupils, found.people.length - pupils)}</p>
        <ListPreview people={found.people} />
        {found.unnamed.length > 0 && <p>{unnamedInWords(found.unnamed)}</p>}
        {tooMany && <Notice kind="attention">{words.tooMany}</Notice>}
        {compares && (
          <Actions>
            <Button
              kind="primary"
              keys="Ctrl+Enter"
              busy={comparing !== null && comparingInWords(comparing, found.people.length)}
              onClick={() => void list.compare()}
            >
              {words.compare}
            </Button>
          </Actions>
        )}
      </Stack>
    </Section>
  );
}

function TakeIn({ list }: { readonly list: ImportInHand }) {
  const { compared, open, busy } = list;
  useKey('Ctrl+Enter', () => void list.takeIn(), { on: !busy });
  const known = (compared ?? []).filter(({ same }) => same !== null).length;
  return (
    <Section title={words.perhaps} count={open.length} help={open.length > 0 ? words.perhapsHelp : words.none}>
      <Stack>
        {known > 0 && <p>{knownInWords(known)}</p>}
        <PerhapsHere list={list} />
        <Actions>
          <Button kind="primary" keys="Ctrl+Enter" busy={busy && words.importing} onClick={() => void list.takeIn()}>
            {words.importThem(willBeImported(list))}
          </Button>
        </Actions>
      </Stack>
    </Section>
  );
}
