import { IconGavel } from '@tabler/icons-react';
import { dueIn, dueText } from '../../domain/dates/due';
import type { LocalDate } from '../../domain/dates/local-date';
import type { SchoolCalendar } from '../../domain/dates/school-calendar';
import type { OrderId } from '../../domain/ids';
import type { OrderRow } from '../../domain/order/order';
import { Answered } from '../failures/answered';
import { useQuery } from '../ipc/use-query';
import { PersonLine } from '../people/person-line';
import { useSchoolCalendar } from '../stores/calendar';
import { linkTo } from '../stores/navigation';
import { useSession } from '../stores/session';
import { EmptyState } from '../ui/empty-state';
import { LinkList, type LinkRow } from '../ui/link-list';
import { Section } from '../ui/section';
import { StatusChip } from '../ui/status-chip';
import { chipWords, kindWords, words } from './messages';

/** Orders and instructions: those that stand, then those that are over. */
export function OrderList({ current }: { readonly current: OrderId | null }) {
  const query = useQuery('order:list', {});
  const calendar = useSchoolCalendar();
  const today = useSession((session) => session.shown?.today ?? null);
  return (
    <Answered query={query} busy={words.busy}>
      {({ standing, over }) => (
        <>
          {standing.length === 0 ? (
            <EmptyState icon={IconGavel} title={words.empty}>
              <p>{words.emptyWords}</p>
            </EmptyState>
          ) : (
            <LinkList label={words.list} rows={standing.map((row) => rowOf(row, current, today, calendar))} />
          )}
          {over.length > 0 && (
            <Section title={words.overList} count={over.length}>
              <LinkList label={words.overList} rows={over.map((row) => rowOf(row, current, today, calendar))} />
            </Section>
          )}
        </>
      )}
    </Answered>
  );
}

function rowOf(row: OrderRow, current: OrderId | null, today: LocalDate | null, calendar: SchoolCalendar): LinkRow {
  const { orderId, kind, person, door, over, lookAgainOn, lookAgainInSchoolDays: days } = row;
  const due = days === null || today === null ? null : dueIn(days, lookAgainOn, today, calendar);
  return {
    id: orderId,
    ...linkTo({ page: 'orders', orderId }),
    chip: over ? <StatusChip tone="quiet" word={words.over} /> : <StatusChip tone={door} word={chipWords[door]} />,
    title: <PersonLine person={person} />,
    detail: kindWords[kind],
    ...(due === null ? {} : { end: `${words.lookAgain} ${dueText(due)}`, late: due.when === 'late' }),
    current: orderId === current,
  };
}
