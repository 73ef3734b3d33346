import { z } from 'zod';
import { Instant, LocalDate } from '../dates/local-date';
import { UserId } from '../ids';
import { DisasterState, Failure } from '../result';
import { Line } from '../text';

export const Role = z.enum(['head', 'deputy', 'dsl', 'deputy-dsl', 'recorder', 'desk']);
export type Role = z.infer<typeof Role>;

/** Follows DfE's types; decides who may authorise removal under section 547 (D2). */
export const SchoolType = z.enum([
  'community',
  'voluntary-controlled',
  'voluntary-aided',
  'foundation',
  'academy',
  'independent',
  'other',
]);
export type SchoolType = z.infer<typeof SchoolType>;

/** Who the designated safeguarding lead is: the founder, or somebody else by name. */
export const SafeguardingLead = z.discriminatedUnion('who', [
  z.strictObject({ who: z.literal('me') }),
  z.strictObject({ who: z.literal('somebody-else'), name: Line }),
]);
export type SafeguardingLead = z.infer<typeof SafeguardingLead>;

export const Passphrase = z.string().min(1).max(1_000);

export const CasebookToCreate = z.strictObject({
  schoolName: Line,
  schoolType: SchoolType,
  founderName: Line,
  signInName: Line,
  safeguardingLead: SafeguardingLead,
  passphrase: Passphrase,
});
export type CasebookToCreate = z.infer<typeof CasebookToCreate>;

/** What the lock page knows without a key. `notice` is a fault that was healed (one copy of the key file was damaged …). */
export const CasebookAtTheDoor = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('none-chosen') }),
  z.strictObject({ state: z.literal('empty-folder') }),
  z.strictObject({
    state: z.literal('ready'),
    signInNames: z.array(z.string()),
    practicePassphrase: z.string().nullable(),
    notice: z.enum(['one-key-file-copy-damaged']).nullable(),
    waitSeconds: z.number().int().min(0),
    /** The last attempt, if it did not open the casebook: the page that it was typed on has given way to another since, and gets it back. */
    refused: z.strictObject({ signInName: z.string(), passphrase: z.string(), failure: Failure }).nullable(),
  }),
  z.strictObject({
    state: z.literal('disaster'),
    disaster: DisasterState,
    detail: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  }),
]);
export type CasebookAtTheDoor = z.infer<typeof CasebookAtTheDoor>;

/** The recovery sheet's thirteen groups of five (docs/format.md, section 3). */
export const SheetGroups = z.array(z.string()).length(13);

export const PassphraseMeasure = z.strictObject({
  acceptable: z.boolean(),
  score: z.number().int().min(0).max(4),
  hint: z.enum(['too-short', 'too-long', 'common', 'names', 'easy-to-guess', 'repeats', 'good', 'strong']).nullable(),
});
export type PassphraseMeasure = z.infer<typeof PassphraseMeasure>;

/** What the open pages know of the session. Nothing in it is secret from whoever signed in. */
export const SessionShown = z.strictObject({
  schoolName: z.string(),
  user: z.strictObject({ userId: UserId, name: z.string(), signInName: z.string(), role: Role }),
  safeguardingLead: z.string().nullable(),
  /** The number on which the lead is reached; empty where none is noted. */
  safeguardingLeadTelephone: z.string(),
  /** The passphrase of a practice casebook, which is no secret; null in a real one. */
  practicePassphrase: z.string().nullable(),
  lockMinutes: z.number().int().min(1).max(15),
  recoverySheet: z.strictObject({
    confirmed: z.boolean(),
    groupsToTypeBack: z.tuple([z.number().int(), z.number().int()]),
  }),
  today: LocalDate,
  now: Instant,
  lastChange: z.strictObject({ sequence: z.number().int(), by: z.string(), at: Instant, seal: z.string() }),
  notices: z.array(z.enum(['clock-earlier', 'failed-sign-ins', 'one-key-file-copy-damaged', 'seal-slot-damaged'])),
  failedSignIns: z.number().int(),
  lastFailedSignInAt: Instant.nullable(),
  /** Put back from a copy a short while ago: what the copy held until then. Null as a rule. */
  restoredFrom: z.strictObject({ madeAt: Instant }).nullable(),
});
export type SessionShown = z.infer<typeof SessionShown>;
