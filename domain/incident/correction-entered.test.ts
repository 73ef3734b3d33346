import { describe, expect, test } from 'vitest';
import type { ClauseId } from '../code/clause-id';
import type { Instant, LocalDate, LocalTime } from '../dates/local-date';
import type { Id, IncidentId, PersonId, Reference } from '../ids';
import { CORRECTABLE_FIELDS, correctionOf, enteredFrom } from './correction-entered';
import { Correction, type IncidentDetail } from './incident';
import { correctIncident } from './incident-rules';

const incidentId = 'a'.repeat(32) as IncidentId;
const personId = 'b'.repeat(32) as PersonId;
const now = '2026-11-23T09:10:00.000Z' as Instant;
const moment = { now, today: '2026-11-23' as LocalDate, newId: () => 'c'.repeat(32) as Id };
const detail: IncidentDetail = {
  incidentId,
  reference: 'INC-2026-0001' as Reference,
  about: {
    kind: 'person',
    person: { personId, kind: 'adult', name: 'Mr D. Harker', className: null, children: [], difference: null },
  },
  happened: { day: '2026-11-20' as LocalDate, time: '08:40' as LocalTime, asTyped: 'fri 8.40' },
  where: 'Main gate',
  citation: { clauses: ['E1' as ClauseId], notSureYet: false },
  whatHappened: 'He shouted.',
  ticks: { childSawOrAffected: true, worryAboutChild: false, saidAgainstStaff: false },
  toldAtOnce: 'Mrs Grant, 8:55',
  recordedAt: now,
  recordedBy: 'Ms Okafor',
  codeVersion: { title: 'A code', inForceFrom: '2026-09-01' as LocalDate },
  clauses: [],
  stillToAdd: [],
  additions: [],
  corrections: [],
};
const current = {
  reference: detail.reference,
  about: { kind: 'person' as const, personId },
  happened: detail.happened,
  where: detail.where,
  citation: detail.citation,
  whatHappened: detail.whatHappened,
  ticks: detail.ticks,
  toldAtOnce: detail.toldAtOnce,
};
const entered = () => {
  const filled = enteredFrom(detail);
  return { ...filled, when: { ...filled.when, typedAt: now } };
};
const decide = (correction: Correction) =>
  correctIncident({ incidentId, correction, reason: 'typing error' }, { current, knownChildren: [] }, moment);

describe('a form filled in from a record', () => {
  test.each(CORRECTABLE_FIELDS)('says the same as the record until somebody changes it: %s', (field) => {
    const correction = Correction.parse(correctionOf(field, entered()));
    expect(decide(correction)).toMatchObject({ decided: false, missing: [{ field, code: 'unchanged' }] });
  });
  test('corrects the one field that was chosen', () => {
    const changed = { ...entered(), where: 'Side gate', toldAtOnce: 'nobody' };
    expect(correctionOf('where', changed)).toEqual({ field: 'where', value: 'Side gate' });
    expect(decide(correctionOf('where', changed)).decided).toBe(true);
  });
  test('shows somebody who is not identified with the description', () => {
    const nobody = enteredFrom({ ...detail, about: { kind: 'not-identified', description: 'red van' } });
    expect(correctionOf('about', nobody)).toEqual({
      field: 'about',
      value: { kind: 'not-identified', description: 'red van' },
    });
  });
});
