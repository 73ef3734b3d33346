import { recordsCiting, showCode } from '../code/code-queries';
import { showLinkedPolicies } from '../code/linked-policies';
import { showDoorSheet } from '../door-sheet/door-sheet-queries';
import { showKeptDraft } from '../draft/draft-queries';
import { comparePeople } from '../import/compare-people';
import { listIncidents, showIncident } from '../incident/incident-queries';
import { listSavedFilters } from '../incident/saved-filters';
import { lookUp } from '../look-up/look-up-queries';
import { listOrders, showOrder } from '../order/order-queries';
import { likelyPeopleQuery, listPeople, showPerson, suggestPeople } from '../person/person-queries';
import { listRestrictions, showRestriction } from '../restriction/restriction-queries';
import { showSchool } from '../school/school-queries';
import { showSettings } from '../settings/settings-queries';
import { showToday } from '../today/today-queries';

/** Every query, by channel. */
export const queries = {
  'draft:show': showKeptDraft,
  'person:suggest': suggestPeople,
  'person:likely': likelyPeopleQuery,
  'import:compare': comparePeople,
  'person:list': listPeople,
  'person:show': showPerson,
  'incident:list': listIncidents,
  'incident:saved-filters': listSavedFilters,
  'incident:show': showIncident,
  'restriction:list': listRestrictions,
  'restriction:show': showRestriction,
  'order:list': listOrders,
  'order:show': showOrder,
  'look-up:find': lookUp,
  'door-sheet:show': showDoorSheet,
  'code:show': showCode,
  'code:records-citing': recordsCiting,
  'code:linked-policies': showLinkedPolicies,
  'today:show': showToday,
  'school:show': showSchool,
  'settings:show': showSettings,
} as const;

export type Queries = typeof queries;
