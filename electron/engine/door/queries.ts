import { listUndecided, showBan } from '../ban/ban-queries';
import { showCalendar } from '../calendar/calendar-queries';
import { showChronology } from '../chronology/chronology-queries';
import { recordsCiting, showCode } from '../code/code-queries';
import { showLinkedPolicies } from '../code/linked-policies';
import { listConcerns, openConcerns, showConcern, showSettled, showTargets } from '../concern/concern-queries';
import { conversationsOfIncident, showConversation } from '../conversation/conversation-queries';
import { listDecisions, showDecision, showLadder, showNext } from '../decision/decision-queries';
import { recordsToRelyOn } from '../decision/records-to-rely-on';
import { showDoorSheet } from '../door-sheet/door-sheet-queries';
import { showKeptDraft } from '../draft/draft-queries';
import { comparePeople } from '../import/compare-people';
import { listInCharge, whoIsInCharge } from '../in-charge/in-charge-queries';
import { breachesOf, mayBeBroken } from '../incident/breaches';
import { listIncidents, showIncident } from '../incident/incident-queries';
import { lookUp } from '../look-up/look-up-queries';
import { listOrders, showOrder } from '../order/order-queries';
import { patternsIfRecorded, patternsOfIncident, patternsOfPerson } from '../pattern/pattern-queries';
import { comparePeopleQuery } from '../person/merging-commands';
import { likelyPeopleQuery, listPeople, showPerson, suggestPeople } from '../person/person-queries';
import { planOfPerson, showPlan } from '../plan/plan-queries';
import { listRequests, openRequestsAbout, showRequest } from '../request/request-queries';
import { restrictionsAsKnown } from '../restriction/as-known';
import { listRestrictions, showRestriction } from '../restriction/restriction-queries';
import { listRegisterFilters, listSavedFilters } from '../saved-filter/saved-filters';
import { showSchool } from '../school/school-queries';
import { showSettings } from '../settings/settings-queries';
import { listTasks } from '../task/task-queries';
import { showBeforeSummer } from '../today/summer-queries';
import { showToday } from '../today/today-queries';

/** Every query, by channel. */
export const queries = {
  'draft:show': showKeptDraft,
  'person:suggest': suggestPeople,
  'person:likely': likelyPeopleQuery,
  'import:compare': comparePeople,
  'person:list': listPeople,
  'person:show': showPerson,
  'person:compare': comparePeopleQuery,
  'incident:list': listIncidents,
  'incident:saved-filters': listSavedFilters,
  'incident:show': showIncident,
  'incident:may-be-broken': mayBeBroken,
  'incident:breaches-of': breachesOf,
  'restriction:saved-filters': listRegisterFilters,
  'restriction:list': listRestrictions,
  'restriction:show': showRestriction,
  'decision:records-about': recordsToRelyOn,
  'ban:show': showBan,
  'ban:undecided': listUndecided,
  'restriction:as-known': restrictionsAsKnown,
  'decision:next': showNext,
  'decision:list': listDecisions,
  'decision:show': showDecision,
  'decision:ladder': showLadder,
  'plan:show': showPlan,
  'plan:of-person': planOfPerson,
  'in-charge:today': whoIsInCharge,
  'in-charge:list': listInCharge,
  'order:list': listOrders,
  'order:show': showOrder,
  'concern:list': listConcerns,
  'concern:show': showConcern,
  'concern:open-of': openConcerns,
  'concern:settled-of': showSettled,
  'concern:targets': showTargets,
  'conversation:show': showConversation,
  'conversation:of-incident': conversationsOfIncident,
  'chronology:of-person': showChronology,
  'pattern:of-person': patternsOfPerson,
  'pattern:of-incident': patternsOfIncident,
  'pattern:if-recorded': patternsIfRecorded,
  'request:list': listRequests,
  'request:show': showRequest,
  'request:open-about': openRequestsAbout,
  'look-up:find': lookUp,
  'task:list': listTasks,
  'door-sheet:show': showDoorSheet,
  'code:show': showCode,
  'code:records-citing': recordsCiting,
  'code:linked-policies': showLinkedPolicies,
  'today:show': showToday,
  'today:before-summer': showBeforeSummer,
  'school:show': showSchool,
  'calendar:show': showCalendar,
  'settings:show': showSettings,
} as const;

export type Queries = typeof queries;
