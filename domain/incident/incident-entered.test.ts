import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClauseId } from '../code/clause-id';
import type { Instant } from '../dates/local-date';
import type { DraftId } from '../ids';
import { typeName } from '../person/person-entered';
import type { ClauseChoice } from './clauses-typed';
import { IncidentToRecord } from './incident';
import {
  happenedOf,
  IncidentEntered,
  incidentToRecord,
  NO_INCIDENT_ENTERED,
  nothingEntered,
  withClausesTyped,
} from './incident-entered';

const empty = NO_INCIDENT_ENTERED;
const draftId = 'd'.repeat(32) as DraftId;
const at = (instant: string) => instant as Instant;
const choices: readonly ClauseChoice[] = [
  { choice: 'E1' as ClauseId, heading: 'Verbal abuse', text: '' },
  { choice: 'E2' as ClauseId, heading: 'Physical abuse', text: '' },
  { choice: 'not-sure-yet', heading: 'Not sure yet', text: '' },
];

describe('a form that was only opened', () => {
  test('is no draft, whatever the clock said', () => {
    expect(nothingEntered(empty)).toBe(true);
    expect(nothingEntered({ ...empty, when: { text: 'now', typedAt: at('2026-11-23T08:52:00.000Z') } })).toBe(true);
  });
  test.each<[string, Partial<IncidentEntered>]>([
    ['a name', { about: typeName(empty.about, 'H') }],
    ['nobody known', { about: { ...empty.about, who: 'not-identified' } }],
    ['another time', { when: { text: 'yesterday', typedAt: null } }],
    ['a place', { where: 'Gate' }],
    ['a clause', { citation: { clauses: ['E1' as ClauseId], notSureYet: false } }],
    ['not sure yet', { citation: { clauses: [], notSureYet: true } }],
    ['half a clause', { clausesText: 'ver' }],
    ['words', { whatHappened: 'He came' }],
    ['a tick', { ticks: { ...empty.ticks, saidAgainstStaff: true } }],
    ['who was told', { toldAtOnce: 'Mrs Grant, 8:55' }],
  ])('is one with %s in it', (_what, part) => {
    expect(nothingEntered({ ...empty, ...part })).toBe(false);
  });
});

describe('when it happened', () => {
  test('is read from the moment at which it was typed, however late it is recorded', () => {
    const when = { text: 'now', typedAt: at('2026-11-23T08:40:30.000Z') };
    expect(happenedOf(when)).toEqual({ day: '2026-11-23', time: '08:40', asTyped: 'now' });
    expect(happenedOf({ ...when, text: 'yesterday' }).day).toBe('2026-11-22');
  });
  test('is kept as words while the clock is not known', () => {
    expect(happenedOf({ text: 'now', typedAt: null })).toEqual({ day: null, time: null, asTyped: 'now' });
  });
});

describe('clauses left in their field', () => {
  test('are ticked where they can mean one only, and the rest stays typed', () => {
    expect(withClausesTyped({ ...empty, clausesText: 'e1, parking' }, choices)).toEqual({
      citation: { clauses: ['E1'], notSureYet: false },
      clausesText: 'parking',
    });
    expect(withClausesTyped({ ...empty, clausesText: 'abuse ' }, choices)).toEqual({
      citation: empty.citation,
      clausesText: 'abuse ',
    });
  });
});

test('whatever is typed can be sent, and comes back from a draft as it was', () => {
  const line = fc.string({ maxLength: 300 });
  fc.assert(
    fc.property(line, line, line, fc.string({ maxLength: 2_000 }), (name, when, where, whatHappened) => {
      const entered: IncidentEntered = {
        ...empty,
        about: typeName(empty.about, name),
        when: { text: when, typedAt: at('2026-11-23T08:52:00.000Z') },
        where,
        whatHappened,
      };
      const sent = IncidentToRecord.parse(incidentToRecord(entered, draftId));
      expect(sent.whatHappened).toBe(whatHappened);
      expect(IncidentEntered.parse(JSON.parse(JSON.stringify(entered)))).toEqual(entered);
    }),
  );
});
