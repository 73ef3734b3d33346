import { DETAIL_FIELDS, type DetailField, hasDetail, type IncidentDetails } from './details';

/** Sections in which the fields are asked and shown, in their order. */
export const DETAIL_SECTIONS = [
  'breach',
  'words',
  'conduct',
  'rights',
  'threat',
  'demand',
  'settled',
  'online',
  'around',
  'affected',
  'witnesses',
  'reported',
  'late',
  'atOnce',
  'injury',
  'police',
  'toldToo',
  'support',
  'assessment',
  'prevention',
] as const;
export type DetailSection = (typeof DETAIL_SECTIONS)[number];

export const fieldsOf: Readonly<Record<DetailSection, readonly DetailField[]>> = {
  breach: ['breachDone'],
  words: ['exactWords', 'opinion', 'opinionBy'],
  conduct: ['physical', 'cameAcross', 'weapon', 'damage', 'hate', 'drinkOrDrugs', 'lasted'],
  rights: ['manner', 'onlyComplained'],
  threat: ['threat'],
  demand: ['askedWhen', 'askedFor', 'howLong'],
  settled: ['settledMatter'],
  online: ['platform', 'account', 'postAddress', 'postedWhen', 'postSeen', 'capturedBy', 'evidence', 'legalAdvice'],
  around: ['before', 'contributed', 'ending'],
  affected: ['affectedKind', 'affectedRelation', 'effect'],
  witnesses: ['witnesses', 'statements', 'othersInvolved'],
  reported: ['reportedBy', 'reportedWhen'],
  late: ['whyLate'],
  atOnce: ['doneAtOnce', 'calmed', 'shownOut', 'lockdown', 'parentTold', 'seniorDid'],
  injury: ['injury', 'firstAid', 'absence', 'riddor'],
  police: ['policeForce', 'policeTold', 'policeReference', 'policeOutcome'],
  toldToo: ['toldTrust', 'toldInsurer', 'toldUnion', 'toldPlatform'],
  support: ['debrief', 'supportGiven', 'supportAgain'],
  assessment: ['severity', 'riskTo', 'again', 'nextStep', 'proceedings', 'assessedBy'],
  prevention: ['inPlace', 'prevention', 'preventionBy', 'preventionDue'],
};

/** The sections in four parts, under which they stand when all of them are on the page. */
export const DETAIL_PARTS = ['happened', 'who', 'done', 'afterwards'] as const;
export type DetailPart = (typeof DETAIL_PARTS)[number];

export const sectionsOf: Readonly<Record<DetailPart, readonly DetailSection[]>> = {
  happened: ['breach', 'words', 'conduct', 'rights', 'threat', 'demand', 'settled', 'online', 'around'],
  who: ['affected', 'witnesses', 'reported', 'late'],
  done: ['atOnce', 'injury', 'police', 'toldToo'],
  afterwards: ['support', 'assessment', 'prevention'],
};

/** Is anything filled in, in one section or in all? */
export function anyDetail(details: IncidentDetails, section?: DetailSection): boolean {
  const fields = section === undefined ? DETAIL_FIELDS : fieldsOf[section];
  return fields.some((field) => hasDetail(details, field));
}
