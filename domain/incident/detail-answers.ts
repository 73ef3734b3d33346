import { ABSENCES, type Absence, type DetailField, SEVERITIES, type Severity } from './details';

const absenceWords: Readonly<Record<Absence, string>> = {
  none: 'No',
  'not-known': 'Not known yet',
  'up-to-3': 'Up to three days',
  'over-3': 'More than three days',
  'over-7': 'More than seven days',
  specified: 'A specified injury, or a death',
};

const severityWords: Readonly<Record<Severity, string>> = {
  slight: 'Slight',
  serious: 'Serious',
  'very-serious': 'Very serious',
};

export interface Answer {
  readonly value: string;
  readonly label: string;
}

/** The answers of each field that is a choice, in their order. */
export const answersTo: Readonly<Partial<Record<DetailField, readonly Answer[]>>> = {
  absence: ABSENCES.map((value) => ({ value, label: absenceWords[value] })),
  severity: SEVERITIES.map((value) => ({ value, label: severityWords[value] })),
};

const TICKS: readonly DetailField[] = ['onlyComplained'];

/** What stands in a field, in words; what is none of its answers as it stands. */
export function detailInWords(field: DetailField, text: string): string {
  if (TICKS.includes(field)) return 'Yes';
  return answersTo[field]?.find(({ value }) => value === text)?.label ?? text;
}
