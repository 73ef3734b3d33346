import { IconUsers } from '@tabler/icons-react';
import type { PersonSuggestion } from '../../../domain/person/person';
import type { PeoplePage } from '../../../domain/person/person-page';
import { alsoKnownAs } from '../../../domain/person/person-words';
import { BesideName } from '../../people/person-line';
import { linkTo } from '../../stores/navigation';
import { EmptyState } from '../../ui/empty-state';
import { Pager } from '../../ui/pager';
import { StatusChip } from '../../ui/status-chip';
import { Table, type TableColumn } from '../../ui/table';
import { PAGE_LENGTH, useListPlace } from './list-place';
import { emptyWords, registerWords, words } from './messages';
import styles from './people.module.css';

const columns: readonly TableColumn<PersonSuggestion>[] = [
  { key: 'name', header: words.name, width: '40%', cell: (row) => <Name row={row} /> },
  {
    key: 'family',
    header: words.family,
    cell: ({ person }) => (
      <span className={styles.beside}>
        <BesideName person={person} />
      </span>
    ),
  },
  { key: 'holds', header: words.holds, width: '9rem', cell: (row) => <OnRegister row={row} /> },
];

/** A page of the list, or what will be here. */
export function PeopleList({ shown }: { readonly shown: PeoplePage }) {
  const { text, show, offset, moveTo } = useListPlace();
  const { rows, total } = shown;
  if (total === 0) {
    const [title, what] = emptyWords(text, show, shown);
    return (
      <EmptyState title={title} icon={IconUsers}>
        <p>{what}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <Table
        key={`${show} ${offset}`}
        label={words.list}
        columns={columns}
        rows={rows}
        rowKey={({ person }) => person.personId}
        linkColumn="name"
        linkTo={({ person: { personId } }) => linkTo({ page: 'person', personId })}
        offset={offset}
        total={total}
      />
      <Pager what="people" offset={offset} limit={PAGE_LENGTH} total={total} onChange={moveTo} />
    </>
  );
}

function Name({ row: { person } }: { readonly row: PersonSuggestion }) {
  return (
    <>
      <bdi>{person.name}</bdi>
      {alsoKnownAs(person) !== '' && (
        <span className={styles.difference}>
          <bdi>{alsoKnownAs(person)}</bdi>
        </span>
      )}
      {person.difference !== null && <span className={styles.difference}>{person.difference}</span>}
    </>
  );
}

function OnRegister({ row: { onRegister } }: { readonly row: PersonSuggestion }) {
  return onRegister === null ? null : <StatusChip {...registerWords[onRegister]} />;
}
