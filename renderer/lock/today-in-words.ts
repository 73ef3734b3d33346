const WORDS = new Intl.DateTimeFormat('en-GB', {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'Europe/London',
});

/** `Mon 23 Nov 2026`, by this PC's clock: before a casebook is open there is no other. */
export function todayInWords(now: Date = new Date()): string {
  const parts = new Map(WORDS.formatToParts(now).map(({ type, value }) => [type, value]));
  // The system's own short form for September has four letters; everywhere else ours has three.
  return [parts.get('weekday'), parts.get('day'), parts.get('month')?.slice(0, 3), parts.get('year')].join(' ');
}
