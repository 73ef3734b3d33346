import { shownDate } from '../../domain/dates/local-date';
import type { PatternRecord } from '../../domain/pattern/pattern';

export const words = {
  title: 'More than once towards one person',
  help: 'A count of records, no more: what they come to is for you to weigh.',
} as const;

const NTH = ['Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth', 'Tenth'];

/** `Second time towards `, `11th time towards `, `21st time towards `; the name follows. */
export function timesTowards(nth: number): string {
  return `${NTH[nth - 2] ?? ordinal(nth)} time towards `;
}

function ordinal(nth: number): string {
  const rest = nth % 100;
  if (rest > 10 && rest < 14) return `${nth}th`;
  const ends = ['th', 'st', 'nd', 'rd'];
  return `${nth}${ends[nth % 10] ?? 'th'}`;
}

/** A record of it, as a link: `INC-2026-0004`, with its day after it. */
export function onDay({ on }: PatternRecord): string {
  return ` (${shownDate(on)})`;
}
