import type { ClauseId } from '../../../domain/code/clause-id';
import { EVERYTHING } from '../../../domain/incident/incident-filter';
import { shownWhen } from '../../../domain/incident/shown-values';
import { Answered } from '../../failures/answered';
import { useQuery } from '../../ipc/use-query';
import { WhoLine } from '../../people/person-line';
import { useListPlace } from '../../stores/incidents-place';
import { linkTo } from '../../stores/navigation';
import { LinkList } from '../../ui/link-list';
import styles from './code.module.css';
import { allCiting, citingClause, words } from './messages';

/** The incidents that cite a clause, in any version of the code. */
export function CitingRecords({ clauseId }: { readonly clauseId: ClauseId }) {
  const query = useQuery('code:records-citing', { clauseId });
  return (
    <Answered query={query} busy={words.readingRecords}>
      {({ records, total }) =>
        records.length === 0 ? (
          <p className={styles.noRecords}>{words.noRecords}</p>
        ) : (
          <>
            <LinkList
              label={citingClause(clauseId)}
              rows={records.map(({ incidentId, reference, about, happened }) => ({
                id: incidentId,
                ...linkTo({ page: 'incident', incidentId }),
                title: reference,
                detail: <WhoLine about={about} />,
                end: shownWhen(happened),
              }))}
              total={total}
            />
            <AllOfThem clauseId={clauseId} total={total} />
          </>
        )
      }
    </Answered>
  );
}

/** The way to the list of incidents, narrowed to the clause and to nothing else. */
function AllOfThem({ clauseId, total }: { readonly clauseId: ClauseId; readonly total: number }) {
  const { href, onOpen } = linkTo({ page: 'incidents' });
  return (
    <p>
      <a
        href={href}
        onClick={(event) => {
          event.preventDefault();
          useListPlace.getState().narrow({ ...EVERYTHING, clause: clauseId });
          onOpen();
        }}
      >
        {allCiting(clauseId, total)}
      </a>
    </p>
  );
}
