import { type LocalDate, shownDate } from '../../domain/dates/local-date';
import type { DecidedBy } from '../../domain/decision/decision-entries';
import type { NamedInCharge } from '../../domain/in-charge/in-charge';
import type { Missing } from '../../domain/result';

/** *Who decides?*, in every form that protects or loosens. */
export const decidesWords = {
  label: 'Who decides?',
  help: 'Only if it isn’t you: somebody who is in charge today. The record then says so.',
} as const;

export const words = {
  title: 'Who acts for you',
  help: 'Whoever is in charge when the headteacher is away. They may hold somebody at the door, impose a temporary ban, make a restriction looser or end it, and print the short notice. They do it at your sign-in, where each form then asks who decides. To confirm a ban stays with the head, who adopts or withdraws within two school days what they imposed.',
  busy: 'Reading who acts for the head',
  nobody: 'Nobody is named.',
  headsOnly: 'A head or deputy head can change this.',
  add: 'Name somebody',
  form: 'Who acts for you?',
  name: 'Name',
  role: 'What they are',
  roleHelp: 'Such as assistant head, or SENCO. Stands with their name under what they decide.',
  from: 'From',
  until: 'Until',
  fromNothing: 'Nothing typed: from today.',
  untilNothing: 'Nothing typed: until you take it back.',
  dayHelp: 'Write it like 30/11/2026, Friday or in 2 weeks.',
  save: 'Save',
  saving: 'Saving',
  leave: 'Leave',
  end: 'Take it back',
  ending: 'Taking it back',
  before: 'Earlier',
  draft: 'Who acts for the head: not finished',
} as const;

export function saved(name: string): string {
  return `Saved: ${name} acts for the head.`;
}

export function takenBack(name: string): string {
  return `${name} no longer acts for the head.`;
}

export function earlier(count: number): string {
  return `${words.before} (${count})`;
}

/** Each button of a list says whose it is. */
export function endFor(name: string): string {
  return `for ${name}`;
}

/** What was understood of a day, or what nothing stands for. */
export function dayUnderstood(field: 'from' | 'until', day: LocalDate | null | 'unreadable'): string {
  if (day === null) return field === 'from' ? words.fromNothing : words.untilNothing;
  return day === 'unreadable' ? words.dayHelp : shownDate(day);
}

/** `Since Mon 23 Nov 2026, until Fri 27 Nov 2026`; with who noted it. */
export function periodWords({ from, until, endedOn, state, by }: NamedInCharge): string {
  const begins = state === 'to-come' ? `From ${shownDate(from)}` : `Since ${shownDate(from)}`;
  const noted = by === '' ? '' : ` · noted by ${by}`;
  if (state === 'over') {
    const ended = endedOn !== null ? `taken back ${shownDate(endedOn)}` : `until ${shownDate(until ?? from)}`;
    return `From ${shownDate(from)}, ${ended}${noted}`;
  }
  return `${begins}, ${until === null ? 'until taken back' : `until ${shownDate(until)}`}${noted}`;
}

/** A line of Today: `Mrs J. Oyelaran, assistant head, until Fri 27 Nov 2026`. */
export function onToday({ name, role, until }: Pick<NamedInCharge, 'name' | 'role' | 'until'>): string {
  return `${name}, ${role}${until === null ? '' : `, until ${shownDate(until)}`}`;
}

export const todayWords = { acts: 'In charge today, for the head:', change: 'Change this' } as const;

const sentences: Readonly<Record<string, string>> = {
  'name empty': 'Type the name of whoever acts for you.',
  'role empty': 'Say what they are: it stands with their name under what they decide.',
  'name head-needed': 'A head or deputy head can name somebody.',
  'name not-a-user': 'They don’t sign in here any more. Type the name again.',
  'from unreadable': 'This is no day. Write it like 30/11/2026, or leave it empty: from today.',
  'until unreadable': 'This is no day. Write it like 30/11/2026, or leave it empty: until you take it back.',
  'until before-its-start': 'The last day is before the first. Please look at both again.',
  'until passed': 'The last day has passed already. Put a day to come, or leave it empty.',
};

/** What is missing, in a sentence that says what to do. */
export function missingInWords({ field, code }: Pick<Missing, 'field' | 'code'>): string {
  return sentences[`${field} ${code}`] ?? 'This can’t be saved like this.';
}

/** `Mrs J. Oyelaran, assistant head, for the headteacher`: who decided, where that was not simply whoever signed it; null else. */
export function decidedFor(by: DecidedBy | null): string | null {
  if (by === null || !by.acting) return null;
  return `${by.name}, ${by.role === '' ? 'in charge' : by.role}, for the headteacher`;
}
