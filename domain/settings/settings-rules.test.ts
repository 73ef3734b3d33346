import { expect, it } from 'vitest';
import { Instant, LocalDate } from '../dates/local-date';
import { changeSettings } from './settings-rules';

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
