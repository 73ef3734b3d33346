import { describe, expect, test } from 'vitest';
import type { ClauseId } from '../code/clause-id';
import type { Instant, LocalDate, LocalTime } from '../dates/local-date';
import type { Id, IncidentId, PersonId, Reference } from '../ids';
import {
  CORRECTABLE_FIELDS,
  type CorrectionBegun,
  correctionOf,
  enteredFrom,
  enteredIn,
  enteredToKeep,
  fieldIn,
  nothingCorrected,
} from './correction-entered';
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
  alsoAbout: [{ kind: 'not-identified', description: 'tall, red coat' }],
  affected: [{ kind: 'named', name: 'Mrs Pell', role: 'teaching assistant' }],
  details: { exactWords: '“You wait.”', before: 'The lost jumper.' },
  whatHappened: 'He shouted.',
  ticks: { childSawOrAffected: true, worryAboutChild: false, saidAgainstStaff: false },
  toldAtOnce: 'Mrs Grant, 8:55',
  recordedAt: now,
  recordedBy: 'Ms Okafor',
  codeVersion: { title: 'A code', inForceFrom: '2026-09-01' as LocalDate },
  clauses: [],
  stillToAdd: [],
  defamationUntil: null,
  additions: [],
  corrections: [],
  disputes: [],
  struckOut: null,
  mayRestOnIt: [],
  broke: [],
};
const current = {
  reference: detail.reference,
  about: { kind: 'person' as const, personId },
  alsoAbout: [{ kind: 'not-identified' as const, description: 'tall, red coat' }],
  affected: [{ kind: 'named' as const, name: 'Mrs Pell', role: 'teaching assistant' }],
  details: detail.details,
  happened: detail.happened,
  where: detail.where,
  citation: detail.citation,
  whatHappened: detail.whatHappened,
  ticks: detail.ticks,
  toldAtOnce: detail.toldAtOnce,
  broke: [],
};
const entered = () => {
  const filled = enteredFrom(detail);
  return { ...filled, when: { ...filled.when, typedAt: now } };
};
const decide = (correction: Correction) =>
  correctIncident(
    { incidentId, correction, reason: 'typing error' },
    { current, knownChildren: new Map(), pupils: [], held: new Set() },
    moment,
  );

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

describe('a correction that was left half written', () => {
  const begun: CorrectionBegun = { field: 'where', entered: null, reason: '' };
  const typed = { ...enteredFrom(detail), where: 'Side ga' };
  test('is no draft until something is typed', () => {
    expect(nothingCorrected(begun, '')).toBe(true);
    expect(nothingCorrected({ ...begun, reason: 'Added later' }, 'Added later')).toBe(true);
    expect(nothingCorrected({ ...begun, reason: 'heard wr' }, '')).toBe(false);
    expect(nothingCorrected({ ...begun, entered: typed }, '')).toBe(false);
  });
  test('goes on as it was, or from the record where its shape is an older program’s', () => {
    expect(enteredIn({ ...begun, entered: typed }, detail)).toEqual(typed);
    for (const entered of [null, 'Side ga', { where: 'Side ga' }, { ...typed, where: 7 }])
      expect(enteredIn({ ...begun, entered }, detail)).toEqual(enteredFrom(detail));
  });
  test('goes on also where a person was chosen and the field is being typed in anew', () => {
    const anew = { ...typed, about: { ...typed.about, person: null, who: 'typing' as const, text: 'Mr Har' } };
    expect(enteredIn({ ...begun, entered: JSON.parse(JSON.stringify(anew)) }, detail)).toEqual(anew);
  });
  test('keeps everything but the narrative, which stands in the record', () => {
    const kept = enteredToKeep(typed);
    expect(JSON.stringify(kept)).not.toContain(detail.whatHappened);
    expect(enteredIn({ ...begun, entered: kept }, detail)).toEqual(typed);
  });
  test('knows the fields that there are, and no others', () => {
    expect(['where', 'whatHappened', '', null].map((field) => fieldIn({ ...begun, field }))).toEqual([
      'where',
      null,
      null,
      null,
    ]);
  });
});
