import { z } from 'zod';
import { ClauseId } from '../code/clause-id';
import { Instant, LocalDate, LocalTime } from '../dates/local-date';
import { DraftId, IncidentId, PersonId, Reference, RestrictionId } from '../ids';
import { About, AboutShown, PersonLabel } from '../person/person';
import { RestrictionType } from '../restriction/restriction';
import { Line, Narrative } from '../text';
import { Affected, AffectedShown } from './affected';
import { DisputeShown, StrikeShown } from './after';
import { IncidentDetails } from './details';
import { HitPart } from './incident-filter';
import { RestsOnIt } from './rests-on-it';

/** When it happened: the day and time as understood, and the words as typed. All may be unknown. */
export const Happened = z.strictObject({ day: LocalDate.nullable(), time: LocalTime.nullable(), asTyped: Line });
export type Happened = z.infer<typeof Happened>;

/** The three ticks (D15: the safeguarding question is asked of every incident). None ticked means *none of these*. */
export const Ticks = z.strictObject({
  childSawOrAffected: z.boolean(),
  worryAboutChild: z.boolean(),
  saidAgainstStaff: z.boolean(),
});
export type Ticks = z.infer<typeof Ticks>;

/** Clauses cited; `notSureYet` is an answer of its own. Both empty is allowed: it is then still to add. */
export const Citation = z.strictObject({ clauses: z.array(ClauseId).max(40), notSureYet: z.boolean() });
export type Citation = z.infer<typeof Citation>;

/** Most people beside the first whom one record is about. */
export const MOST_ALSO_ABOUT = 9;
const AlsoAbout = z.array(About).max(MOST_ALSO_ABOUT);
export const MOST_AFFECTED = 20;
const ListAffected = z.array(Affected).max(MOST_AFFECTED);
/** Most restrictions that one record says were broken: one a person, and one more each for those who have a plan and a ban. */
export const MOST_BROKEN = 20;
/** Restrictions that were broken by what happened (D38). */
export const ListBroken = z.array(RestrictionId).max(MOST_BROKEN);

/** What `Record` sends: the short form, and what `More` adds to it. Only an empty `whatHappened` is refused. */
export const IncidentToRecord = z.strictObject({
  draftId: DraftId.nullable(),
  about: About,
  alsoAbout: AlsoAbout.default([]),
  affected: ListAffected.default([]),
  details: IncidentDetails.default({}),
  happened: Happened,
  where: Line,
  citation: Citation,
  whatHappened: Narrative,
  ticks: Ticks,
  toldAtOnce: Line,
  broke: ListBroken.default([]),
});
export type IncidentToRecord = z.infer<typeof IncidentToRecord>;

/** A field that may be corrected, with its new value. Words only ever get additions (D8). */
export const Correction = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('about'), value: About }),
  z.strictObject({ field: z.literal('happened'), value: Happened }),
  z.strictObject({ field: z.literal('where'), value: Line }),
  z.strictObject({ field: z.literal('citation'), value: Citation }),
  z.strictObject({ field: z.literal('ticks'), value: Ticks }),
  z.strictObject({ field: z.literal('toldAtOnce'), value: Line }),
  z.strictObject({ field: z.literal('alsoAbout'), value: AlsoAbout }),
  z.strictObject({ field: z.literal('affected'), value: ListAffected }),
  z.strictObject({ field: z.literal('details'), value: IncidentDetails }),
  z.strictObject({ field: z.literal('broke'), value: ListBroken }),
]);
export type Correction = z.infer<typeof Correction>;
export const CorrectableField = z.enum([
  'about',
  'happened',
  'where',
  'citation',
  'ticks',
  'toldAtOnce',
  'alsoAbout',
  'affected',
  'details',
  'broke',
] satisfies readonly Correction['field'][]);
export type CorrectableField = Correction['field'];

export const IncidentToCorrect = z.strictObject({
  draftId: DraftId.nullable().default(null),
  incidentId: IncidentId,
  correction: Correction,
  reason: Line,
});
export type IncidentToCorrect = z.infer<typeof IncidentToCorrect>;

