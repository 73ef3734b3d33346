import type { TaskRow } from '../../../domain/task/task';
import { addTask } from '../../app/actions';
import { RouteLink } from '../../app/route-link';
import { usePcSettings } from '../../stores/pc-settings';
import { words } from '../../task/messages';
import { TaskList } from '../../task/task-list';
import { Button } from '../../ui/button';
import { Actions, Quiet } from '../../ui/layout';
import { Section } from '../../ui/section';

/** Tasks of one's own that are due, after what follows from rules. */
export function TasksToday({ tasks }: { readonly tasks: readonly TaskRow[] }) {
  const shows = usePcSettings((pc) => pc.settings?.todayShows ?? 'references');
  return (
    <Section
      title={words.title}
      count={tasks.length}
      action={<RouteLink to={{ page: 'tasks' }}>{words.all}</RouteLink>}
    >
      <TaskList label={words.title} tasks={tasks} names={shows === 'names'} />
      {tasks.length === 0 && <Quiet>{words.noneDue}</Quiet>}
      <Actions>
        <Button size="small" onClick={addTask}>
          {words.add}
        </Button>
      </Actions>
    </Section>
  );
}
