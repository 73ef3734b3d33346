import { z } from 'zod';
import { Id, UserId } from '../ids';
import { Role, SafeguardingLead, SchoolType } from './casebook';
import { HEAD_ONLY, RECORDERS } from './roles';

const PublicKey = z.base64().length(44);

const Founded = z.strictObject({
  casebookId: Id,
  school: z.strictObject({ name: z.string(), type: SchoolType }),
  practice: z.boolean(),
  founder: z.strictObject({
    userId: UserId,
    name: z.string(),
    signInName: z.string(),
    role: Role,
    boxPublicKey: PublicKey,
    signPublicKey: PublicKey,
  }),
  recovery: z.strictObject({
    boxPublicKey: PublicKey,
    signPublicKey: PublicKey,
    /** Two groups of the sheet that are asked back, and the salted SHA-256 of them (`salt ‖ "n:group n:group"`). */
    ask: z.strictObject({ groups: z.tuple([z.number(), z.number()]), salt: z.string(), hash: z.string() }),
  }),
  safeguardingLead: SafeguardingLead,
  headerGeneration: z.number().int(),
});

const RecoveryReplaced = Founded.shape.recovery.extend({ headerGeneration: z.number().int() });
/** Who had it open on another PC, by its lock, when the person went on knowingly; null as a rule, and in version 1. */
const TakenOverFrom = z.strictObject({ host: z.string(), since: z.string() }).nullable();
const tookNothingOver = (body: unknown) => ({ ...(body as object), takenOverFrom: null });

const UserRecovered = z.strictObject({
  userId: UserId,
  boxPublicKey: PublicKey,
  signPublicKey: PublicKey,
  headerGeneration: z.number().int(),
  takenOverFrom: TakenOverFrom,
});
const Unlocked = z.strictObject({
  failedSignIns: z.number().int().min(0),
  clockEarlier: z.boolean(),
  /** What the seal found and the person went on without; null as a rule. */
  sealFinding: z.string().nullable(),
  takenOverFrom: TakenOverFrom,
});
const Opened = z.strictObject({
  what: z.enum(['incident', 'restriction', 'person', 'order', 'decision', 'concern', 'request', 'conversation']),
});
/** Everything was written into a file without encryption; `sequence` is the last entry that could be in it. */
const Exported = z.strictObject({ sequence: z.number().int().min(1) });
const BodyErased = z.strictObject({ sequence: z.number().int().min(1), rule: z.string() });
const Nothing = z.strictObject({});

/** Entries about the casebook itself, its users and their keys, and about who looked at what (D65). */
export const casebookEntries = {
  'casebook:founded': { version: 1, body: Founded, signedBy: HEAD_ONLY, upcasts: [] },
  'recovery:confirmed': { version: 1, body: Nothing, signedBy: HEAD_ONLY, upcasts: [] },
  'recovery:replaced': { version: 1, body: RecoveryReplaced, signedBy: HEAD_ONLY, upcasts: [] },
  'user:recovered': { version: 2, body: UserRecovered, signedBy: [], upcasts: [tookNothingOver] },
  'session:unlocked': {
    version: 2,
    body: Unlocked,
    signedBy: RECORDERS,
    upcasts: [tookNothingOver],
  },
  // Version 1 knew no orders, version 2 no decisions, version 3 nothing that was raised, version 4 no requests, version 5 no conversations; what they say stays as it is.
  'record:opened': { version: 6, body: Opened, signedBy: RECORDERS, upcasts: [same, same, same, same, same] },
  'casebook:exported': { version: 1, body: Exported, signedBy: RECORDERS, upcasts: [] },
  'body:erased': { version: 1, body: BodyErased, signedBy: HEAD_ONLY, upcasts: [] },
} as const;

/** A newer version only knows more kinds of record. */
function same(body: unknown): unknown {
  return body;
}
