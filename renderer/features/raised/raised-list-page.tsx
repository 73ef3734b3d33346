import { IconMessageCircle, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { ConcernRow } from '../../../domain/concern/concern';
import { dueText } from '../../../domain/dates/due';
import type { LocalDate } from '../../../domain/dates/local-date';
import type { SchoolCalendar } from '../../../domain/dates/school-calendar';
import { logRaised } from '../../app/actions';
import { dueOf, dueOn } from '../../concern/messages';
import { Answered } from '../../failures/answered';
import { useQuery } from '../../ipc/use-query';
import { PersonLine } from '../../people/person-line';
import { useSchoolCalendar } from '../../stores/calendar';
import { linkTo } from '../../stores/navigation';
import { useSession } from '../../stores/session';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { FilterChips } from '../../ui/filter-chips';
import { LinkList, type LinkRow } from '../../ui/link-list';
import { Page } from '../../ui/page';
import { StatusChip } from '../../ui/status-chip';
import { rowDetail, words } from './messages';

type Shown = 'open' | 'closed' | 'all';

/** Everything that was raised with the school: what is due first stands first. */
export function RaisedListPage() {
  const [show, setShow] = useState<Shown>('open');
  const query = useQuery('concern:list', { show });
  const today = useSession((session) => session.shown?.today ?? null);
  const calendar = useSchoolCalendar();
  const list = query.state === 'answered' ? query.value : null;
  const counted = (count: number | undefined) => (count === undefined ? {} : { count });
  return (
    <Page
      title={words.title}
      actions={
        <Button kind="primary" icon={IconPlus} onClick={() => logRaised()}>
          {words.log}
        </Button>
      }
    >
      <FilterChips
        label={words.show}
        value={show}
        onChange={setShow}
        options={[
          { value: 'open', label: words.open, ...counted(list?.open) },
          { value: 'closed', label: words.closed, ...counted(list?.closed) },
          { value: 'all', label: words.all, ...counted(list === null ? undefined : list.open + list.closed) },
        ]}
      />
      <Answered query={query} busy={words.busy}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState icon={IconMessageCircle} title={show === 'closed' ? words.emptyClosed : words.emptyOpen}>
              <p>{words.emptyWords}</p>
            </EmptyState>
          ) : (
            <LinkList label={words.list} rows={rows.map((row) => rowOf(row, today, calendar))} />
          )
        }
      </Answered>
    </Page>
  );
}

function rowOf(row: ConcernRow, today: LocalDate | null, calendar: SchoolCalendar): LinkRow {
  const due = today === null ? null : dueOf(row, today, calendar);
  return {
    id: row.concernId,
    ...linkTo({ page: 'raised', concernId: row.concernId }),
    chip: <StatusChip tone={row.open ? 'proposed' : 'quiet'} word={row.open ? words.open : words.closed} />,
    title: (
      <>
        <PersonLine person={row.person} /> · {row.reference}
      </>
    ),
    detail: (
      <>
        <bdi>{row.opening}</bdi> ({rowDetail(row)}){due !== null && `, ${dueOn(row)}`}
      </>
    ),
    ...(today === null || due === null ? {} : { end: dueText(due), late: due.when === 'late' }),
  };
}
