import type { z } from 'zod';
import { backupEntries } from '../backup/backup-entries';
import { banEntries } from '../ban/ban-entries';
import { calendarEntries } from '../calendar/calendar-entries';
import type { Role } from '../casebook/casebook';
import { casebookEntries } from '../casebook/casebook-entries';
import { codeEntries } from '../code/code-entries';
import { concernEntries } from '../concern/concern-entries';
import { conversationEntries } from '../conversation/conversation-entries';
import type { LocalDate } from '../dates/local-date';
import { decisionEntries } from '../decision/decision-entries';
import { doorSheetEntries } from '../door-sheet/door-sheet-entries';
import { holdEntries } from '../hold/hold-entries';
import type { Id } from '../ids';
import { importEntries } from '../import/import-entries';
import { inChargeEntries } from '../in-charge/in-charge-entries';
import { afterEntries } from '../incident/after-entries';
import { incidentEntries } from '../incident/incident-entries';
import { orderEntries } from '../order/order-entries';
import { personEntries } from '../person/person-entries';
import { planEntries } from '../plan/plan-entries';
import { requestEntries } from '../request/request-entries';
import { restrictionEntries } from '../restriction/restriction-entries';
import { reviewEntries } from '../review/review-entries';
import { savedFilterEntries } from '../saved-filter/saved-filter-entries';
import { schoolEntries } from '../school/school-entries';
import { settingsEntries } from '../settings/settings-entries';
import { taskEntries } from '../task/task-entries';

/** Every kind of entry: the newest version of its body and who may sign it. Each noun keeps its own, with the steps from older versions. */
export const entryKinds = {
  ...casebookEntries,
  ...codeEntries,
  ...personEntries,
  ...importEntries,
  ...incidentEntries,
  ...afterEntries,
  ...savedFilterEntries,
  ...restrictionEntries,
  ...banEntries,
  ...reviewEntries,
  ...planEntries,
  ...decisionEntries,
  ...inChargeEntries,
  ...holdEntries,
  ...orderEntries,
  ...concernEntries,
  ...conversationEntries,
  ...requestEntries,
  ...taskEntries,
  ...doorSheetEntries,
  ...backupEntries,
  ...settingsEntries,
  ...schoolEntries,
  ...calendarEntries,
} as const;

export type EntryKind = keyof typeof entryKinds;
export type EntryBody<K extends EntryKind> = z.output<(typeof entryKinds)[K]['body']>;

/** An entry that a rule decided: what it is, what it is about, and the day that it is about. The engine adds who, when and the chain. */
export type NewEntry = {
  [K in EntryKind]: { readonly kind: K; readonly subject: Id; readonly day: LocalDate; readonly body: EntryBody<K> };
}[EntryKind];

export function isEntryKind(kind: string): kind is EntryKind {
  return Object.hasOwn(entryKinds, kind);
}

/** May somebody of this role sign that kind? Verification and the engine ask the same question. */
export function maySign(role: Role, kind: string): boolean {
  if (!isEntryKind(kind)) return false;
  const roles: readonly Role[] = entryKinds[kind].signedBy;
  return roles.includes(role);
}

/**
 * Brings a body of an older version to the newest, one version at a time, and checks it.
 * Throws if the kind is unknown, the version is newer than this program, or the body has not that shape.
 */
export function readBody<K extends EntryKind>(kind: K, version: number, body: unknown): EntryBody<K> {
  const definition: EntryDefinition = entryKinds[kind];
  if (version < 1 || version > definition.version) throw new Error(`${kind} has no version ${version} here`);
  let current = body;
  for (let step = version; step < definition.version; step += 1) {
    const upcast = definition.upcasts[step - 1];
    if (upcast === undefined) throw new Error(`${kind} has no step from version ${step}`);
    current = upcast(current);
  }
  return definition.body.parse(current) as EntryBody<K>;
}

export interface EntryDefinition {
  readonly version: number;
  readonly body: z.ZodType;
  readonly signedBy: readonly Role[];
  /** `upcasts[n - 1]` makes a body of version n + 1 from one of version n. */
  readonly upcasts: readonly ((body: unknown) => unknown)[];
}
