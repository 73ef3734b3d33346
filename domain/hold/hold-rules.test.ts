import { expect, test } from 'vitest';
import { ENGLAND_BANK_HOLIDAYS } from '../dates/bank-holidays';
import { Instant, LocalDate } from '../dates/local-date';
import { HoldId, type Id, PersonId } from '../ids';
import type { About } from '../person/person';
import { liftHold, placeHold } from './hold-rules';

const today = LocalDate.parse('2026-11-23');
let ids = 0;
const newId = (): Id => (++ids).toString(16).padStart(32, '0');
const moment = { now: Instant.parse('2026-11-23T08:41:00.000Z'), today, newId };
const facts = {
  calendar: { bankHolidays: ENGLAND_BANK_HOLIDAYS, terms: null },
  known: null,
  pupils: [],
  role: 'recorder',
} as const;
const personId = PersonId.parse('a'.repeat(32));
const holdId = HoldId.parse('b'.repeat(32));

const place = (about: About, parts: Partial<Parameters<typeof placeHold>[1]> = {}) =>
  placeHold({ draftId: null, about, saidBy: 'Mrs Pell', words: '' }, { ...facts, ...parts }, moment);

function codes(decision: ReturnType<typeof place>): readonly string[] {
  return decision.decided ? [] : decision.missing.map(({ code }) => code);
}

test('somebody in the casebook, somebody new and a description can each be held, until the next school day', () => {
  const kinds = (decision: ReturnType<typeof place>) =>
    decision.decided ? decision.entries.map(({ kind }) => kind) : [];
  const known = place({ kind: 'known', personId }, { known: { kind: 'adult', children: [] } });
  expect(kinds(known)).toEqual(['hold:placed']);
  expect(known).toMatchObject({ outcome: { endsOn: '2026-11-24' }, entries: [{ day: today }] });
  expect(kinds(place({ kind: 'new', name: 'Mr D. Harker', children: [] }))).toEqual(['person:added', 'hold:placed']);
  expect(place({ kind: 'not-identified', description: 'Man in a red van' })).toMatchObject({
    entries: [{ body: { about: { kind: 'not-identified', description: 'Man in a red van' }, endsOn: '2026-11-24' } }],
  });
});

test('of somebody without a name the children are the description', () => {
  const about: About = { kind: 'new', name: ' ', children: [{ name: 'Ellie', className: '5B' }] };
  expect(place(about)).toMatchObject({ entries: [{ body: { about: { description: 'Ellie, 5B' } } }] });
});

test('nothing is needed but who: not who said so, not a word', () => {
  expect(
    placeHold(
      { draftId: null, about: { kind: 'not-identified', description: 'Red van' }, saidBy: '', words: '' },
      facts,
      moment,
    ).decided,
  ).toBe(true);
  expect(codes(place({ kind: 'not-identified', description: ' ' }))).toEqual(['nobody-named']);
  expect(codes(place({ kind: 'new', name: '', children: [] }))).toEqual(['nobody-named']);
  expect(codes(place({ kind: 'known', personId }))).toEqual(['not-in-casebook']);
});

test('D11: a pupil is never held at the door', () => {
  expect(codes(place({ kind: 'known', personId }, { known: { kind: 'pupil', children: [] } }))).toEqual(['pupil']);
});

test('whoever may record may place and lift; nobody else', () => {
  const standing = { endsOn: LocalDate.parse('2026-11-24'), liftedAt: null };
  for (const role of ['head', 'deputy', 'dsl', 'deputy-dsl', 'recorder'] as const) {
    expect(place({ kind: 'not-identified', description: 'Red van' }, { role }).decided).toBe(true);
    expect(liftHold({ holdId }, { hold: standing, role }, moment)).toMatchObject({
      decided: true,
      entries: [{ kind: 'hold:lifted', subject: holdId, body: {} }],
    });
  }
  expect(codes(place({ kind: 'not-identified', description: 'Red van' }, { role: 'desk' }))).toEqual(['not-this-role']);
  expect(liftHold({ holdId }, { hold: standing, role: 'desk' }, moment).decided).toBe(false);
});

test('one that is over already is lifted without an entry', () => {
  const over = [
    { endsOn: LocalDate.parse('2026-11-20'), liftedAt: null },
    { endsOn: LocalDate.parse('2026-11-24'), liftedAt: Instant.parse('2026-11-23T08:45:00.000Z') },
  ];
  for (const hold of over)
    expect(liftHold({ holdId }, { hold, role: 'head' }, moment)).toEqual({ decided: true, outcome: {}, entries: [] });
});
