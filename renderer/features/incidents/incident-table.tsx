import type { IncidentRow } from '../../../domain/incident/incident';
import type { IncidentFilter } from '../../../domain/incident/incident-filter';
import { shownClauses } from '../../../domain/incident/shown-values';
import { isBlank } from '../../../domain/text';
import { linkTo } from '../../stores/navigation';
import { Table, type TableColumn } from '../../ui/table';
import { AboutNames } from './about-name';
import styles from './incidents-page.module.css';
import { listWords, marksOf, recordedOn, shownDayAndTime, words } from './messages';

export interface IncidentTableProps {
  readonly rows: readonly IncidentRow[];
  readonly total: number;
  readonly offset: number;
  readonly filter: IncidentFilter;
  readonly onNarrow: (part: Partial<IncidentFilter>) => void;
}

/** One page of incidents, by the day on which they happened; what a search found by when it was recorded. */
export function IncidentTable({ rows, total, offset, filter, onNarrow }: IncidentTableProps) {
  const { order } = filter;
  const sorted = isBlank(filter.words)
    ? {
        sort: { key: 'happened', direction: order === 'newest' ? 'descending' : 'ascending' } as const,
        onSort: () => onNarrow({ order: order === 'newest' ? 'oldest' : 'newest' }),
      }
    : {};
  return (
    <Table
      key={offset}
      label={listWords.label}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.incidentId}
      linkColumn="about"
      linkTo={(row) => linkTo({ page: 'incident', incidentId: row.incidentId })}
      offset={offset}
      total={total}
      {...sorted}
    />
  );
}

const columns: readonly TableColumn<IncidentRow>[] = [
  {
    key: 'happened',
    header: listWords.happened,
    width: '10.75rem',
    sortable: true,
    cell: (row) => <Happened row={row} />,
  },
  { key: 'about', header: words.about, width: '22%', cell: (row) => <AboutNames {...row} /> },
  { key: 'where', header: words.where, width: '14%', cell: (row) => row.where },
  { key: 'clauses', header: words.clauses, width: '4.75rem', cell: (row) => shownClauses(row.citation) },
  { key: 'opening', header: words.whatHappened, cell: (row) => <Opening row={row} /> },
];

function Happened({ row }: { readonly row: IncidentRow }) {
  const { day, time } = shownDayAndTime(row.happened);
  return (
    <span className={styles.lines}>
      <span>{day ?? recordedOn(row.recordedAt)}</span>
      <span className={styles.quiet}>{time === null ? row.reference : `${time} · ${row.reference}`}</span>
    </span>
  );
}

/** How it began, or where a search found it. */
function Opening({ row }: { readonly row: IncidentRow }) {
  const marks = marksOf(row);
  return (
    <span className={styles.lines}>
      {row.hit === null ? (
        <span className={styles.opening}>{row.opening}</span>
      ) : (
        <span className={styles.opening}>
          {row.hit
            .map((part, nth) => ({ ...part, key: `${nth} ${part.text}` }))
            .map(({ key, text, hit }) => (hit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>))}
        </span>
      )}
      {marks !== '' && <span className={styles.quiet}>{marks}</span>}
    </span>
  );
}
