import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Input } from '../../../domain/contract';
import type { PersonId, RestrictionId } from '../../../domain/ids';
import { readBody } from '../../../domain/journal/entry-kinds';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';
import { INCIDENT_TABLE_NAMES } from './incident-tables';

let book: SampleCasebook;
let restrictionId: RestrictionId;
let personId: PersonId;
beforeEach(async () => {
  book = await SampleCasebook.open();
  restrictionId = await book.carryOver();
  personId = (await book.ask('restriction:show', { restrictionId })).person.personId;
});
afterEach(() => book.close());

const record = (change: Partial<Input<'incident:record'>> = {}) =>
  book.ask('incident:record', {
    draftId: null,
    about: { kind: 'known', personId },
    happened: { day: '2026-11-20', time: '08:40', asTyped: 'Fri 8.40' },
    where: 'main gate',
    citation: { clauses: ['E1'], notSureYet: false },
    whatHappened: 'Came in by the main gate.',
    ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
    toldAtOnce: '',
    ...change,
  });
const breaches = () => book.ask('incident:breaches-of', { restrictionId });
const offered = (on: string | null, also: RestrictionId[] = []) =>
  book.ask('incident:may-be-broken', { personIds: [personId], on, also });

test('D38: a broken restriction is an incident tied to it, seen from both sides, with what was done', async () => {
  expect(await breaches()).toEqual([]);
  const { incidentId, reference } = await record({ broke: [restrictionId] });
  expect(await breaches()).toMatchObject([{ incidentId, reference, opening: 'Came in by the main gate.', done: '' }]);
  expect(await book.ask('incident:show', { incidentId })).toMatchObject({
    broke: [{ restrictionId, type: 'ban', person: { personId } }],
    stillToAdd: ['breach-done'],
  });
  await book.ask('incident:correct', {
    incidentId,
    correction: { field: 'details', value: { breachDone: 'Asked to leave; went at once' } },
    reason: 'Added later',
  });
  expect(await breaches()).toMatchObject([{ done: 'Asked to leave; went at once' }]);
  expect((await book.ask('incident:show', { incidentId })).stillToAdd).toEqual([]);
});

test('D38: the link can be taken off and put back; a record that is struck out counts for nothing', async () => {
  const { incidentId } = await record({ broke: [restrictionId] });
  const correct = (broke: RestrictionId[]) =>
    book.ask('incident:correct', {
      incidentId,
      correction: { field: 'broke', value: broke },
      reason: 'It was allowed',
    });
  await correct([]);
  expect(await breaches()).toEqual([]);
  const { corrections } = await book.ask('incident:show', { incidentId });
  expect(corrections).toMatchObject([{ field: 'broke', before: 'RES-2026-0001', after: '' }]);
  await correct([restrictionId]);
  expect(await breaches()).toHaveLength(1);
  await book.ask('incident:strike-out', { draftId: null, incidentId, reason: 'Somebody else' });
  expect(await breaches()).toEqual([]);
  expect(book.differences(...INCIDENT_TABLE_NAMES)).toEqual([]);
});

test('what held on the day is offered, and what is named already; recording is not refused for one that is gone', async () => {
  expect(await offered('2026-11-02')).toMatchObject([{ restrictionId, reference: 'RES-2026-0001' }]);
  expect(await offered('2026-11-01')).toEqual([]);
  expect(await offered('2026-12-19', [restrictionId])).toMatchObject([{ restrictionId }]);
  const gone = 'f'.repeat(32) as RestrictionId;
  const { incidentId } = await record({ broke: [gone] });
  expect((await book.ask('incident:show', { incidentId })).broke).toEqual([]);
});

test('erasing either side leaves what a rebuild gives', async () => {
  const { incidentId } = await record({ broke: [restrictionId] });
  await record({ broke: [restrictionId] });
  book.erase('incident:recorded');
  expect(await breaches()).toMatchObject([{ incidentId }]);
  book.erase('restriction:carried-over');
  expect((await book.ask('incident:show', { incidentId })).broke).toEqual([]);
  expect(book.differences()).toEqual([]);
});

test('an entry of version 2 named no restriction', () => {
  const old = { alsoAbout: [], affected: [], details: {} };
  const parts = {
    reference: 'INC-2026-0001',
    about: { kind: 'not-identified', description: '' },
    happened: { day: null, time: null, asTyped: '' },
    where: '',
    citation: { clauses: [], notSureYet: false },
    whatHappened: 'x',
    ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
    toldAtOnce: '',
  };
  expect(readBody('incident:recorded', 2, { ...parts, ...old })).toEqual({ ...parts, ...old, broke: [] });
  const corrected = { field: 'where', before: '', after: 'gate', reason: 'r' };
  expect(readBody('incident:corrected', 1, corrected)).toEqual(corrected);
});
