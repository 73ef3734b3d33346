import { expect, it } from 'vitest';
import { Instant, LocalDate } from '../dates/local-date';
import { DEFAULT_DOOR_LINES } from './door-lines';
import { changeDoorLines, changeSettings } from './settings-rules';

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
