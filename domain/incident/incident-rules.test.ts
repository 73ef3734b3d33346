import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ClauseId } from '../code/clause-id';
import { addDays, Instant, LocalDate, LocalTime } from '../dates/local-date';
import type { Decision, Moment } from '../decision';
import { Id, IncidentId, PersonId, Reference, RestrictionId } from '../ids';
import { type EntryBody, entryKinds, type NewEntry } from '../journal/entry-kinds';
import { LINE_LIMIT } from '../text';
import { Correction, Happened, IncidentToRecord } from './incident';
import type { IncidentCorrected } from './incident-entries';
import { currentIncident, OPENING_LIMIT, openingOf, stillToAdd, withoutCorrection } from './incident-record';
import { addToIncident, correctIncident, notInTheFuture, recordIncident } from './incident-rules';

const now = Instant.parse('2026-11-23T14:40:12.345Z');
const today = LocalDate.parse('2026-11-23');
const reference = Reference.parse('INC-2026-0007');
const incidentId = IncidentId.parse('f'.repeat(32));

function moment(): Moment {
  let last = 0;
  return {
    now,
    today,
    newId: () => {
      last += 1;
      return Id.parse(last.toString(16).padStart(32, '0'));
    },
  };
}

/** Two restrictions that the casebook holds, and one that it does not. */
const ban = RestrictionId.parse('c'.repeat(32));
const plan = RestrictionId.parse('d'.repeat(32));
const erased = RestrictionId.parse('e'.repeat(32));
const held = new Set([ban, plan]);

const nothing = {
  draftId: null,
  about: { kind: 'not-identified', description: '' },
  happened: { day: null, time: null, asTyped: '' },
  where: '',
  citation: { clauses: [], notSureYet: false },
  whatHappened: '',
  ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
  toldAtOnce: '',
} as const;

function form(parts: Partial<Parameters<typeof IncidentToRecord.parse>[0] & object> = {}): IncidentToRecord {
  return IncidentToRecord.parse({ ...nothing, whatHappened: 'Swore at the gate.', ...parts });
}

function record(input: IncidentToRecord): Decision<{ incidentId: IncidentId; reference: Reference }> {
  return recordIncident(input, { reference, knownChildren: new Map(), pupils: [], held }, moment());
}

function recorded(input: IncidentToRecord): EntryBody<'incident:recorded'> {
  const entry = entriesOf(record(input)).at(-1);
  if (entry?.kind !== 'incident:recorded') throw new Error('nothing was recorded');
  return entry.body;
}

function entriesOf(decision: Decision<unknown>): readonly NewEntry[] {
  if (!decision.decided) throw new Error(`refused: ${JSON.stringify(decision.missing)}`);
  for (const { kind, body } of decision.entries) entryKinds[kind].body.parse(body);
  return decision.entries;
}

