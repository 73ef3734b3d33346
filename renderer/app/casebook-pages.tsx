import { useEffect, useState } from 'react';
import { FailureNotice } from '../failures/failure-notice';
import { useQuery } from '../ipc/use-query';
import { useAnnouncer } from '../stores/announcer';
import { useCalendar } from '../stores/calendar';
import { useNavigation } from '../stores/navigation';
import { usePcSettings } from '../stores/pc-settings';
import { useSession } from '../stores/session';
import { LiveRegion } from '../ui/live-region';
import { Frame } from './frame';
import { Opening } from './opening';
import { routeOf } from './routes';

/** Asks once who is signed in and where they were, then shows that page in the frame. */
export function CasebookPages() {
  const placed = useStartingPlace();
  const query = useQuery('session:show', {});
  const counted = useSchoolDays();
  const show = useSession((session) => session.show);
  const signedIn = useSession((session) => session.shown !== null);
  const { text, turn } = useAnnouncer();
  const answer = query.state === 'answered' ? query.value : null;
  useEffect(() => {
    if (answer !== null) show(answer);
  }, [answer, show]);

  // Locked: the passphrase that is being tried did not fit, and the lock page is on its way back.
  const staysLocked = query.state === 'failed' && query.failure.kind === 'locked';
  if (query.state === 'failed' && !staysLocked)
    return <FailureNotice failure={query.failure} onAgain={query.askAgain} />;
  if (counted.state === 'failed' && !staysLocked)
    return <FailureNotice failure={counted.failure} onAgain={counted.askAgain} />;
  if (!placed || !signedIn || !counted.known) return <Opening />;
  return (
    <>
      <Frame />
      <LiveRegion text={text} turn={turn} />
    </>
  );
}

/** The school’s calendar, asked before the first page and again when it is changed, so that no page counts without it. */
function useSchoolDays() {
  const query = useQuery('calendar:show', {});
  const show = useCalendar((calendar) => calendar.show);
  const known = useCalendar((calendar) => calendar.years !== null);
  const years = query.state === 'answered' ? query.value.years : null;
  useEffect(() => {
    if (years !== null) show(years);
  }, [years, show]);
  return { ...query, known };
}

/** What this PC keeps, and the page that was open before the lock. True once both are known. */
function useStartingPlace(): boolean {
  const [known, setKnown] = useState(false);
  const replace = useNavigation((navigation) => navigation.replace);
  useEffect(() => {
    void Promise.all([window.shell['window:place']({}), usePcSettings.getState().ask()]).then(([{ route }]) => {
      const place = route === null ? null : routeOf(route);
      if (place !== null) replace(place);
      setKnown(true);
    });
  }, [replace]);
  return known;
}
