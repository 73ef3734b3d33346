import type { ClauseId } from '../../domain/code/clause-id';
import type {
  ConcernId,
  ConversationId,
  DraftId,
  IncidentId,
  OrderId,
  PersonId,
  RequestId,
  RestrictionId,
} from '../../domain/ids';

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
  | { readonly page: 'restriction-sheet'; readonly restrictionId: RestrictionId }
  | { readonly page: 'people' }
  | { readonly page: 'person'; readonly personId: PersonId }
  | { readonly page: 'add-person'; readonly draftId: DraftId }
  | { readonly page: 'import-people' }
  | { readonly page: 'requests' }
  | { readonly page: 'request'; readonly requestId: RequestId }
  | { readonly page: 'log-request'; readonly draftId: DraftId }
  /** `draftId`: with the form to add one open. */
  | { readonly page: 'tasks'; readonly draftId?: DraftId }
  | { readonly page: 'before-summer' }
  | { readonly page: 'hold'; readonly draftId: DraftId }
  | { readonly page: 'act-now'; readonly draftId: DraftId }
  | { readonly page: 'propose'; readonly draftId: DraftId }
  | { readonly page: 'decide'; readonly draftId: DraftId }
  | { readonly page: 'log-call'; readonly restrictionId: RestrictionId }
  | { readonly page: 'ban'; readonly restrictionId: RestrictionId }
  | { readonly page: 'ban-notice'; readonly restrictionId: RestrictionId }
  | { readonly page: 'raised'; readonly concernId?: ConcernId }
  | { readonly page: 'log-raised'; readonly draftId: DraftId }
  | { readonly page: 'conversation'; readonly conversationId: ConversationId }
  | { readonly page: 'record-conversation'; readonly draftId: DraftId }
  | { readonly page: 'code'; readonly clauseId?: ClauseId }
  | { readonly page: 'settings' }
  | { readonly page: 'school' }
  /** `year`: the form of the school year that began then. */
  | { readonly page: 'calendar'; readonly year?: number }
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
    case 'request':
      return `requests/${route.requestId}`;
    case 'conversation':
      return `conversation/${route.conversationId}`;
    case 'record':
    case 'carry-over':
    case 'note-order':
    case 'log-request':
    case 'add-person':
    case 'hold':
    case 'act-now':
    case 'propose':
    case 'decide':
    case 'log-raised':
    case 'record-conversation':
      return `${route.page}/${route.draftId}`;
    case 'log-call':
    case 'restriction-sheet':
    case 'ban':
    case 'ban-notice':
      return `${route.page}/${route.restrictionId}`;
    case 'register':
      return route.restrictionId === undefined ? 'register' : `register/${route.restrictionId}`;
    case 'orders':
      return route.orderId === undefined ? 'orders' : `orders/${route.orderId}`;
    case 'tasks':
      return route.draftId === undefined ? 'tasks' : `tasks/${route.draftId}`;
    case 'calendar':
      return route.year === undefined ? 'calendar' : `calendar/${route.year}`;
    case 'raised':
      return route.concernId === undefined ? 'raised' : `raised/${route.concernId}`;
    case 'code':
      return route.clauseId === undefined ? 'code' : `code/${route.clauseId}`;
    default:
      return route.page;
  }
}

const ID = /^[0-9a-f]{32}$/;
const YEAR = /^20\d\d$/;
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
    case 'requests':
    case 'tasks':
    case 'import-people':
    case 'before-summer':
    case 'door-sheet':
    case 'register-sheet':
    case 'raised':
    case 'code':
    case 'settings':
    case 'school':
    case 'calendar':
    case 'blank-slips':
    case 'recovery-sheet':
      return { page };
    default:
      return null;
  }
}

function routeWith(page: string, rest: string): Route | null {
  if (page === 'code') return CLAUSE.test(rest) ? { page, clauseId: rest as ClauseId } : null;
  if (page === 'calendar') return YEAR.test(rest) ? { page, year: Number(rest) } : null;
  if (!ID.test(rest)) return null;
  switch (page) {
    case 'incidents':
      return { page: 'incident', incidentId: rest as IncidentId };
    case 'people':
      return { page: 'person', personId: rest as PersonId };
    case 'requests':
      return { page: 'request', requestId: rest as RequestId };
    case 'record':
    case 'carry-over':
    case 'note-order':
    case 'log-request':
    case 'add-person':
    case 'hold':
    case 'act-now':
    case 'propose':
    case 'decide':
    case 'log-raised':
    case 'record-conversation':
    case 'tasks':
      return { page, draftId: rest as DraftId };
    case 'log-call':
    case 'restriction-sheet':
    case 'ban':
    case 'ban-notice':
      return { page, restrictionId: rest as RestrictionId };
    case 'conversation':
      return { page, conversationId: rest as ConversationId };
    case 'raised':
      return { page, concernId: rest as ConcernId };
    case 'orders':
      return { page, orderId: rest as OrderId };
    case 'register':
      return { page, restrictionId: rest as RestrictionId };
    default:
      return null;
  }
}