const day = fc.integer({ min: 0, max: 500 }).map((ago) => addDays(today, -ago));
const time = fc.integer({ min: 0, max: 1_439 }).map((inDay) => {
  const pad = (value: number) => String(value).padStart(2, '0');
  return LocalTime.parse(`${pad(Math.floor(inDay / 60))}:${pad(inDay % 60)}`);
});
const line = fc.string({ maxLength: 30 });
const person = fc.constantFrom('a', 'b').map((digit) => PersonId.parse(digit.repeat(32)));
const about = fc.oneof(
  person.map((personId) => ({ kind: 'known' as const, personId })),
  fc.record({
    kind: fc.constant('new' as const),
    name: line,
    children: fc.array(fc.record({ name: line, className: line }), { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('not-identified' as const), description: line }),
);
const happened = fc.record({ day: fc.option(day), time: fc.option(time), asTyped: line });
const citation = fc.record({
  clauses: fc.array(
    fc.constantFrom('E1', 'E2', 'A5').map((clause) => ClauseId.parse(clause)),
    { maxLength: 4 },
  ),
  notSureYet: fc.boolean(),
});
const ticks = fc.record({
  childSawOrAffected: fc.boolean(),
  worryAboutChild: fc.boolean(),
  saidAgainstStaff: fc.boolean(),
});
const anyForm = fc
  .record({ about, happened, where: line, citation, whatHappened: line, ticks, toldAtOnce: line })
  .map((parts) => IncidentToRecord.parse({ ...parts, draftId: null }));
const correction = fc
  .oneof(
    fc.record({ field: fc.constant('about' as const), value: about }),
    fc.record({ field: fc.constant('happened' as const), value: happened }),
    fc.record({ field: fc.constant('where' as const), value: line }),
    fc.record({ field: fc.constant('citation' as const), value: citation }),
    fc.record({ field: fc.constant('ticks' as const), value: ticks }),
    fc.record({ field: fc.constant('toldAtOnce' as const), value: line }),
  )
  .map((one) => Correction.parse(one));

describe('recording', () => {
  test('is refused for nothing but an all-blank text, whatever else is or is not there', () => {
    fc.assert(
      fc.property(anyForm, fc.constantFrom('', ' ', '\n\t\u200b \ufeff'), (input, blank) => {
        expect(record({ ...input, whatHappened: blank })).toEqual({
          decided: false,
          missing: [{ field: 'whatHappened', code: 'empty', label: 'needed' }],
        });
        expect(record({ ...input, whatHappened: 'x' }).decided).toBe(true);
      }),
    );
  });

  test('keeps the words exactly as typed', () => {
    const whatHappened = '  He said “no”.\r\n\r\n\tThen left. ';
    expect(recorded(form({ whatHappened })).whatHappened).toBe(whatHappened);
  });

  test('puts people typed in the form before the record, and the day it happened on the record', () => {
    const entries = entriesOf(
      record(
        form({
          about: { kind: 'new', name: 'Mr Harker', children: [{ name: 'Tom Harker', className: '4B' }] },
          happened: { day: '2026-11-20', time: '08:40', asTyped: 'Fri 8.40' },
        }),
      ),
    );
    expect(entries.map(({ kind, day: about }) => [kind, about])).toEqual([
      ['person:added', today],
      ['person:added', today],
      ['person:child-linked', today],
      ['incident:recorded', '2026-11-20'],
    ]);
  });

  test('cites each clause once', () => {
    expect(recorded(form({ citation: { clauses: ['E1', 'E2', 'E1'], notSureYet: false } })).citation.clauses).toEqual([
      'E1',
      'E2',
    ]);
  });

  test('has no day or time that is still to come, and loses no word of it', () => {
    const happenedAt = (parts: object) =>
      notInTheFuture(Happened.parse({ asTyped: '', day: null, time: null, ...parts }), now);
    expect(happenedAt({ day: '2026-11-24', time: '08:40' })).toEqual({
      day: null,
      time: null,
      asTyped: 'Tue 24 Nov 2026, 8:40',
    });
    expect(happenedAt({ day: today, time: '14:41', asTyped: 'later' })).toEqual({
      day: today,
      time: null,
      asTyped: 'later (Mon 23 Nov 2026, 14:41)',
    });
    const long = 'l'.repeat(LINE_LIMIT);
    expect(happenedAt({ day: today, time: '14:41', asTyped: long })).toMatchObject({ asTyped: long });
    expect(happenedAt({ day: today, time: '14:40' })).toMatchObject({ day: today, time: '14:40' });
    const tomorrow = form({ happened: { day: '2026-11-24', time: '08:40', asTyped: 'tomorrow' } });
    expect(recorded(tomorrow).happened).toEqual({
      day: null,
      time: null,
      asTyped: 'tomorrow (Tue 24 Nov 2026, 8:40)',
    });
    expect(entriesOf(record(tomorrow)).at(-1)?.day).toBe(today);
  });
});

describe('what is still to add', () => {
  const full = form({
    about: { kind: 'known', personId: 'a'.repeat(32) },
    happened: { day: '2026-11-20', time: '08:40', asTyped: '' },
    where: 'main gate',
    citation: { clauses: ['E1'], notSureYet: false },
  });

  test('D4: without when, where and clause nothing is complete, and it is recorded all the same', () => {
    expect(stillToAdd(recorded(form()))).toEqual(['about', 'when', 'where', 'clauses']);
    expect(stillToAdd(recorded(full))).toEqual([]);
  });

  test.each([
    ['nobody is identified', { about: { kind: 'not-identified', description: 'man in a red van' } }, ['about']],
    ['a name is missing', { about: { kind: 'new', name: ' ', children: [] } }, ['about']],
    ['the day is unknown', { happened: { day: null, time: '08:40', asTyped: '16.00' } }, ['when']],
    ['the time is missing', { happened: { day: '2026-11-20', time: null, asTyped: 'Fri' } }, ['when']],
    [
      'the time is said to be unknown',
      { happened: { day: '2026-11-20', time: null, asTyped: 'Fri, time unknown' } },
      [],
    ],
    ['the place is blank', { where: '  ' }, ['where']],
    ['no clause is cited', { citation: { clauses: [], notSureYet: false } }, ['clauses']],
    ['nobody is sure yet which clause', { citation: { clauses: [], notSureYet: true } }, []],
  ] as const)('%s', (_, parts, missing) => {
    expect(stillToAdd(recorded(IncidentToRecord.parse({ ...full, ...parts })))).toEqual(missing);
  });

  test('D15: a worry about a child, or something said against staff, asks who was told at once', () => {
    for (const [tick, asks] of [
      ['worryAboutChild', true],
      ['saidAgainstStaff', true],
      ['childSawOrAffected', false],
    ] as const) {
      const ticked = { ...full, ticks: { ...full.ticks, [tick]: true } };
      expect(stillToAdd(recorded(ticked))).toEqual(asks ? ['told-at-once'] : []);
      expect(stillToAdd(recorded({ ...ticked, toldAtOnce: 'Mrs Pell, 8:50' }))).toEqual([]);
    }
  });
});

describe('adding to a record', () => {
  test('is refused without words', () => {
    const decision = addToIncident({ draftId: null, incidentId, text: ' \n', privileged: false }, null, moment());
    expect(decision).toEqual({ decided: false, missing: [{ field: 'text', code: 'empty', label: 'needed' }] });
  });

  test('stands on the day that the record is about', () => {
    const decision = addToIncident(
      { draftId: null, incidentId, text: ' more ', privileged: false },
      LocalDate.parse('2026-11-20'),
      moment(),
    );
    expect(entriesOf(decision)).toEqual([
      {
        kind: 'incident:added-to',
        subject: incidentId,
        day: '2026-11-20',
        body: { text: ' more ', privileged: false },
      },
    ]);
  });
});

describe('a broken restriction', () => {
  test('D38: stands in the entry, each once; one that the casebook does not hold is left out, and nothing is refused', () => {
    expect(recorded(form({ broke: [plan, ban, plan, erased] })).broke).toEqual([plan, ban]);
  });

  test('D38: what was done about it is still to add until it is said', () => {
    const breach = { broke: [ban] };
    expect(stillToAdd(recorded(form(breach)))).toContain('breach-done');
    expect(stillToAdd(recorded(form({ ...breach, details: { breachDone: 'Police called' } })))).not.toContain(
      'breach-done',
    );
    expect(stillToAdd(recorded(form()))).not.toContain('breach-done');
  });
});

describe('correcting', () => {
  const current = recorded(form({ where: 'main gate', citation: { clauses: ['E1', 'E2'], notSureYet: false } }));
  const correct = (one: unknown, reason = 'typed wrongly') =>
    correctIncident(
      { incidentId, correction: Correction.parse(one), reason },
      { current, knownChildren: new Map(), pupils: [], held },
      moment(),
    );

  test('D8: keeps the old value, the new one and the reason', () => {
    expect(entriesOf(correct({ field: 'where', value: 'side gate' })).at(-1)?.body).toEqual({
      field: 'where',
      before: 'main gate',
      after: 'side gate',
      reason: 'typed wrongly',
    });
  });

  test('is refused without a reason, and if it changes nothing, with both said at once', () => {
    expect(correct({ field: 'where', value: 'main gate' }, ' ')).toEqual({
      decided: false,
      missing: [
        { field: 'reason', code: 'empty', label: 'needed' },
        { field: 'where', code: 'unchanged', label: 'needed' },
      ],
    });
  });

  test('the same clauses in another order are no change', () => {
    expect(correct({ field: 'citation', value: { clauses: ['E2', 'E1', 'E2'], notSureYet: false } }).decided).toBe(
      false,
    );
    expect(correct({ field: 'citation', value: { clauses: ['E1'], notSureYet: false } }).decided).toBe(true);
  });

  test('the same day and time in other words are no change', () => {
    const at = (asTyped: string) => ({ day: '2026-11-20', time: '08:40', asTyped });
    const before = Happened.parse(at('Fri 8.40'));
    const decide = (value: unknown) =>
      correctIncident(
        { incidentId, correction: Correction.parse({ field: 'happened', value }), reason: 'r' },
        { current: { ...current, happened: before }, knownChildren: new Map(), pupils: [], held },
        moment(),
      ).decided;
    expect(decide(at('Friday 8:40'))).toBe(false);
    expect(decide({ ...at('Fri 8.45'), time: '08:45' })).toBe(true);
  });

  test('D38: a breach is linked afterwards, or taken off, and what was linked before stays in the entry', () => {
    expect(entriesOf(correct({ field: 'broke', value: [ban, erased] })).at(-1)?.body).toMatchObject({
      before: [],
      after: [ban],
    });
    expect(correct({ field: 'broke', value: [erased] })).toMatchObject({ missing: [{ code: 'unchanged' }] });
  });

  test('somebody new who turns out to be meant is added first', () => {
    const value = { kind: 'new', name: 'Mrs Ahmed', children: [] };
    expect(entriesOf(correct({ field: 'about', value })).map(({ kind }) => kind)).toEqual([
      'person:added',
      'incident:corrected',
    ]);
  });

  test('never touches the words, and each correction starts from what the one before left', () => {
    fc.assert(
      fc.property(anyForm, fc.array(correction, { maxLength: 8 }), (input, corrections) => {
        const original = recorded({ ...input, whatHappened: 'x' });
        const made: IncidentCorrected[] = [];
        for (const one of corrections) {
          const before = currentIncident(original, made);
          const facts = { current: before, knownChildren: new Map(), pupils: [], held };
          const decision = correctIncident({ incidentId, correction: one, reason: 'r' }, facts, moment());
          if (!decision.decided) continue;
          const entry = entriesOf(decision).at(-1);
          if (entry?.kind !== 'incident:corrected') throw new Error('no correction');
          expect(entry.body.before).toEqual(before[entry.body.field]);
          made.push(entry.body);
          expect(withoutCorrection(currentIncident(original, made), entry.body)).toEqual(before);
        }
        const current = currentIncident(original, made);
        expect(current.whatHappened).toBe('x');
        for (const field of ['about', 'happened', 'where', 'citation', 'ticks', 'toldAtOnce'] as const) {
          const newest = made.filter((one) => one.field === field).at(-1);
          expect(current[field]).toEqual(newest === undefined ? original[field] : newest.after);
        }
      }),
    );
  });
});

test('an opening is one line, no longer than it may be, and cut at a word', () => {
  expect(openingOf('  Swore\n at the gate. ')).toBe('Swore at the gate.');
  expect(openingOf('word '.repeat(100))).toMatch(/^(word )+word…$/);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 1_000 }), (text) => {
      expect(openingOf(text).length).toBeLessThanOrEqual(OPENING_LIMIT + 1);
      expect(openingOf(text)).not.toMatch(/[\r\n\t]/);
    }),
  );
});
