import { IconBan, IconHandStop, IconPlus, IconSun } from '@tabler/icons-react';
import type { SessionShown } from '../../../domain/casebook/casebook';
import { isInWorkingDays } from '../../../domain/dates/due';
import { shownDate } from '../../../domain/dates/local-date';
import { needsOf } from '../../../domain/today/needs';
import type { TodayShown } from '../../../domain/today/today';
import type { PcSettings } from '../../../domain/window-contract';
import { banNow, holdAtTheDoor, recordIncident } from '../../app/actions';
import { RouteLink } from '../../app/route-link';
import { NoTermDates } from '../../dates/no-term-dates';
import { Answered } from '../../failures/answered';
import { InChargeLine } from '../../in-charge/in-charge-line';
import { useQuery } from '../../ipc/use-query';
import { useSchoolCalendar } from '../../stores/calendar';
import { usePcSettings } from '../../stores/pc-settings';
import { useSession } from '../../stores/session';
import { Button } from '../../ui/button';
import { DescriptionList } from '../../ui/description-list';
import { EmptyState } from '../../ui/empty-state';
import { KeyTerm } from '../../ui/key-term';
import { Quiet } from '../../ui/layout';
import { LinkList } from '../../ui/link-list';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { FootLine } from './foot-line';
import { HalfWritten } from './half-written';
import { HeldList } from './held-list';
import { inForceRow } from './in-force-row';
import { MOST, more, summerWords, words } from './messages';
import { NeedsList } from './needs-list';
import { TasksToday } from './tasks-today';

/** What needs somebody, what is in force, and how safe the records are. One press to each. */
export function TodayPage() {
  const known = useSession((one) => one.shown);
  const asked = useQuery('session:show', {});
  const session = asked.state === 'answered' ? asked.value : known;
  const today = useQuery('today:show', {});
  return (
    <Page
      title={words.title}
      subtitle={session === null ? undefined : shownDate(session.today)}
      actions={
        <>
          <Button icon={IconHandStop} onClick={() => holdAtTheDoor()}>
            {words.holdAtTheDoor}
          </Button>
          <Button icon={IconBan} onClick={() => banNow()}>
            {words.banNow}
          </Button>
          <Button kind="primary" icon={IconPlus} keys="Ctrl+N" onClick={recordIncident}>
            {words.record}
          </Button>
        </>
      }
    >
      <Answered query={today} busy={words.reading}>
        {(shown) => session !== null && <TodayView today={shown} session={session} />}
      </Answered>
    </Page>
  );
}

function TodayView({ today, session }: { readonly today: TodayShown; readonly session: SessionShown }) {
  const shows = usePcSettings((pc) => pc.settings?.todayShows ?? 'references');
  const calendar = useSchoolCalendar();
  const { today: on } = session;
  const needs = needsOf(today, on, calendar);
  const foot = <FootLine backup={today.backup} session={session} />;
  const noFolder = today.backup.folderMissing && <NoFolder />;
  if ([needs, today.drafts, today.inForce, today.holds, today.tasks].every(({ length }) => length === 0)) {
    return (
      <>
        {noFolder}
        <InChargeLine />
        <EmptyState
          title={words.emptyTitle}
          icon={IconSun}
          action={<RouteLink to={{ page: 'register' }}>{words.toRegister}</RouteLink>}
        >
          {words.empty}
        </EmptyState>
        <Tour />
        <TasksToday tasks={today.tasks} />
        {foot}
      </>
    );
  }
  return (
    <>
      {noFolder}
      <InChargeLine />
      {today.holds.length > 0 && <HeldList holds={today.holds} />}
      <Section title={words.needsYou} count={needs.length}>
        <NeedsList needs={needs} shows={shows} />
        <RouteLink to={{ page: 'before-summer' }}>{summerWords.title}</RouteLink>
      </Section>
      <HalfWritten drafts={today.drafts} today={on} />
      <TasksToday tasks={today.tasks} />
      <Section title={words.inForce} count={today.inForce.length}>
        <InForce rows={today.inForce} shows={shows} />
      </Section>
      {needs.some((need) => 'due' in need && isInWorkingDays(need.due)) && <NoTermDates />}
      {foot}
    </>
  );
}

/** A stick that is not plugged in is the one thing here that can lose every record. */
function NoFolder() {
  return (
    <Notice kind="attention" title={words.noFolder}>
      <p>
        {words.noFolderHelp} <RouteLink to={{ page: 'settings' }}>{words.toFolder}</RouteLink>
      </p>
    </Notice>
  );
}

/** The first day in three lines; it goes with the first record. */
function Tour() {
  return (
    <Section title={words.tour} help={words.tourHelp}>
      <DescriptionList
        items={words.tourLines.map(({ keys, does }) => ({ term: keys, shown: <KeyTerm keys={keys} />, value: does }))}
      />
    </Section>
  );
}

/** Who is restricted today. The rest of a long list is in the register. */
function InForce({ rows, shows }: { readonly rows: TodayShown['inForce']; readonly shows: PcSettings['todayShows'] }) {
  if (rows.length === 0) return <Quiet>{words.nothingInForce}</Quiet>;
  return (
    <>
      <LinkList
        label={words.inForce}
        rows={rows.slice(0, MOST).map((row) => inForceRow(row, shows))}
        total={rows.length}
      />
      {rows.length > MOST && (
        <RouteLink to={{ page: 'register' }}>{more(rows.length - MOST, 'in the register')}</RouteLink>
      )}
    </>
  );
}
