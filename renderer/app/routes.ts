import type { ClauseId } from '../../domain/code/clause-id';
import type { DraftId, IncidentId, OrderId, PersonId, RestrictionId } from '../../domain/ids';

/** Every page there is. Addresses hold random ids and clause numbers, nothing that names anybody. */
export type Route =
  | { readonly page: 'today' }
  | { readonly page: 'incidents' }
  | { readonly page: 'incident'; readonly incidentId: IncidentId }
  | { readonly page: 'record'; readonly draftId: DraftId }
  | { readonly page: 'register'; readonly restrictionId?: RestrictionId }
  | { readonly page: 'orders'; readonly orderId?: OrderId }
  | { readonly page: 'note-order'; readonly draftId: DraftId }
  | { readonly page: 'carry-over'; readonly draftId: DraftId }
  | { readonly page: 'door-sheet' }
  | { readonly page: 'register-sheet' }
  | { readonly page: 'people' }
  | { readonly page: 'person'; readonly personId: PersonId }
  | { readonly page: 'add-person'; readonly draftId: DraftId }
  | { readonly page: 'import-people' }
  | { readonly page: 'hold'; readonly draftId: DraftId }
  | { readonly page: 'code'; readonly clauseId?: ClauseId }
  | { readonly page: 'settings' }
  | { readonly page: 'school' }
  | { readonly page: 'blank-slips' }
  | { readonly page: 'recovery-sheet' };

export const TODAY: Route = { page: 'today' };

/** The address of a page: `today`, `incidents/<id>`, `record/<draftId>`, `register/<id>`, `people/<id>`, `code/E1`. */
export function addressOf(route: Route): string {
  switch (route.page) {
    case 'incident':
      return `incidents/${route.incidentId}`;
    case 'person':
      return `people/${route.personId}`;
    case 'record':
    case 'carry-over':
    case 'note-order':
    case 'add-person':
    case 'hold':
      return `${route.page}/${route.draftId}`;
    case 'register':
      return route.restrictionId === undefined ? 'register' : `register/${route.restrictionId}`;
    case 'orders':
      return route.orderId === undefined ? 'orders' : `orders/${route.orderId}`;
    case 'code':
      return route.clauseId === undefined ? 'code' : `code/${route.clauseId}`;
    default:
      return route.page;
  }
}

const ID = /^[0-9a-f]{32}$/;
const CLAUSE = /^[A-Z]{1,2}\d{0,2}$/;

/** The page of an address; null if there is none. */
export function routeOf(address: string): Route | null {
  const [page, rest, ...more] = address.split('/');
  if (page === undefined || more.length > 0) return null;
  return rest === undefined ? plainRoute(page) : routeWith(page, rest);
}

function plainRoute(page: string): Route | null {
  switch (page) {
    case 'today':
    case 'incidents':
    case 'register':
    case 'orders':
    case 'people':
    case 'import-people':
    case 'door-sheet':
    case 'register-sheet':
    case 'code':
    case 'settings':
    case 'school':
    case 'blank-slips':
    case 'recovery-sheet':
      return { page };
    default:
      return null;
  }
}

function routeWith(page: string, rest: string): Route | null {
  if (page === 'code') return CLAUSE.test(rest) ? { page, clauseId: rest as ClauseId } : null;
  if (!ID.test(rest)) return null;
  switch (page) {
    case 'incidents':
      return { page: 'incident', incidentId: rest as IncidentId };
    case 'people':
      return { page: 'person', personId: rest as PersonId };
    case 'record':
    case 'carry-over':
    case 'note-order':
    case 'add-person':
    case 'hold':
      return { page, draftId: rest as DraftId };
    case 'orders':
      return { page, orderId: rest as OrderId };
    case 'register':
      return { page, restrictionId: rest as RestrictionId };
    default:
      return null;
  }
}
