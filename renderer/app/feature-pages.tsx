import { lazy } from 'react';
import { ActNowPage } from '../features/ban/act-now-page';
import { HoldPage } from '../features/hold/hold-page';
import { RecordPage } from '../features/incidents/record-page';
import { TodayPage } from '../features/today/today-page';
import { RecoverySheetPage } from './recovery-sheet-page';
import type { Route } from './routes';

// Today, the forms for what can’t wait and the look-up are there at once: typing begins with the key that opens them. The others load when they are asked for.

const IncidentsPage = lazy(async () => ({
  default: (await import('../features/incidents/incidents-page')).IncidentsPage,
}));
const IncidentPage = lazy(async () => ({
  default: (await import('../features/incidents/incident-page')).IncidentPage,
}));
const BlankSlipsPage = lazy(async () => ({
  default: (await import('../features/incidents/blank-slips-page')).BlankSlipsPage,
}));
const RegisterPage = lazy(async () => ({ default: (await import('../features/register/register-page')).RegisterPage }));
const CarryOverPage = lazy(async () => ({
  default: (await import('../features/register/carry-over-page')).CarryOverPage,
}));
const NoteOrderPage = lazy(async () => ({
  default: (await import('../order/note-order-page')).NoteOrderPage,
}));
const PeoplePage = lazy(async () => ({ default: (await import('../features/people/people-page')).PeoplePage }));
const PersonPage = lazy(async () => ({ default: (await import('../features/people/person-page')).PersonPage }));
const AddPersonPage = lazy(async () => ({
  default: (await import('../features/people/add-person-page')).AddPersonPage,
}));
const ImportPeoplePage = lazy(async () => ({
  default: (await import('../features/people/import-people-page')).ImportPeoplePage,
}));
const RequestsPage = lazy(async () => ({ default: (await import('../features/requests/requests-page')).RequestsPage }));
const RequestPage = lazy(async () => ({ default: (await import('../features/requests/request-page')).RequestPage }));
const LogRequestPage = lazy(async () => ({
  default: (await import('../features/requests/log-request-page')).LogRequestPage,
}));
const BeforeSummerPage = lazy(async () => ({
  default: (await import('../features/today/before-summer-page')).BeforeSummerPage,
}));
const TasksPage = lazy(async () => ({ default: (await import('../features/tasks/tasks-page')).TasksPage }));
const RegisterSheetPage = lazy(async () => ({
  default: (await import('../features/register/register-sheet-page')).RegisterSheetPage,
}));
const RestrictionSheetPage = lazy(async () => ({
  default: (await import('../features/register/restriction-sheet-page')).RestrictionSheetPage,
}));
const DoorSheetPage = lazy(async () => ({
  default: (await import('../features/door-sheet/door-sheet-page')).DoorSheetPage,
}));
const BanPage = lazy(async () => ({ default: (await import('../features/ban/ban-page')).BanPage }));
const BanNoticePage = lazy(async () => ({ default: (await import('../features/ban/notice-page')).BanNoticePage }));
const ProposePage = lazy(async () => ({ default: (await import('../features/ban/propose-page')).ProposePage }));
const DecidePage = lazy(async () => ({ default: (await import('../features/decide/decide-page')).DecidePage }));
const LogCallPage = lazy(async () => ({ default: (await import('../plan/log-call-page')).LogCallPage }));
const RaisedListPage = lazy(async () => ({
  default: (await import('../features/raised/raised-list-page')).RaisedListPage,
}));
const RaisedPage = lazy(async () => ({ default: (await import('../features/raised/raised-page')).RaisedPage }));
const LogRaisedPage = lazy(async () => ({
  default: (await import('../features/raised/log-raised-page')).LogRaisedPage,
}));
const ConversationPage = lazy(async () => ({
  default: (await import('../features/conversation/conversation-page')).ConversationPage,
}));
const RecordConversationPage = lazy(async () => ({
  default: (await import('../features/conversation/record-conversation-page')).RecordConversationPage,
}));
const CodePage = lazy(async () => ({ default: (await import('../features/code/code-page')).CodePage }));
const SchoolPage = lazy(async () => ({ default: (await import('../school/school-page')).SchoolPage }));
const CalendarPage = lazy(async () => ({
  default: (await import('../features/calendar/calendar-page')).CalendarPage,
}));
const SettingsPage = lazy(async () => ({ default: (await import('../features/settings/settings-page')).SettingsPage }));

