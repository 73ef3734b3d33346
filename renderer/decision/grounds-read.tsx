import { shownDate } from '../../domain/dates/local-date';
import type { Asked } from '../../domain/decision/asked';
import type { DecidedBy } from '../../domain/decision/decision-entries';
import type { Grounds } from '../../domain/decision/grounds';
import { isBlank } from '../../domain/text';
import type { Description } from '../ui/description-list';
import styles from './decision-list.module.css';
import { equalityOptions, parentOptions, safeguardingOptions, words } from './messages';

/** Which of the grounds are read: all that a restriction was asked, also what was left open; of a warning what was answered. */
export type GroundsAsked = 'restriction' | 'warning';

/** What a decision rests on, each question with what was answered: it may be read in court. */
export function groundsRead(grounds: Grounds, asked: GroundsAsked): readonly Description[] {
  const all: readonly (readonly [string, string])[] = [
    [words.part, grounds.part],
    ...rightsRead(grounds),
    [words.milder, grounds.milder],
    [words.skipped, grounds.whySkipped],
    ...parentRead(grounds),
    [words.equality, equalityRead(grounds)],
    [words.safeguarding, safeguardingRead(grounds)],
    [words.onlyVictim, onlyVictimRead(grounds)],
    ...secondRead(grounds),
    [words.open, grounds.openMatters],
  ];
  return all
    .filter(([, answer]) => asked === 'restriction' || !isBlank(answer))
    .map(([term, answer]) => ({ term, value: typed(isBlank(answer) ? words.notSaid : answer) }));
}

/** What an act went on without: the question as it was asked, and the answer. */
export function askedRead(asked: readonly Asked[]): readonly Description[] {
  return asked.map(({ question, answer }) => ({ term: question, value: typed(answer) }));
}

/** `Ms R. Adeyemi, headteacher`; for the headteacher, where somebody in charge decided. */
export function deciderRead({ name, role, acting }: DecidedBy): string {
  const as = role === 'head' ? 'headteacher' : role === 'deputy' ? 'deputy head' : role;
  return [name, acting ? `${as === '' ? 'in charge' : as}, for the headteacher` : as]
    .filter((part) => part !== '')
    .join(', ');
}

type Lines = readonly (readonly [string, string])[];

/** Only where a record came near a right: else nobody was asked. */
function rightsRead({ rights }: Grounds): Lines {
  if (rights.answer === 'not-asked') return [];
  return [[words.rights, rights.answer === 'manner' ? rights.manner : words.nothingWrong]];
}

function parentRead({ parent }: Grounds): Lines {
  const answer = parentOptions.find(({ value }) => value === parent && value !== 'not-known')?.label;
  return answer === undefined ? [] : [[words.parent, answer]];
}

function equalityRead({ equality }: Grounds): string {
  const answer = equalityOptions.find(({ value }) => value === equality.answer)?.label ?? '';
  return [answer, equality.adjustment].filter((part) => !isBlank(part)).join('. ');
}

function safeguardingRead({ safeguarding }: Grounds): string {
  const answer = safeguardingOptions.find(({ value }) => value === safeguarding.answer)?.label ?? '';
  if (answer === '') return '';
  const on = safeguarding.on === null ? '' : shownDate(safeguarding.on);
  return [answer, on, safeguarding.who].filter((part) => !isBlank(part)).join(', ');
}

function onlyVictimRead({ onlyVictim }: Grounds): string {
  return onlyVictim === 'not-asked' ? '' : onlyVictim === 'yes' ? 'Yes' : 'No';
}

function secondRead({ onlyVictim, second }: Grounds): Lines {
  if (onlyVictim !== 'yes') return [];
  const on = second.on === null ? '' : shownDate(second.on);
  return [[words.secondPerson, [second.name, second.role, on, second.how].filter((part) => !isBlank(part)).join(', ')]];
}

function typed(text: string) {
  return <span className={styles.asTyped}>{text}</span>;
}
