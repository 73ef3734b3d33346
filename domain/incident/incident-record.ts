import { saysTimeOfDay } from '../dates/typed-when';
import { isBlank } from '../text';
import type { ShortAnswers } from './called-for';
import { detailsStillToAdd } from './details-still-to-add';
import type { StillToAdd } from './incident';
import type { IncidentCorrected, IncidentRecorded } from './incident-entries';

/** An incident as it counts now: what was recorded, with the newest value of each corrected field. */
export type IncidentRecord = IncidentRecorded;
/** The same without its words, which never change. */
export type IncidentFields = Omit<IncidentRecorded, 'whatHappened'>;

/** What was recorded, after all corrections in their order. What stood there before stays in the entries. */
export function currentIncident<Fields extends IncidentFields>(
  recorded: Fields,
  corrections: readonly IncidentCorrected[],
): Fields {
  return corrections.reduce((current, correction) => withCorrection(current, correction), recorded);
}

/** One correction more. */
export function withCorrection<Fields extends IncidentFields>(record: Fields, correction: IncidentCorrected): Fields {
  return { ...record, [correction.field]: correction.after };
}

/** The record as it was before its newest correction of that field. */
export function withoutCorrection<Fields extends IncidentFields>(
  record: Fields,
  correction: IncidentCorrected,
): Fields {
  return { ...record, [correction.field]: correction.before };
}

/**
 * What is still to add before anything relies on the record (D4: when, where, a clause; D7, D10: who; D15: who was told of a worry or of
 * something said against staff; D38: what was done about a broken restriction; what the details call for: see `detailsStillToAdd`). `not sure yet` is an answer about clauses; a time of day may be said to be unknown.
 */
export function stillToAdd(record: IncidentFields): StillToAdd[] {
  const missing: StillToAdd[] = [];
  const { about, happened, citation, ticks, details, broke } = record;
  if (about.kind === 'not-identified') missing.push('about');
  if (happened.day === null || (happened.time === null && !saysTimeOfDay(happened.asTyped))) missing.push('when');
  if (isBlank(record.where)) missing.push('where');
  if (citation.clauses.length === 0 && !citation.notSureYet) missing.push('clauses');
  if ((ticks.worryAboutChild || ticks.saidAgainstStaff) && isBlank(record.toldAtOnce)) missing.push('told-at-once');
  if (broke.length > 0 && isBlank(details.breachDone ?? '')) missing.push('breach-done');
  return [...missing, ...detailsStillToAdd(details, answersOf(record))];
}

/** The same where a plan or a ban rests on it: then it has to say who was affected, too (D4; decision 013). */
export function stillToAddToRelyOn(record: IncidentFields): StillToAdd[] {
  return [...stillToAdd(record), ...(record.affected.length === 0 ? (['affected'] as const) : [])];
}

/** What of the short form calls for more. */
export function answersOf({ citation, where, toldAtOnce }: IncidentFields): ShortAnswers {
  return { clauses: citation.clauses, where, toldAtOnce };
}

/** Longest opening of a narrative in a row of a list, in UTF-16 code units. */
export const OPENING_LIMIT = 160;

/** The beginning of a narrative on one line, cut at a word where that is possible. */
export function openingOf(narrative: string): string {
  // A little more than what fits is enough to look at, however long the narrative is.
  const line = narrative
    .slice(0, OPENING_LIMIT * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= OPENING_LIMIT) return line;
  const cut = line.slice(0, OPENING_LIMIT);
  const lastSpace = cut.lastIndexOf(' ');
  const kept = lastSpace > OPENING_LIMIT / 2 ? cut.slice(0, lastSpace) : cut.replace(/[\ud800-\udbff]$/, '');
  return `${kept}…`;
}