/** The page of a route. A form is keyed by its draft, a record by its id, so that none shows the words of another. */
export function FeaturePage({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'incidents':
      return <IncidentsPage />;
    case 'incident':
      return <IncidentPage key={route.incidentId} incidentId={route.incidentId} />;
    case 'record':
      return <RecordPage key={route.draftId} draftId={route.draftId} />;
    case 'blank-slips':
      return <BlankSlipsPage />;
    case 'register':
      return <RegisterPage {...(route.restrictionId === undefined ? {} : { restrictionId: route.restrictionId })} />;
    case 'orders':
      return <RegisterPage orders {...(route.orderId === undefined ? {} : { orderId: route.orderId })} />;
    case 'note-order':
      return <NoteOrderPage key={route.draftId} draftId={route.draftId} />;
    case 'carry-over':
      return <CarryOverPage key={route.draftId} draftId={route.draftId} />;
    case 'people':
    case 'person':
    case 'add-person':
    case 'import-people':
    case 'conversation':
    case 'record-conversation':
      return <PeoplePages route={route} />;
    case 'requests':
    case 'request':
    case 'log-request':
      return <RequestPages route={route} />;
    case 'today':
    case 'tasks':
    case 'before-summer':
      return <TodayPages route={route} />;
    case 'register-sheet':
    case 'restriction-sheet':
    case 'door-sheet':
      return <SheetPages route={route} />;
    case 'hold':
      return <HoldPage key={route.draftId} draftId={route.draftId} />;
    case 'act-now':
    case 'propose':
    case 'decide':
    case 'log-call':
    case 'ban':
    case 'ban-notice':
      return <DecidingPage route={route} />;
    case 'raised':
      return <RaisedPages {...route} />;
    case 'log-raised':
      return <LogRaisedPage key={route.draftId} draftId={route.draftId} />;
    case 'code':
      return <CodePage {...(route.clauseId === undefined ? {} : { clauseId: route.clauseId })} />;
    case 'settings':
      return <SettingsPage />;
    case 'school':
      return <SchoolPage />;
    case 'calendar':
      return <CalendarPage {...(route.year === undefined ? {} : { year: route.year })} />;
    case 'recovery-sheet':
      return <RecoverySheetPage />;
  }
}

/** What is due: now, of one's own, and before the summer. */
function TodayPages({ route }: Of<'today' | 'tasks' | 'before-summer'>) {
  switch (route.page) {
    case 'today':
      return <TodayPage />;
    case 'tasks':
      return <TasksPage key={route.draftId} {...route} />;
    case 'before-summer':
      return <BeforeSummerPage />;
  }
}

/** What goes on paper. */
function SheetPages({ route }: Of<'register-sheet' | 'restriction-sheet' | 'door-sheet'>) {
  switch (route.page) {
    case 'register-sheet':
      return <RegisterSheetPage />;
    case 'restriction-sheet':
      return <RestrictionSheetPage key={route.restrictionId} restrictionId={route.restrictionId} />;
    case 'door-sheet':
      return <DoorSheetPage />;
  }
}

type Of<Page extends Route['page']> = { readonly route: Extract<Route, { readonly page: Page }> };

/** People, and what was said to them. */
function PeoplePages({
  route,
}: Of<'people' | 'person' | 'add-person' | 'import-people' | 'conversation' | 'record-conversation'>) {
  switch (route.page) {
    case 'people':
      return <PeoplePage />;
    case 'person':
      return <PersonPage key={route.personId} personId={route.personId} />;
    case 'add-person':
      return <AddPersonPage key={route.draftId} draftId={route.draftId} />;
    case 'import-people':
      return <ImportPeoplePage />;
    case 'conversation':
      return <ConversationPage key={route.conversationId} conversationId={route.conversationId} />;
    case 'record-conversation':
      return <RecordConversationPage key={route.draftId} draftId={route.draftId} />;
  }
}

/** What people ask of the records. */
function RequestPages({ route }: Of<'requests' | 'request' | 'log-request'>) {
  switch (route.page) {
    case 'requests':
      return <RequestsPage />;
    case 'request':
      return <RequestPage key={route.requestId} requestId={route.requestId} />;
    case 'log-request':
      return <LogRequestPage key={route.draftId} draftId={route.draftId} />;
  }
}

/** The list of what was raised, or one of it. */
function RaisedPages({ concernId }: Extract<Route, { page: 'raised' }>) {
  return concernId === undefined ? <RaisedListPage /> : <RaisedPage key={concernId} concernId={concernId} />;
}

type Deciding = Extract<Route, { page: 'act-now' | 'propose' | 'decide' | 'log-call' | 'ban' | 'ban-notice' }>;

/** What is decided about somebody, and what follows from it. */
function DecidingPage({ route }: { readonly route: Deciding }) {
  switch (route.page) {
    case 'act-now':
      return <ActNowPage key={route.draftId} draftId={route.draftId} />;
    case 'propose':
      return <ProposePage key={route.draftId} draftId={route.draftId} />;
    case 'decide':
      return <DecidePage key={route.draftId} draftId={route.draftId} />;
    case 'log-call':
      return <LogCallPage key={route.restrictionId} restrictionId={route.restrictionId} />;
    case 'ban':
      return <BanPage key={route.restrictionId} restrictionId={route.restrictionId} />;
    case 'ban-notice':
      return <BanNoticePage restrictionId={route.restrictionId} />;
  }
}
