import { type LocalDate, shownDate } from '../../../domain/dates/local-date';

export const sheetWords = {
  title: 'The register on paper',
  heading: 'Register of contact restrictions',
  subtitle:
    'What was, is or will be in force on a day. That it was printed is noted. For a door, print the door sheet.',
  who: 'Who is on it',
  withNames: 'With names',
  withNamesHelp: 'For you and whoever is in charge. Keep it locked away, and shred it.',
  withoutNames: 'Without names',
  withoutNamesHelp: 'References, types and dates alone: for governors, or a desk that others can see.',
  printing: 'Noting the print',
  reference: 'Reference',
  type: 'Type',
  keep: 'Confidential. Names and limits of people: keep locked away and shred when it is out of date.',
  noNames: 'Without names. Who stands behind a reference is in the casebook alone.',
} as const;

export const entryWords = {
  title: 'One restriction on paper',
  subtitle:
    'Limits, arrangements, dates and reviews. That it was printed is noted. It is no letter: nothing of it is for the person.',
  print: 'Print',
} as const;

/** `3 in force on Tue 24 Nov 2026`. */
export function countedOn(total: number, day: LocalDate): string {
  return `${total === 0 ? 'None' : total.toLocaleString('en-GB')} in force on ${shownDate(day)}`;
}

export function printedOn(today: LocalDate): string {
  return `printed ${shownDate(today)}`;
}

export function moreThanShown(shown: number, total: number): string {
  return `The first ${shown.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}.`;
}
