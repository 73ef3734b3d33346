import { z } from 'zod';
import { comesNearARight } from '../decision/rights';
import { isBlank, Narrative } from '../text';

/**
 * What more a record may hold than the short form (domain knowledge: HSE’s and the unions’ forms for incidents at work; D6, D12, D13, D16). All of it
 * is text as typed, and all of it may be absent: nothing of it delays recording.
 */
export const DETAIL_FIELDS = [
  'breachDone',
  'exactWords',
  'opinion',
  'opinionBy',
  'manner',
  'onlyComplained',
  'reportedBy',
  'reportedWhen',
  'whyLate',
  'effect',
  'before',
  'ending',
  'witnesses',
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
  'injury',
  'firstAid',
  'absence',
  'riddor',
  'policeForce',
  'policeTold',
  'policeReference',
  'policeOutcome',
] as const;
export const DetailField = z.enum(DETAIL_FIELDS);
export type DetailField = z.infer<typeof DetailField>;

/** Only what somebody filled in. */
export const IncidentDetails = z.partialRecord(DetailField, Narrative);
export type IncidentDetails = z.infer<typeof IncidentDetails>;

/** Answers to *Away from work because of it?* in `absence`; they decide whether the HSE has to be told (D12). */
export const ABSENCES = ['none', 'not-known', 'up-to-3', 'over-3', 'over-7', 'specified'] as const;
export type Absence = (typeof ABSENCES)[number];

/** Words that were said, and what somebody thinks of it: like a narrative they are never corrected, only added to (D8). */
export const WORDS_THAT_STAY: readonly DetailField[] = ['exactWords', 'opinion', 'opinionBy'];

/** Sections in which the fields are asked, in their order. */
export const DETAIL_SECTIONS = [
  'breach',
  'words',
  'rights',
  'threat',
  'demand',
  'settled',
  'online',
  'around',
  'reported',
  'late',
  'witnesses',
  'injury',
  'police',
] as const;
export type DetailSection = (typeof DETAIL_SECTIONS)[number];

export const fieldsOf: Readonly<Record<DetailSection, readonly DetailField[]>> = {
  breach: ['breachDone'],
  words: ['exactWords', 'opinion', 'opinionBy'],
  rights: ['manner', 'onlyComplained'],
  threat: ['threat'],
  demand: ['askedWhen', 'askedFor', 'howLong'],
  settled: ['settledMatter'],
  online: ['platform', 'account', 'postAddress', 'postedWhen', 'postSeen', 'capturedBy', 'evidence', 'legalAdvice'],
  around: ['before', 'ending', 'effect'],
  reported: ['reportedBy', 'reportedWhen'],
  late: ['whyLate'],
  witnesses: ['witnesses'],
  injury: ['injury', 'firstAid', 'absence', 'riddor'],
  police: ['policeForce', 'policeTold', 'policeReference', 'policeOutcome'],
};

/** What stands in a field that is a tick, once it is ticked. */
export const TICKED = 'yes';

/**
 * The sections that a ticked clause calls for: near a right (E3 to E7, the appendix) how they went about it (D9), E3 threats, E4 demands, E6 what was
 * settled before, and the appendix on social media. A clause of the appendix is `A` or begins with it.
 */
export function calledForBy(clauses: readonly string[]): readonly DetailSection[] {
  const called: DetailSection[] = [];
  if (comesNearARight(clauses)) called.push('rights');
  if (clauses.includes('E3')) called.push('threat');
  if (clauses.includes('E4')) called.push('demand');
  if (clauses.includes('E6')) called.push('settled');
  if (citesThePost(clauses)) called.push('online');
  return called;
}

/** Is it about something that was posted: the appendix on social media? */
export function citesThePost(clauses: readonly string[]): boolean {
  return clauses.some((clause) => clause.startsWith('A'));
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

/** Is anything filled in, in one section or in all? */
export function anyDetail(details: IncidentDetails, section?: DetailSection): boolean {
  const fields = section === undefined ? DETAIL_FIELDS : fieldsOf[section];
  return fields.some((field) => !isBlank(details[field] ?? ''));
}

/** Fields in which two details differ. */
export function changedDetails(before: IncidentDetails, after: IncidentDetails): readonly DetailField[] {
  return DETAIL_FIELDS.filter((field) => (before[field] ?? '') !== (after[field] ?? ''));
}

/**
 * Does the HSE have to be told (RIDDOR), as far as the answer about absence says (D12)? LAW: a specified injury, death, or more than seven days away
 * from work because of violence at work has to be reported; more than three days has to be written down.
 */
export function riddorDuty(absence: string | undefined): 'report' | 'write-down' | 'none' | 'not-known' {
  switch (absence) {
    case 'over-7':
    case 'specified':
      return 'report';
    case 'over-3':
      return 'write-down';
    case 'none':
    case 'up-to-3':
      return 'none';
    default:
      return 'not-known';
  }
}

/** *Nobody was hurt* is an answer, after which nobody was away from work either. */
function saysNobody(text: string): boolean {
  return /^(nobody|no one|no-one|none|no)( was)?( hurt| injured)?\W*$/i.test(text.trim());
}

/** What of the details is still to add before anything relies on the record (D6, D12, D13, D16). */
export type DetailStillToAdd = 'opinion-by' | 'absence' | 'police-reference' | 'post';

export function detailsStillToAdd(details: IncidentDetails, clauses: readonly string[]): readonly DetailStillToAdd[] {
  const has = (field: DetailField) => !isBlank(details[field] ?? '');
  const missing: DetailStillToAdd[] = [];
  if (
    calledForBy(clauses).includes('online') &&
    !(has('platform') && has('account') && has('postSeen') && has('capturedBy'))
  )
    missing.push('post');
  if (has('opinion') && !has('opinionBy')) missing.push('opinion-by');
  if (has('injury') && !saysNobody(details.injury ?? '') && !has('absence')) missing.push('absence');
  if ((has('policeForce') || has('policeTold')) && !has('policeReference')) missing.push('police-reference');
  return missing;
}
