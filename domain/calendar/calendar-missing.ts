import { addMonths, type LocalDate } from '../dates/local-date';
import type { Missing } from '../result';
import { isBlank } from '../text';
import { boundsOf, type ClosedDay, type SchoolYearDates, type TermDates } from './calendar';

/**
 * Everything that is wrong with the dates of a school year, each at its field: `terms-0-firstDay`, `terms-0-halfTo`, `closedDays-2-on`. `others` are
 * the years beside it, whose terms none of these may meet.
 */
export function calendarMissing(wanted: SchoolYearDates, others: readonly SchoolYearDates[]): readonly Missing[] {
  const { schoolYear, terms, closedDays } = wanted;
  const elsewhere = others.filter((year) => year.schoolYear !== schoolYear).flatMap((year) => year.terms);
  return [
    ...terms.flatMap((term, index) => termMissing(term, index, wanted, elsewhere)),
    ...longerThanAYear(terms),
    ...closedDays.flatMap((day, index) => closedMissing(day, index, wanted)),
  ];
}

function termMissing(
  term: TermDates,
  index: number,
  { schoolYear, terms }: SchoolYearDates,
  elsewhere: readonly TermDates[],
): readonly Missing[] {
  const { name, firstDay, lastDay } = term;
  const missing: Missing[] = isBlank(name) ? [needed(`terms-${index}-name`, 'empty')] : [];
  for (const [field, day] of [
    ['firstDay', firstDay],
    ['lastDay', lastDay],
  ] as const)
    if (isOutside(day, schoolYear)) missing.push(outside(`terms-${index}-${field}`, schoolYear));
  if (lastDay < firstDay) missing.push(needed(`terms-${index}-lastDay`, 'before-first', { on: firstDay }));
  // Of two terms that meet, the one that begins later says so; of two that begin together, the one further down.
  const met = [...terms.filter((_, at) => at !== index && comesBefore(terms, at, index)), ...elsewhere].find(
    (other) => other.firstDay <= lastDay && firstDay <= other.lastDay,
  );
  if (lastDay >= firstDay && met !== undefined)
    missing.push(needed(`terms-${index}-firstDay`, 'meets-another', { on: met.lastDay }));
  return [...missing, ...halfTermMissing(term, index)];
}

function comesBefore(terms: readonly TermDates[], at: number, index: number): boolean {
  const [one, other] = [terms[at]?.firstDay ?? '', terms[index]?.firstDay ?? ''];
  return one === other ? at < index : one < other;
}

function halfTermMissing({ firstDay, lastDay, halfTerm }: TermDates, index: number): readonly Missing[] {
  if (halfTerm === null) return [];
  const missing: Missing[] = [];
  if (halfTerm.lastDay < halfTerm.firstDay)
    missing.push(needed(`terms-${index}-halfTo`, 'before-first', { on: halfTerm.firstDay }));
  const within = (day: LocalDate) => firstDay <= day && day <= lastDay;
  if (firstDay > lastDay) return missing;
  if (!within(halfTerm.firstDay)) missing.push(needed(`terms-${index}-halfFrom`, 'outside-term'));
  else if (!within(halfTerm.lastDay)) missing.push(needed(`terms-${index}-halfTo`, 'outside-term'));
  return missing;
}

/** From the first day of all to the last. A year’s terms span ten and a half months as a rule. */
function longerThanAYear(terms: readonly TermDates[]): readonly Missing[] {
  const [first] = [...terms].sort((one, other) => (one.firstDay < other.firstDay ? -1 : 1));
  if (first === undefined) return [];
  const end = addMonths(first.firstDay, 12);
  return terms.flatMap(({ firstDay, lastDay }, index) =>
    firstDay <= lastDay && lastDay >= end
      ? [needed(`terms-${index}-lastDay`, 'over-twelve-months', { on: first.firstDay })]
      : [],
  );
}

function closedMissing(
  { on }: ClosedDay,
  index: number,
  { schoolYear, terms, closedDays }: SchoolYearDates,
): readonly Missing[] {
  const field = `closedDays-${index}-on`;
  if (terms.length === 0) return [needed(field, 'no-terms')];
  if (isOutside(on, schoolYear)) return [outside(field, schoolYear)];
  return closedDays.findIndex((other) => other.on === on) < index ? [needed(field, 'twice')] : [];
}

function isOutside(day: LocalDate, schoolYear: number): boolean {
  const { first, last } = boundsOf(schoolYear);
  return day < first || day > last;
}

function outside(field: string, schoolYear: number): Missing {
  return needed(field, 'outside-year', boundsOf(schoolYear));
}

function needed(field: string, code: string, detail?: Record<string, string>): Missing {
  return detail === undefined ? { field, code, label: 'needed' } : { field, code, label: 'needed', detail };
}
