import { IconInbox, IconTableImport, IconUserPlus } from '@tabler/icons-react';
import { LINE_LIMIT } from '../../../domain/text';
import { addPerson } from '../../app/actions';
import { Answered } from '../../failures/answered';
import { useQuery } from '../../ipc/use-query';
import { useNavigation } from '../../stores/navigation';
import { Button } from '../../ui/button';
import { FilterChips } from '../../ui/filter-chips';
import { focusField } from '../../ui/focus';
import { Page } from '../../ui/page';
import { TextField } from '../../ui/text-field';
import { useKey } from '../../ui/use-key';
import { PAGE_LENGTH, useListPlace } from './list-place';
import { foundInWords, shownWords, words } from './messages';
import styles from './people.module.css';
import { PeopleList } from './people-list';

const FIELD = 'find-person';

/** Everybody whom the casebook knows, in the order of last names, or whoever answers what is sought. */
export function PeoplePage() {
  const { text, show, offset, seek, showOnly } = useListPlace();
  const query = useQuery('person:list', { text, show, offset, limit: PAGE_LENGTH });
  const list = query.state === 'answered' ? query.value : null;
  useKey('Ctrl+F', () => focusField(FIELD));
  const counts = list === null ? null : { ...list, everybody: list.adults + list.pupils };
  return (
    <Page
      title={words.title}
      width="list"
      actions={
        <>
          <Button icon={IconUserPlus} onClick={() => addPerson(text)}>
            {words.add}
          </Button>
          <Button icon={IconTableImport} onClick={() => useNavigation.getState().go({ page: 'import-people' })}>
            {words.importPeople}
          </Button>
          <Button icon={IconInbox} onClick={() => useNavigation.getState().go({ page: 'requests' })}>
            {words.requests}
          </Button>
        </>
      }
    >
      <search className={styles.find}>
        <TextField
          name={FIELD}
          label={words.find}
          help={words.findHelp}
          type="search"
          value={text}
          onChange={seek}
          maxLength={LINE_LIMIT}
        />
        <FilterChips
          label={words.show}
          value={show}
          onChange={showOnly}
          options={(['everybody', 'adults', 'pupils'] as const).map((value) => ({
            value,
            label: shownWords[value],
            ...(counts === null ? {} : { count: counts[value] }),
          }))}
        />
        <p role="status" className={styles.found}>
          {list === null ? '' : foundInWords(text, list.rows.length)}
        </p>
      </search>
      <Answered query={query} busy={words.busy}>
        {(shown) => <PeopleList shown={shown} />}
      </Answered>
    </Page>
  );
}
