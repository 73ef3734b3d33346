import type { LocalDate } from '../../../domain/dates/local-date';
import { shownDate } from '../../../domain/dates/local-date';
import type { RestrictionAsKnown } from '../../../domain/restriction/restriction';
import { Answered } from '../../failures/answered';
import { useQuery } from '../../ipc/use-query';
import { PersonName } from '../../people/person-name';
import { linkTo } from '../../stores/navigation';
import { Table, type TableColumn } from '../../ui/table';
import { typeWords, words } from './messages';
import styles from './register.module.css';
import { RegisterEmpty } from './register-empty';

const columns: readonly TableColumn<RestrictionAsKnown>[] = [
  { key: 'type', header: words.status, width: '8rem', cell: ({ type }) => typeWords[type] },
  { key: 'person', header: words.person, cell: ({ person }) => <PersonName person={person} /> },
  { key: 'from', header: words.started, width: '8rem', cell: ({ startsOn }) => shownDate(startsOn) },
  { key: 'until', header: words.until, width: '8rem', cell: ({ endsOn }) => shownDate(endsOn) },
  { key: 'review', header: words.review, width: '8rem', cell: ({ reviewOn }) => shownDate(reviewOn) },
];

/** Who was in force on a day by what was recorded until its end. */
export function KnownList({ on }: { readonly on: LocalDate }) {
  const query = useQuery('restriction:as-known', { on });
  return (
    <Answered query={query} busy={words.busy}>
      {(rows) =>
        rows.length === 0 ? (
          <RegisterEmpty show="known" />
        ) : (
          <div className={styles.list}>
            <Table
              label={words.knownList}
              columns={columns}
              rows={rows}
              rowKey={({ restrictionId }) => restrictionId}
              linkColumn="person"
              linkTo={({ restrictionId }) => linkTo({ page: 'register', restrictionId })}
              current={null}
              offset={0}
              total={rows.length}
            />
          </div>
        )
      }
    </Answered>
  );
}
