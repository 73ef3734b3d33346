import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type LocalDate } from '../dates/local-date';
import type { IncidentId, PersonId, Reference } from '../ids';
import type { AffectedStored } from '../incident/affected';
import { patternsOf, patternsUpTo, type RecordTowards } from './pattern';

const first = '2026-09-07' as LocalDate;
const named = (name: string, role = ''): AffectedStored => ({ kind: 'named', name, role });
const person = (id: string): AffectedStored => ({ kind: 'person', personId: id as PersonId, role: '' });
const record = (nth: number, affected: readonly AffectedStored[], change: Partial<RecordTowards> = {}) => ({
  incidentId: `${nth}` as IncidentId,
  reference: `INC-2026-${String(nth).padStart(4, '0')}` as Reference,
  on: addDays(first, nth),
  affected,
  rightAlone: false,
  ...change,
});

it('D14: two records towards one person are pointed out with the records, and nothing is said of what they mean', () => {
  const records = [record(1, [named('Mrs Pell', 'class teacher')]), record(2, [named('mrs  pell')])];
  expect(patternsOf(records)).toEqual([
    {
      towards: named('Mrs Pell', 'class teacher'),
      records: [
        { incidentId: '1', reference: 'INC-2026-0001', on: '2026-09-08' },
        { incidentId: '2', reference: 'INC-2026-0002', on: '2026-09-09' },
      ],
    },
  ]);
});

it('D14: once is no repetition, and neither is once each towards two people, nor two names that are only alike', () => {
  expect(patternsOf([record(1, [named('Mrs Pell')])])).toEqual([]);
  expect(patternsOf([record(1, [named('Mrs Pell')]), record(2, [named('Mr Obi')])])).toEqual([]);
  expect(patternsOf([record(1, [named('Mrs Pell')]), record(2, [named('Mrs S. Pell')])])).toEqual([]);
  expect(patternsOf([record(1, [named('Mrs Pell')]), record(2, [person('Mrs Pell')])])).toEqual([]);
  expect(patternsOf([record(1, [named('')]), record(2, [named(' ')])])).toEqual([]);
});

it('D14: complaining to somebody twice is a right, and no conduct towards them', () => {
  const records = [record(1, [named('Mrs Pell')], { rightAlone: true }), record(2, [named('Mrs Pell')])];
  expect(patternsOf(records)).toEqual([]);
});

it('D14: a record says which time it was, counted in the order in which it happened and not in that of typing', () => {
  const pell = [named('Mrs Pell')];
  const records = [record(3, pell), record(2, pell), record(1, pell, { on: addDays(first, 30) })];
  const upTo = (id: string) => patternsUpTo(records, id as IncidentId).map((one) => one.records.length);
  expect(upTo('2')).toEqual([]);
  expect(upTo('3')).toEqual([2]);
  expect(upTo('1')).toEqual([3]);
});

const anyRecords = fc
  .array(
    fc.record({
      affected: fc.array(
        fc.constantFrom(named('Mrs Pell'), named('MRS. PELL'), named('Mr Obi'), person('a'), person('b')),
        {
          maxLength: 4,
        },
      ),
      day: fc.integer({ min: 0, max: 5 }),
      rightAlone: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all.map(({ affected, day, rightAlone }, nth) => record(nth, affected, { on: addDays(first, day), rightAlone })),
  );

it('D14: whatever was recorded, each pattern is two different records or more, in their order, and none of a right alone', () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      const rights = new Set(records.filter(({ rightAlone }) => rightAlone).map(({ incidentId }) => incidentId));
      for (const { records: own } of patternsOf(records)) {
        expect(own.length).toBeGreaterThan(1);
        expect(new Set(own.map(({ incidentId }) => incidentId)).size).toBe(own.length);
        expect(own.map(({ on }) => on)).toEqual(own.map(({ on }) => on).sort());
        expect(own.some(({ incidentId }) => rights.has(incidentId))).toBe(false);
      }
    }),
  );
});

it('D14: the last record of a pattern says as many times as the pattern has', () => {
  fc.assert(
    fc.property(anyRecords, (records) => {
      for (const pattern of patternsOf(records)) {
        const last = pattern.records.at(-1);
        if (last === undefined) throw new Error('a pattern without records');
        expect(patternsUpTo(records, last.incidentId)).toContainEqual(pattern);
      }
    }),
  );
});
