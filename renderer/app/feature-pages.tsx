import { lazy } from 'react';
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
const RegisterSheetPage = lazy(async () => ({
  default: (await import('../features/register/register-sheet-page')).RegisterSheetPage,
}));
const DoorSheetPage = lazy(async () => ({
  default: (await import('../features/door-sheet/door-sheet-page')).DoorSheetPage,
}));
const CodePage = lazy(async () => ({ default: (await import('../features/code/code-page')).CodePage }));
const SchoolPage = lazy(async () => ({ default: (await import('../school/school-page')).SchoolPage }));
const SettingsPage = lazy(async () => ({ default: (await import('../features/settings/settings-page')).SettingsPage }));

/** The page of a route. A form is keyed by its draft, a record by its id, so that none shows the words of another. */
export function FeaturePage({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'today':
      return <TodayPage />;
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
      return <PeoplePage />;
    case 'person':
      return <PersonPage key={route.personId} personId={route.personId} />;
    case 'add-person':
      return <AddPersonPage key={route.draftId} draftId={route.draftId} />;
    case 'import-people':
      return <ImportPeoplePage />;
    case 'register-sheet':
      return <RegisterSheetPage />;
    case 'door-sheet':
      return <DoorSheetPage />;
    case 'hold':
      return <HoldPage key={route.draftId} draftId={route.draftId} />;
    case 'code':
      return <CodePage {...(route.clauseId === undefined ? {} : { clauseId: route.clauseId })} />;
    case 'settings':
      return <SettingsPage />;
    case 'school':
      return <SchoolPage />;
    case 'recovery-sheet':
      return <RecoverySheetPage />;
  }
}
