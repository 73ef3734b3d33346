import type { ClauseId } from '../code/clause-id';
import type { CodeVersion } from '../code/code';
import type { Citation } from './incident';

/** One answer to *which clause?*: a clause of the code, or *not sure yet*, whose words are the screen's. */
export interface ClauseChoice {
  readonly choice: ClauseId | 'not-sure-yet';
  readonly heading: string;
  /** The clause's own words, which say more than its heading; empty for *not sure yet*. */
  readonly text: string;
}

/** What is offered on a form: the clauses that may be cited, in the code's own order, and *not sure yet* at the end. */
export function clauseChoices(code: CodeVersion, notSureYet: string): readonly ClauseChoice[] {
  const cited = code.clauses.filter(({ citable }) => citable);
  return [
    ...cited.map(({ clauseId, heading, text }): ClauseChoice => ({ choice: clauseId, heading, text })),
    { choice: 'not-sure-yet', heading: notSureYet, text: '' },
  ];
}

/**
 * What a text may mean, the likeliest first: the clause of that number (`e1`, `E 1`), then those whose number or whose heading's words begin
 * with what was typed (`a`, `verb ab`). Nothing for a blank text.
 */
export function choicesMatching(text: string, choices: readonly ClauseChoice[]): readonly ClauseChoice[] {
  const typed = plain(text);
  const number = typed.replaceAll(' ', '');
  if (number === '') return [];
  const exact = choices.filter((one) => numberOf(one) === number);
  const beginning = choices.filter((one) => numberOf(one).startsWith(number) || headingHas(one.heading, typed));
  return [...new Set([...exact, ...beginning])];
}

/** What somebody chose by typing and going on (`e1`, `e1, e3`, `verbal`), and the words that fit nothing or more than one clause. */
export function choicesTyped(
  text: string,
  choices: readonly ClauseChoice[],
): { readonly taken: readonly ClauseChoice[]; readonly left: string } {
  const taken: ClauseChoice[] = [];
  const left: string[] = [];
  for (const part of partsOf(text, choices)) {
    const one = choiceMeant(part, choices);
    if (one === null) left.push(part);
    else if (!taken.includes(one)) taken.push(one);
  }
  return { taken, left: left.join(', ') };
}

/** Is this text a clause's whole number, so that a space after it ends it? */
export function isClauseNumber(text: string, choices: readonly ClauseChoice[]): boolean {
  const number = plain(text).replaceAll(' ', '');
  return number !== '' && choices.some((one) => numberOf(one) === number);
}

/** Is it cited? */
export function isTicked(citation: Citation, { choice }: ClauseChoice): boolean {
  return choice === 'not-sure-yet' ? citation.notSureYet : citation.clauses.includes(choice);
}

/** The citation with one choice ticked or not; clauses stand in the order in which they are offered, others after them. */
export function withTick(
  citation: Citation,
  { choice }: ClauseChoice,
  ticked: boolean,
  choices: readonly ClauseChoice[],
): Citation {
  if (choice === 'not-sure-yet') return { ...citation, notSureYet: ticked };
  const clauses = new Set(citation.clauses);
  if (ticked) clauses.add(choice);
  else clauses.delete(choice);
  const order = new Map(choices.map((one, index) => [one.choice, index]));
  const place = (clauseId: ClauseId) => order.get(clauseId) ?? choices.length;
  return { ...citation, clauses: [...clauses].sort((first, second) => place(first) - place(second)) };
}

/** Clauses that were ticked and are not in the code of that day: the day was changed afterwards. They stay until somebody takes them off. */
export function ticksOutside(citation: Citation, choices: readonly ClauseChoice[]): readonly ClauseId[] {
  return citation.clauses.filter((clauseId) => !choices.some(({ choice }) => choice === clauseId));
}

function choiceMeant(part: string, choices: readonly ClauseChoice[]): ClauseChoice | null {
  const [first, second] = choicesMatching(part, choices);
  if (first === undefined) return null;
  return second === undefined || isClauseNumber(part, [first]) ? first : null;
}

function partsOf(text: string, choices: readonly ClauseChoice[]): readonly string[] {
  const byComma = text.split(/[,;&+/]|\band\b/i).map((part) => part.trim());
  return byComma.filter((part) => part !== '').flatMap((part) => numbersApart(part, choices));
}

/** `e1 e3` is two clauses, `verbal abuse` one. */
function numbersApart(part: string, choices: readonly ClauseChoice[]): readonly string[] {
  const words = part.split(/\s+/);
  return words.length > 1 && words.every((word) => isClauseNumber(word, choices)) ? words : [part];
}

function numberOf({ choice }: ClauseChoice): string {
  return choice === 'not-sure-yet' ? '' : choice.toLowerCase();
}

function headingHas(heading: string, typed: string): boolean {
  const words = plain(heading).split(' ');
  return typed.split(' ').every((part) => words.some((word) => word.startsWith(part)));
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