/** `privileged`: legal advice. It stands in the record, and is left out of what is printed. */
export const IncidentToAddTo = z.strictObject({
  draftId: DraftId.nullable(),
  incidentId: IncidentId,
  text: Narrative,
  privileged: z.boolean().default(false),
});
export type IncidentToAddTo = z.infer<typeof IncidentToAddTo>;

/** What is still to add before anything relies on the record (D4, D6, D7, D12, D13, D15, D16); it never delays recording. `affected` is asked only where something rests on it. */
export const StillToAdd = z.enum([
  'about',
  'when',
  'where',
  'clauses',
  'told-at-once',
  'post',
  'post-evidence',
  'opinion-by',
  'reported',
  'absence',
  'riddor',
  'police-reference',
  'breach-done',
  'affected',
]);
export type StillToAdd = z.infer<typeof StillToAdd>;

export const IncidentRow = z.strictObject({
  incidentId: IncidentId,
  reference: Reference,
  about: AboutShown,
  alsoAbout: z.array(AboutShown),
  happened: Happened,
  where: z.string(),
  citation: Citation,
  opening: z.string(),
  additions: z.number().int(),
  corrected: z.boolean(),
  disputed: z.boolean(),
  struckOut: z.boolean(),
  /** Where a search found it: a piece of its words. Null in any other list. */
  hit: z.array(HitPart).nullable(),
  recordedAt: Instant,
});
export type IncidentRow = z.infer<typeof IncidentRow>;

export const CorrectionShown = z.strictObject({
  field: CorrectableField,
  before: z.string(),
  after: z.string(),
  reason: z.string(),
  by: z.string(),
  at: Instant,
});
export type CorrectionShown = z.infer<typeof CorrectionShown>;

/** A restriction as a record names it. */
export const RestrictionNamed = z.strictObject({
  restrictionId: RestrictionId,
  reference: Reference,
  type: RestrictionType,
  person: PersonLabel,
});
export type RestrictionNamed = z.infer<typeof RestrictionNamed>;

/** Which restrictions a record may say were broken: those of these people that held on that day (null: today), and `also`, which are named already. */
export const MayBeBroken = z.strictObject({
  personIds: z.array(PersonId).max(MOST_ALSO_ABOUT + 1),
  on: LocalDate.nullable(),
  also: ListBroken,
});

/** A record that says a restriction was broken. */
export const Breach = z.strictObject({
  incidentId: IncidentId,
  reference: Reference,
  happened: Happened,
  recordedAt: Instant,
  opening: z.string(),
  /** The person says otherwise; their words stand in the record. */
  disputed: z.boolean(),
  /** What was done about it; empty: still to add. */
  done: z.string(),
});
export type Breach = z.infer<typeof Breach>;

export const IncidentDetail = IncidentRow.omit({
  opening: true,
  additions: true,
  corrected: true,
  disputed: true,
  struckOut: true,
  hit: true,
}).extend({
  whatHappened: z.string(),
  affected: z.array(AffectedShown),
  details: IncidentDetails,
  ticks: Ticks,
  toldAtOnce: z.string(),
  recordedBy: z.string(),
  codeVersion: z.strictObject({ title: z.string(), inForceFrom: LocalDate }),
  clauses: z.array(z.strictObject({ clauseId: ClauseId, heading: z.string() })),
  stillToAdd: z.array(StillToAdd),
  additions: z.array(z.strictObject({ text: z.string(), by: z.string(), at: Instant, privileged: z.boolean() })),
  corrections: z.array(CorrectionShown),
  disputes: z.array(DisputeShown),
  /** Set while it is struck out: why, by whom, when. */
  struckOut: StrikeShown.nullable(),
  /** The last day of the year in which a claim for defamation is brought as a rule (D21); null where nothing was posted. */
  defamationUntil: LocalDate.nullable(),
  /** What rests, or may rest, on this record, where it was about somebody else or is struck out. */
  mayRestOnIt: z.array(RestsOnIt),
  /** Restrictions that were broken by it. */
  broke: z.array(RestrictionNamed),
});
export type IncidentDetail = z.infer<typeof IncidentDetail>;
