import { z } from 'zod';
import { RECORDERS } from '../casebook/roles';
import { PersonId, Reference, RestrictionId } from '../ids';
import { AffectedStored } from './affected';
import { IncidentDetails } from './details';
import { Citation, Happened, Ticks } from './incident';

/** Who it is about, once people typed in the form have been added as people of their own. */
export const AboutStored = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), personId: PersonId }),
  z.strictObject({ kind: z.literal('not-identified'), description: z.string() }),
]);
export type AboutStored = z.infer<typeof AboutStored>;

const Recorded = z.strictObject({
  reference: Reference,
  about: AboutStored,
  alsoAbout: z.array(AboutStored),
  affected: z.array(AffectedStored),
  details: IncidentDetails,
  happened: Happened,
  where: z.string(),
  citation: Citation,
  whatHappened: z.string(),
  ticks: Ticks,
  toldAtOnce: z.string(),
  broke: z.array(RestrictionId),
});
export type IncidentRecorded = z.infer<typeof Recorded>;

const field = <F extends string, V extends z.ZodType>(name: F, value: V) =>
  z.strictObject({ field: z.literal(name), before: value, after: value, reason: z.string() });

const Corrected = z.discriminatedUnion('field', [
  field('about', AboutStored),
  field('happened', Happened),
  field('where', z.string()),
  field('citation', Citation),
  field('ticks', Ticks),
  field('toldAtOnce', z.string()),
  field('alsoAbout', z.array(AboutStored)),
  field('affected', z.array(AffectedStored)),
  field('details', IncidentDetails),
  field('broke', z.array(RestrictionId)),
]);
export type IncidentCorrected = z.infer<typeof Corrected>;

/** Version 1 was about one person, and held the short form alone. */
const withoutMore = (body: unknown) => ({ ...(body as object), alsoAbout: [], affected: [], details: {} });

/** Version 2 named no restriction that was broken. */
const withoutBroke = (body: unknown) => ({ ...(body as object), broke: [] });
/** Version 1 is the same, and knew fewer fields. */
const asItWas = (body: unknown) => body;

const AddedTo = z.strictObject({ text: z.string().min(1), privileged: z.boolean() });
/** Version 1 had no mark for legal advice. */
const notPrivileged = (body: unknown) => ({ ...(body as object), privileged: false });

/** The subject of each is the incident. Nothing is overwritten: additions and corrections stand beside what was recorded (D8). */
export const incidentEntries = {
  'incident:recorded': { version: 3, body: Recorded, signedBy: RECORDERS, upcasts: [withoutMore, withoutBroke] },
  'incident:added-to': { version: 2, body: AddedTo, signedBy: RECORDERS, upcasts: [notPrivileged] },
  'incident:corrected': { version: 2, body: Corrected, signedBy: RECORDERS, upcasts: [asItWas] },
} as const;
