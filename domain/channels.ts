/** Channels that answer while locked: the gate. Plain names, so that the preload needs no schema. */
export const gateChannels = [
  'casebook:at-the-door',
  'casebook:suggest-passphrase',
  'casebook:measure-passphrase',
  'casebook:create',
  'casebook:finish-set-up',
  'casebook:unlock',
  'casebook:recover',
  'casebook:restore',
  'casebook:make-practice',
] as const;

/** Channels of an open casebook. */
export const casebookChannels = [
  'session:show',
  'session:confirm-recovery-sheet',
  'session:new-recovery-sheet',
  'draft:keep',
  'draft:show',
  'draft:discard',
  'person:suggest',
  'person:list',
  'person:show',
  'person:note-details',
  'incident:record',
  'incident:add-to',
  'incident:correct',
  'incident:dispute',
  'incident:strike-out',
  'incident:put-back',
  'incident:list',
  'incident:show',
  'restriction:carry-over',
  'restriction:end',
  'restriction:list',
  'restriction:show',
  'hold:place',
  'hold:lift',
  'door-sheet:show',
  'door-sheet:print',
  'look-up:find',
  'code:show',
  'code:records-citing',
  'code:linked-policies',
  'code:note-policy',
  'today:show',
  'backup:make',
  'casebook:verify',
  'school:show',
  'school:describe',
  'settings:show',
  'settings:change',
  'settings:change-door-lines',
  'settings:choose-colour',
] as const;

export const channels = [...gateChannels, ...casebookChannels] as const;
export type GateChannel = (typeof gateChannels)[number];
export type CasebookChannel = (typeof casebookChannels)[number];
export type Channel = (typeof channels)[number];
