import { describe, expect, test } from 'vitest';
import type { ClauseId } from '../code/clause-id';
import type { CodeVersion } from '../code/code';
import type { LocalDate } from '../dates/local-date';
import { choicesMatching, choicesTyped, clauseChoices, isTicked, ticksOutside, withTick } from './clauses-typed';
import type { Citation } from './incident';

const clause = (clauseId: string, heading: string, citable = true): CodeVersion['clauses'][number] => ({
  clauseId: clauseId as ClauseId,
  parent: null,
  heading,
  text: '',
  binds: 'parents',
  citable,
});
const code: CodeVersion = {
  title: 'A code',
  inForceFrom: '2026-09-01' as LocalDate,
  clauses: [
    clause('V', 'Our vision', false),
    clause('E', 'Courtesy to everybody'),
    clause('E1', 'Verbal abuse'),
    clause('E2', 'Physical abuse'),
    clause('E3', 'Threats'),
    clause('A5', 'Cyberbullying'),
  ],
};
const choices = clauseChoices(code, 'Not sure yet');
const found = (text: string) => choicesMatching(text, choices).map(({ choice }) => choice);
const taken = (text: string) => {
  const typed = choicesTyped(text, choices);
  return { taken: typed.taken.map(({ choice }) => choice), left: typed.left };
};
const nothing: Citation = { clauses: [], notSureYet: false };

describe('what is offered', () => {
  test('only clauses that may be cited, in the order of the code, and not sure yet at the end', () => {
    expect(choices.map(({ choice }) => choice)).toEqual(['E', 'E1', 'E2', 'E3', 'A5', 'not-sure-yet']);
  });
});

describe('what is typed', () => {
  test('finds a clause by its number, however it is written', () => {
    expect(found('e1')).toEqual(['E1']);
    expect(found(' E 1 ')).toEqual(['E1']);
    expect(found('e')[0]).toBe('E');
    expect(found('a')).toEqual(['E1', 'E2', 'A5']);
  });
  test('finds clauses by beginnings of words of their headings', () => {
    expect(found('verb')).toEqual(['E1']);
    expect(found('abuse')).toEqual(['E1', 'E2']);
    expect(found('ab ph')).toEqual(['E2']);
    expect(found('not s')).toEqual(['not-sure-yet']);
    expect(found('use')).toEqual([]);
  });
  test('finds nothing where nothing is typed', () => {
    expect(found(' . ')).toEqual([]);
  });
  test('is taken where it can mean one clause only', () => {
    expect(taken('e1')).toEqual({ taken: ['E1'], left: '' });
    expect(taken('threat')).toEqual({ taken: ['E3'], left: '' });
    expect(taken('e')).toEqual({ taken: ['E'], left: '' });
    expect(taken('abuse')).toEqual({ taken: [], left: 'abuse' });
    expect(taken('parking')).toEqual({ taken: [], left: 'parking' });
  });
  test('may name several', () => {
    expect(taken('e1, e3 and cyber')).toEqual({ taken: ['E1', 'E3', 'A5'], left: '' });
    expect(taken('e1 e1 e2')).toEqual({ taken: ['E1', 'E2'], left: '' });
    expect(taken('e1, parking')).toEqual({ taken: ['E1'], left: 'parking' });
  });
});

describe('ticks', () => {
  const choice = (name: string) =>
    choices.find((one) => one.choice === name) ?? { choice: 'E9' as ClauseId, heading: '', text: '' };

  test('stand in the order of the code, each once', () => {
    const later = withTick(withTick(nothing, choice('E3'), true, choices), choice('E1'), true, choices);
    expect(later.clauses).toEqual(['E1', 'E3']);
    expect(withTick(later, choice('E1'), true, choices)).toEqual(later);
    expect(withTick(later, choice('E3'), false, choices).clauses).toEqual(['E1']);
  });
  test('not sure yet is an answer of its own', () => {
    const unsure = withTick(nothing, choice('not-sure-yet'), true, choices);
    expect(unsure).toEqual({ clauses: [], notSureYet: true });
    expect(isTicked(unsure, choice('not-sure-yet'))).toBe(true);
    expect(isTicked(unsure, choice('E1'))).toBe(false);
  });
  test('outside the code of that day stay, after the others', () => {
    const before: Citation = { clauses: ['B2' as ClauseId], notSureYet: false };
    const both = withTick(before, choice('A5'), true, choices);
    expect(both.clauses).toEqual(['A5', 'B2']);
    expect(ticksOutside(both, choices)).toEqual(['B2']);
  });
});
