import { useState } from 'react';
import type { SchoolYearDates, StandsBadly } from '../../../domain/calendar/calendar';
import type { LocalDate } from '../../../domain/dates/local-date';
import { termYearOf } from '../../../domain/dates/school-year';
import { RouteLink } from '../../app/route-link';
import { Answered } from '../../failures/answered';
import { useQuery } from '../../ipc/use-query';
import { useNavigation } from '../../stores/navigation';
import { useSession } from '../../stores/session';
import { Busy } from '../../ui/busy';
import { Stack } from '../../ui/layout';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { movedInWords, words } from './messages';
import { YearFormPage } from './year-form';
import { YearSection } from './year-section';

/** The school years with their dates, or the form of one. What came of the last saving stands above the years. */
export function CalendarPage({ year }: { readonly year?: number }) {
  const query = useQuery('calendar:show', {});
  const today = useSession((session) => session.shown?.today ?? null);
  const [saved, setSaved] = useState<readonly StandsBadly[] | null>(null);
  if (today === null) return <Busy what={words.busy} />;
  const done = (moved: readonly StandsBadly[] | null) => {
    setSaved(moved);
    useNavigation.getState().replace({ page: 'calendar' });
  };
  return (
    <Answered query={query} busy={words.busy}>
      {({ years }) =>
        year === undefined ? (
          <Years years={years} today={today} saved={saved} />
        ) : (
          <YearFormPage
            key={year}
            schoolYear={year}
            dates={years.find(({ schoolYear }) => schoolYear === year) ?? null}
            onDone={done}
          />
        )
      }
    </Answered>
  );
}

interface YearsProps {
  readonly years: readonly SchoolYearDates[];
  readonly today: LocalDate;
  readonly saved: readonly StandsBadly[] | null;
}

function Years({ years, today, saved }: YearsProps) {
  return (
    <Page
      title={words.title}
      subtitle={words.subtitle}
      width="form"
      above={<RouteLink to={{ page: 'settings' }}>{words.settings}</RouteLink>}
    >
      <Stack gap="wide">
        {saved !== null && <Saved moved={saved} />}
        {shownYears(years, termYearOf(today)).map((schoolYear) => (
          <YearSection
            key={schoolYear}
            schoolYear={schoolYear}
            dates={years.find((one) => one.schoolYear === schoolYear) ?? null}
          />
        ))}
      </Stack>
    </Page>
  );
}

/** This school year and those to come, then earlier ones that have dates, the last first. */
function shownYears(years: readonly SchoolYearDates[], current: number): readonly number[] {
  const known = years.map(({ schoolYear }) => schoolYear);
  const ahead = [...new Set([current, current + 1, ...known.filter((year) => year > current)])];
  return [...ahead.sort((one, other) => one - other), ...known.filter((year) => year < current).reverse()];
}

function Saved({ moved }: { readonly moved: readonly StandsBadly[] }) {
  return (
    <Notice kind={moved.length === 0 ? 'done' : 'attention'} title={words.saved}>
      {moved.length > 0 && (
        <>
          <p>{words.moved}</p>
          <ul>
            {moved.map((one) => (
              <li key={`${one.restrictionId} ${one.what}`}>
                <RouteLink to={{ page: one.what === 'decide' ? 'ban' : 'register', restrictionId: one.restrictionId }}>
                  {movedInWords(one)}
                </RouteLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
