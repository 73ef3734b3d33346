import { z } from 'zod';
import { isBlank, Narrative } from '../text';

/**
 * What more a record may hold than the short form (domain knowledge: HSE’s and the unions’ forms for incidents at work; D6, D12, D13, D16). All of it
 * is text as typed, and all of it may be absent: nothing of it delays recording. Which section asks for which: see `detail-sections`.
 */
export const DETAIL_FIELDS = [
  'breachDone',
  'exactWords',
  'opinion',
  'opinionBy',
  'physical',
  'cameAcross',
  'weapon',
  'damage',
  'hate',
  'drinkOrDrugs',
  'lasted',
  'manner',
  'onlyComplained',
  'threat',
  'askedWhen',
  'askedFor',
  'howLong',
  'settledMatter',
  'platform',
  'account',
  'postAddress',
  'postedWhen',
  'postSeen',
  'capturedBy',
  'evidence',
  'legalAdvice',
  'before',
  'contributed',
  'ending',
  'affectedKind',
  'affectedRelation',
  'effect',
  'witnesses',
  'statements',
  'othersInvolved',
  'reportedBy',
  'reportedWhen',
  'whyLate',
  'doneAtOnce',
  'calmed',
  'shownOut',
  'lockdown',
  'parentTold',
  'seniorDid',
  'injury',
  'firstAid',
  'absence',
  'riddor',
  'policeForce',
  'policeTold',
  'policeReference',
  'policeOutcome',
  'toldTrust',
  'toldInsurer',
  'toldUnion',
  'toldPlatform',
  'debrief',
  'supportGiven',
  'supportAgain',
  'severity',
  'riskTo',
  'again',
  'nextStep',
  'proceedings',
  'assessedBy',
  'inPlace',
  'prevention',
  'preventionBy',
  'preventionDue',
] as const;
export const DetailField = z.enum(DETAIL_FIELDS);
export type DetailField = z.infer<typeof DetailField>;

/** Only what somebody filled in. */
export const IncidentDetails = z.partialRecord(DetailField, Narrative);
export type IncidentDetails = z.infer<typeof IncidentDetails>;

/** Answers to *Away from work because of it?* in `absence`; they decide whether the HSE has to be told (D12). */
export const ABSENCES = ['none', 'not-known', 'up-to-3', 'over-3', 'over-7', 'specified'] as const;
export type Absence = (typeof ABSENCES)[number];

/** Answers to *How serious was it?* in `severity`. */
export const SEVERITIES = ['slight', 'serious', 'very-serious'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Words that were said, and what somebody thinks of it: like a narrative they are never corrected, only added to (D8). */
export const WORDS_THAT_STAY: readonly DetailField[] = ['exactWords', 'opinion', 'opinionBy'];

/** What stands in a field that is a tick, once it is ticked. */
export const TICKED = 'yes';

/** Is something filled in there? */
export function hasDetail(details: IncidentDetails, field: DetailField): boolean {
  return !isBlank(details[field] ?? '');
}

/** Without what is blank, in the order of the fields: two details that say the same are the same. */
export function filledDetails(details: IncidentDetails): IncidentDetails {
  const filled: IncidentDetails = {};
  for (const field of DETAIL_FIELDS) {
    const text = details[field];
    if (text !== undefined && !isBlank(text)) filled[field] = text;
  }
  return filled;
}

/** Fields in which two details differ. */
export function changedDetails(before: IncidentDetails, after: IncidentDetails): readonly DetailField[] {
  return DETAIL_FIELDS.filter((field) => (before[field] ?? '') !== (after[field] ?? ''));
}
