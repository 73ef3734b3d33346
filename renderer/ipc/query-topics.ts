import type { CasebookChannel } from '../../domain/channels';
import type { Topic } from '../../domain/result';

/** The channels that only ask, and the topics that each answer depends on. */
export const queryTopics = {
  'session:show': ['session', 'settings', 'school'],
  'person:suggest': ['people', 'register'],
  'person:list': ['people', 'register'],
  'person:show': ['people', 'register', 'incidents'],
  'incident:list': ['incidents', 'people'],
  'incident:saved-filters': ['incidents'],
  'incident:show': ['incidents', 'people', 'register'],
  'restriction:list': ['register', 'people'],
  'restriction:show': ['register', 'people'],
  'order:list': ['register', 'people'],
  'order:show': ['register', 'people'],
  'look-up:find': ['register', 'people', 'settings'],
  'door-sheet:show': ['register', 'people', 'settings'],
  'code:show': ['code'],
  'code:records-citing': ['code', 'incidents', 'people'],
  'code:linked-policies': ['code'],
  'today:show': ['today', 'incidents', 'register', 'people', 'drafts', 'backup'],
  'settings:show': ['settings'],
  'school:show': ['school'],
} as const satisfies Partial<Record<CasebookChannel, readonly Topic[]>>;

export type QueryChannel = keyof typeof queryTopics;
