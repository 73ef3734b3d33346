import { isInWorkingDays } from '../../../domain/dates/due';
import { needsOf } from '../../../domain/today/needs';
import type { BeforeSummer } from '../../../domain/today/today';
import { RouteLink } from '../../app/route-link';
import { NoTermDates } from '../../dates/no-term-dates';
import { Answered } from '../../failures/answered';
import { useQuery } from '../../ipc/use-query';
import { useSchoolCalendar } from '../../stores/calendar';
import { usePcSettings } from '../../stores/pc-settings';
import { useToday } from '../../stores/use-today';
import { words as taskWords } from '../../task/messages';
import { TaskList } from '../../task/task-list';
import { Quiet } from '../../ui/layout';
import { LinkList } from '../../ui/link-list';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { summerLine, summerWords as words } from './messages';
import { needRow } from './need-row';

/** What ends or is due until school is back: what is done now is not missed while nobody is there. */
export function BeforeSummerPage() {
  const query = useQuery('today:before-summer', {});
  return (
    <Page
      title={words.title}
      subtitle={query.state === 'answered' ? summerLine(query.value) : undefined}
      above={<RouteLink to={{ page: 'today' }}>Today</RouteLink>}
    >
      <Answered query={query} busy={words.reading}>
        {(summer) => <Ahead summer={summer} />}
      </Answered>
    </Page>
  );
}

function Ahead({ summer: { shown } }: { readonly summer: BeforeSummer }) {
  const shows = usePcSettings((pc) => pc.settings?.todayShows ?? 'references');
  const calendar = useSchoolCalendar();
  const today = useToday();
  if (today === null) return null;
  const needs = needsOf(shown, today, calendar);
  return (
    <>
      <Section title={words.due} count={needs.length}>
        {needs.length === 0 ? (
          <Quiet>{words.none}</Quiet>
        ) : (
          <LinkList label={words.due} rows={needs.map((need) => needRow(need, shows))} total={needs.length} />
        )}
      </Section>
      {shown.tasks.length > 0 && (
        <Section title={taskWords.title} count={shown.tasks.length}>
          <TaskList label={taskWords.title} tasks={shown.tasks} names={shows === 'names'} />
        </Section>
      )}
      {needs.some((need) => 'due' in need && isInWorkingDays(need.due)) && <NoTermDates />}
    </>
  );
}
