import { IconPlus } from '@tabler/icons-react';
import { dueIn, isInWorkingDays } from '../../../domain/dates/due';
import type { DraftId } from '../../../domain/ids';
import { addTask } from '../../app/actions';
import { RouteLink } from '../../app/route-link';
import { NoTermDates } from '../../dates/no-term-dates';
import { Answered } from '../../failures/answered';
import { useQuery } from '../../ipc/use-query';
import { useSchoolCalendar } from '../../stores/calendar';
import { useToday } from '../../stores/use-today';
import { words } from '../../task/messages';
import { TaskList } from '../../task/task-list';
import { Button } from '../../ui/button';
import { Quiet } from '../../ui/layout';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { AddTask } from './add-task';

/** Every task of one's own: the open ones, the earliest due first, and those done last. */
export function TasksPage({ draftId }: { readonly draftId?: DraftId }) {
  const query = useQuery('task:list', {});
  const today = useToday();
  const calendar = useSchoolCalendar();
  return (
    <Page
      title={words.title}
      subtitle={words.subtitle}
      width="form"
      focus={draftId === undefined ? 'title' : 'none'}
      above={<RouteLink to={{ page: 'today' }}>Today</RouteLink>}
      actions={
        <Button kind="primary" icon={IconPlus} onClick={addTask}>
          {words.add}
        </Button>
      }
    >
      {draftId !== undefined && today !== null && <AddTask draftId={draftId} today={today} />}
      <Answered query={query} busy={words.reading}>
        {({ open, done }) => (
          <>
            <Section title={words.open} count={open.length}>
              <TaskList label={words.open} tasks={open} names />
              {open.length === 0 && <Quiet>{words.none}</Quiet>}
            </Section>
            {done.length > 0 && (
              <Section title={words.done} count={done.length}>
                <TaskList label={words.done} tasks={done} names />
              </Section>
            )}
            {today !== null &&
              open.some(({ inSchoolDays, by }) => isInWorkingDays(dueIn(inSchoolDays, by, today, calendar))) && (
                <NoTermDates />
              )}
          </>
        )}
      </Answered>
    </Page>
  );
}
