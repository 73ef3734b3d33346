import { describe, expect, it } from 'vitest';
import type { ClauseId } from '../../domain/code/clause-id';
import type { DraftId, IncidentId, PersonId, RequestId, RestrictionId } from '../../domain/ids';
import { addressOf, type Route, routeOf } from './routes';

const id = '0123456789abcdef0123456789abcdef';
const routes: readonly Route[] = [
  { page: 'today' },
  { page: 'incidents' },
  { page: 'incident', incidentId: id as IncidentId },
  { page: 'record', draftId: id as DraftId },
  { page: 'register' },
  { page: 'register', restrictionId: id as RestrictionId },
  { page: 'people' },
  { page: 'person', personId: id as PersonId },
  { page: 'add-person', draftId: id as DraftId },
  { page: 'import-people' },
  { page: 'requests' },
  { page: 'tasks' },
  { page: 'tasks', draftId: id as DraftId },
  { page: 'request', requestId: id as RequestId },
  { page: 'log-request', draftId: id as DraftId },
  { page: 'carry-over', draftId: id as DraftId },
  { page: 'hold', draftId: id as DraftId },
  { page: 'decide', draftId: id as DraftId },
  { page: 'log-call', restrictionId: id as RestrictionId },
  { page: 'door-sheet' },
  { page: 'register-sheet' },
  { page: 'before-summer' },
  { page: 'restriction-sheet', restrictionId: id as RestrictionId },
  { page: 'code' },
  { page: 'code', clauseId: 'E1' as ClauseId },
  { page: 'settings' },
  { page: 'calendar' },
  { page: 'calendar', year: 2026 },
  { page: 'recovery-sheet' },
];

describe('addresses of pages', () => {
  it.each(routes)('lead back to the page: %o', (route) => {
    expect(routeOf(addressOf(route))).toEqual(route);
  });
  it.each([
    '',
    'nowhere',
    'record',
    'incidents/7',
    'incidents/../x',
    'code/e1',
    `today/${id}`,
    'calendar/1999',
    'calendar/20265',
    `register/${id}/more`,
  ])('that lead nowhere are refused: %s', (address) => {
    expect(routeOf(address)).toBeNull();
  });
});
