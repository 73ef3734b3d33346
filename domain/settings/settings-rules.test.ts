import { expect, it } from 'vitest';
import { Instant, LocalDate } from '../dates/local-date';
import { CASEBOOK_COLOURS, colourByItself } from './casebook-colour';
import { DEFAULT_DOOR_LINES } from './door-lines';
import { changeDoorLines, changeSettings, chooseColour } from './settings-rules';

const today = LocalDate.parse('2026-11-23');
const moment = { now: Instant.parse('2026-11-23T08:40:12.345Z'), today, newId: () => '0'.repeat(32) };
const facts = { casebookId: 'c'.repeat(32), current: { lockMinutes: 5 }, role: 'head' } as const;

it('a change is an entry about the casebook', () => {
  expect(changeSettings({ lockMinutes: 2 }, facts, moment)).toMatchObject({
    decided: true,
    entries: [{ kind: 'settings:changed', subject: facts.casebookId, day: today, body: { lockMinutes: 2 } }],
  });
});

it('what is set already leaves no entry', () => {
  expect(changeSettings({ lockMinutes: 5 }, facts, moment)).toEqual({ decided: true, outcome: {}, entries: [] });
});

it('is refused to a role that may not', () => {
  expect(changeSettings({ lockMinutes: 2 }, { ...facts, role: 'recorder' }, moment)).toMatchObject({
    decided: false,
    missing: [{ code: 'head-needed' }],
  });
});

it('lines for the door are changed by heads, and leave no entry where nothing changes', () => {
  const of = (role: 'head' | 'recorder') => ({ ...facts, current: DEFAULT_DOOR_LINES, role });
  const wanted = { ...DEFAULT_DOOR_LINES, call: 'Mr Obi on 21' };
  expect(changeDoorLines(wanted, of('head'), moment)).toMatchObject({
    decided: true,
    entries: [{ kind: 'settings:door-lines-changed', subject: facts.casebookId, body: wanted }],
  });
  expect(changeDoorLines(DEFAULT_DOOR_LINES, of('head'), moment)).toMatchObject({ decided: true, entries: [] });
  expect(changeDoorLines(wanted, of('recorder'), moment)).toMatchObject({ missing: [{ code: 'head-needed' }] });
});

it('a colour is chosen by heads, and the one that it has leaves no entry', () => {
  const of = (role: 'head' | 'recorder') => ({ ...facts, current: 'teal', role }) as const;
  expect(chooseColour({ colour: 'pink' }, of('head'), moment)).toMatchObject({
    decided: true,
    entries: [{ kind: 'settings:colour-chosen', subject: facts.casebookId, body: { colour: 'pink' } }],
  });
  expect(chooseColour({ colour: 'teal' }, of('head'), moment)).toMatchObject({ decided: true, entries: [] });
  expect(chooseColour({ colour: 'pink' }, of('recorder'), moment)).toMatchObject({
    missing: [{ code: 'head-needed' }],
  });
});

it('of itself a casebook has any of the colours, by its id', () => {
  const ids = Array.from({ length: 6 }, (_, index) => `0000000${index}`.padEnd(32, '7'));
  expect(ids.map(colourByItself)).toEqual(CASEBOOK_COLOURS);
});
