import { type Due, dueIn, dueText } from '../../../domain/dates/due';
import { shownDate } from '../../../domain/dates/local-date';
import { shownComingDay } from '../../../domain/dates/shown-moment';
import type { RestrictionId } from '../../../domain/ids';
import type { RestrictionRow } from '../../../domain/restriction/restriction';
import { noSchoolWords } from '../../dates/no-school';
import { PersonName } from '../../people/person-name';
import { useSchoolCalendar } from '../../stores/calendar';
import { linkTo } from '../../stores/navigation';
import { useSession } from '../../stores/session';
import { Pager } from '../../ui/pager';
import { StatusChip } from '../../ui/status-chip';
import { Table, type TableColumn } from '../../ui/table';
import { endsWords, sentenceCase, statusOf, typeInRow, words } from './messages';
import styles from './register.module.css';

/** Which part of the register is shown. */
export type Part = 'current' | 'review-due' | 'ended' | 'on';
/** The chips: orders from outside have one of their own. */
export type Chip = Part | 'proposed' | 'orders';

export interface RegisterListProps {
  readonly rows: readonly RestrictionRow[];
  readonly total: number;
  readonly limit: number;
  readonly offset: number;
  readonly current: RestrictionId | null;
  readonly onOffset: (offset: number) => void;
}

const columns: readonly TableColumn<RestrictionRow>[] = [
  { key: 'status', header: words.status, width: '8rem', cell: (row) => <StatusAndType row={row} /> },
  { key: 'person', header: words.person, width: '10.5rem', cell: (row) => <PersonName person={row.person} /> },
  {
    key: 'restricted',
    header: words.restricted,
    cell: (row) => <span className={styles.restricted}>{row.whatIsRestricted}</span>,
  },
  { key: 'until', header: words.until, width: '7.25rem', cell: (row) => <Until row={row} /> },
  { key: 'review', header: words.review, width: '7.25rem', cell: (row) => <Review row={row} /> },
];

/** One page of the register. The row that is open stands beside the list. */
export function RegisterList({ rows, total, limit, offset, current, onOffset }: RegisterListProps) {
  return (
    <div className={styles.list}>
      <Table
        label={words.list}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.restrictionId}
        linkColumn="person"
        linkTo={({ restrictionId }) => linkTo({ page: 'register', restrictionId })}
        current={current}
        offset={offset}
        total={total}
      />
      <Pager what="restrictions" offset={offset} limit={limit} total={total} onChange={onOffset} />
    </div>
  );
}

function StatusAndType({ row }: { readonly row: RestrictionRow }) {
  return (
    <>
      <StatusChip {...statusOf(row)} /> <span className={styles.second}>{typeInRow(row)}</span>
    </>
  );
}

/** The last day that was set, and how far off it is; of one that was ended before it, that it was. */
function Until({ row }: { readonly row: RestrictionRow }) {
  const today = useSession((session) => session.shown?.today ?? null);
  const calendar = useSchoolCalendar();
  if (row.status === 'ended' && today !== null && row.endsOn >= today) return words.endedEarly;
  const shown = today === null ? shownDate(row.endsOn) : shownComingDay(row.endsOn, today);
  const left =
    today === null || row.endsInSchoolDays === null
      ? ''
      : endsWords(dueIn(row.endsInSchoolDays, row.endsOn, today, calendar));
  return (
    <>
      {`${shown}${noSchoolWords(row.endsOn, calendar)}`} <span className={styles.second}>{left}</span>
    </>
  );
}

function Review({ row }: { readonly row: RestrictionRow }) {
  const due = useReviewDue(row);
  if (due === null) return '–';
  return <span className={due.when === 'late' ? styles.late : undefined}>{sentenceCase(dueText(due))}</span>;
}

/** How far off the review is; null once the restriction has ended. */
export function useReviewDue(row: Pick<RestrictionRow, 'reviewInSchoolDays' | 'reviewOn'>): Due | null {
  const today = useSession((session) => session.shown?.today ?? null);
  const calendar = useSchoolCalendar();
  if (row.reviewInSchoolDays === null || today === null) return null;
  return dueIn(row.reviewInSchoolDays, row.reviewOn, today, calendar);
}
