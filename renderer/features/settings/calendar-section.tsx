import { termYearOf } from '../../../domain/dates/school-year';
import { Answered } from '../../failures/answered';
import { useQuery } from '../../ipc/use-query';
import { useNavigation } from '../../stores/navigation';
import { useSession } from '../../stores/session';
import { Button } from '../../ui/button';
import { Stack } from '../../ui/layout';
import { Section } from '../../ui/section';
import { calendarState, words } from './messages';

/** Whether this school year has its dates, and the way to them. */
export function CalendarSection() {
  const query = useQuery('calendar:show', {});
  const today = useSession((session) => session.shown?.today ?? null);
  const go = useNavigation((navigation) => navigation.go);
  return (
    <Section title={words.calendar} help={words.calendarHelp}>
      <Answered query={query} busy={words.busy}>
        {({ years }) => (
          <Stack>
            {today !== null && (
              <p>
                {calendarState(
                  termYearOf(today),
                  years.map(({ schoolYear }) => schoolYear),
                )}
              </p>
            )}
            <div>
              <Button onClick={() => go({ page: 'calendar' })}>{words.toCalendar}</Button>
            </div>
          </Stack>
        )}
      </Answered>
    </Section>
  );
}
