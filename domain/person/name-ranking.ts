import { distance } from 'fastest-levenshtein';
import { oneSlipApart, SHORTEST_SLIP, soundsOf } from './name-keys';

/** Other forms of a first name: `danny` gives `daniel`, `dan` …; all as `nameWords` writes them. */
export type Nicknames = ReadonlyMap<string, readonly string[]>;

/** How close a word of a name is to what was typed. Higher is closer; 0 is not a match. */
export const CLOSENESS = {
  exact: 8,
  beginning: 6,
  nickname: 5,
  /** The name has only the initial of what was typed. */
  initial: 4,
  soundsAndSlip: 4,
  soundsOrSlip: 3,
  /** A beginning that sounds alike or is one slip away, while somebody is still typing. */
  beginsAlike: 1,
  none: 0,
} as const;

/** Compares one typed word with one word of a name; both as `nameWords` writes them. */
export type Closeness = (typed: string, word: string) => number;

/** A comparison that remembers, as long as it is kept, what it was asked before: for one search over many names. */
export function closenessWith(nicknames: Nicknames): Closeness {
  const sounds = remembered(soundsOf);
  const known = remembered((typed: string) => remembered((word: string) => compared(typed, word, nicknames, sounds)));
  return (typed, word) => known(typed)(word);
}

function remembered<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    answers.set(text, answer);
    return answer;
  };
}

function compared(
  typed: string,
  word: string,
  nicknames: Nicknames,
  soundsOf: (word: string) => readonly string[],
): number {
  if (typed === word) return CLOSENESS.exact;
  if (word.startsWith(typed)) return CLOSENESS.beginning;
  if (nicknames.get(typed)?.includes(word) === true) return CLOSENESS.nickname;
  if (word.length === 1 && typed.startsWith(word)) return CLOSENESS.initial;
  const slip = oneSlip(typed, word);
  const wordSounds = soundsOf(word);
  const sounds = soundsOf(typed).some((sound) => wordSounds.includes(sound));
  if (slip && sounds) return CLOSENESS.soundsAndSlip;
  if (slip || sounds) return CLOSENESS.soundsOrSlip;
  const soundsBeginning = soundsOf(typed).some(
    (sound) => sound.length > 1 && wordSounds.some((of) => of.startsWith(sound)),
  );
  return soundsBeginning || slipsInBeginning(typed, word) ? CLOSENESS.beginsAlike : CLOSENESS.none;
}

function oneSlip(typed: string, word: string): boolean {
  return typed.length >= SHORTEST_SLIP && word.length >= SHORTEST_SLIP - 1 && oneSlipApart(typed, word);
}

function slipsInBeginning(typed: string, word: string): boolean {
  if (typed.length < SHORTEST_SLIP || typed.length > word.length) return false;
  return [-1, 0, 1].some((more) => oneSlipApart(typed, word.slice(0, typed.length + more)));
}

/** In how many letters a word differs from what was typed, which may be only the beginning of it. */
function lettersApart(typed: string, word: string): number {
  return word.length === 1 ? 0 : distance(typed, word);
}

/** How well a name answers what was typed. */
export interface NameMatch {
  /** Typed words that were found in the name. */
  readonly matched: number;
  /** Sum of how close they were. */
  readonly closeness: number;
  /** How close the loosest of them was. */
  readonly loosest: number;
  /** Letters in which the words that only sound alike or have a slip differ from what was typed, over all of them. */
  readonly apart: number;
  /** Words of the name that nobody typed. */
  readonly left: number;
}

/** Each typed word takes the closest word of the name that is still free. */
export function matchName(typed: readonly string[], words: readonly string[], closeness: Closeness): NameMatch {
  const free = [...words];
  let matched = 0;
  let sum = 0;
  let apart = 0;
  let loosest: number = CLOSENESS.exact;
  for (const one of typed) {
    const scores = free.map((word) => closeness(one, word));
    const best = Math.max(0, ...scores);
    if (best === 0) continue;
    matched += 1;
    sum += best;
    loosest = Math.min(loosest, best);
    const [word = one] = free.splice(scores.indexOf(best), 1);
    if (best < CLOSENESS.initial || best === CLOSENESS.soundsAndSlip) apart += lettersApart(one, word);
  }
  return { matched, closeness: sum, loosest, apart, left: free.length };
}

/**
 * May the name be the one that was typed, and not only one that begins alike or has one word of it? Either every typed word was found in it,
 * or it has no word that wasn't typed as it stands (`Mr Harker` for *Daniel Harker*). Where there are such names, the others only distract.
 */
export function isFirm({ matched, loosest, left }: NameMatch, typedWords: number): boolean {
  if (matched === 0) return false;
  return matched === typedWords ? loosest > CLOSENESS.beginsAlike : left === 0 && loosest >= CLOSENESS.beginning;
}

/** Negative if the first answers better: more words found, then closer. 0 for equals. */
export function compareMatches(first: NameMatch, second: NameMatch): number {
  return second.matched - first.matched || second.closeness - first.closeness;
}

/** The table of nicknames from groups such as `['daniel', 'dan', 'danny']`; a name may stand in several groups. */
export function nicknamesFrom(groups: readonly (readonly string[])[]): Nicknames {
  const table = new Map<string, string[]>();
  for (const group of groups) {
    for (const name of group) {
      const others = table.get(name) ?? [];
      for (const other of group) if (other !== name && !others.includes(other)) others.push(other);
      table.set(name, others);
    }
  }
  return table;
}
