import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Input } from '../../../domain/contract';
import { LocalDate } from '../../../domain/dates/local-date';
import { EVERYTHING } from '../../../domain/incident/incident-filter';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';
import { CITING_LIMIT } from './code-queries';
import { codeVersionOn } from './code-versions';
import { defaultCodeFrom } from './default-code';

const day = (text: string) => LocalDate.parse(text);
const TABLES = ['code_version', 'code_clause'];
let sample: SampleCasebook;
beforeEach(async () => {
  sample = await SampleCasebook.open();
});
afterEach(() => sample.close());

const incident: Input<'incident:record'> = {
  draftId: null,
  about: { kind: 'not-identified', description: 'tall, red coat' },
  happened: { day: '2026-11-20', time: '08:50', asTyped: '' },
  where: 'At the gate',
  citation: { clauses: ['E1'], notSureYet: false },
  whatHappened: 'Swore at Mrs Pell.',
  ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
  toldAtOnce: '',
};

function adopt(title: string, inForceFrom: string): void {
  const { casebook, today } = sample;
  const code = defaultCodeFrom(day(inForceFrom));
  const clauses = code.clauses.filter(({ clauseId }) => clauseId !== 'E7');
  casebook.note({ kind: 'code:adopted', subject: casebook.newId(), day: today, body: { ...code, title, clauses } });
}

it('a new casebook has the default code, as it was adopted', async () => {
  expect(await sample.ask('code:show', { on: null })).toEqual(defaultCodeFrom(day('2026-11-23')));
});

it('the code of a day is the version in force that day, and before the first the first', async () => {
  adopt('Revised', '2027-01-04');
  const titleOn = async (on: string | null) => (await sample.ask('code:show', { on })).title;
  expect(await titleOn(null)).toBe('Parent and Carer Code of Conduct');
  expect(await titleOn('2026-11-02')).toBe('Parent and Carer Code of Conduct');
  expect(await titleOn('2027-01-04')).toBe('Revised');
  sample.goTo('2027-01-04');
  expect(await titleOn(null)).toBe('Revised');
  expect((await sample.ask('code:show', { on: null })).clauses).toHaveLength(21);
});

it('the records that cite a clause are those that cite it now, the newest happening first', async () => {
  const { incidentId, reference } = await sample.ask('incident:record', incident);
  const later = { ...incident, happened: { day: '2026-11-23', time: null, asTyped: '' } };
  await sample.ask('incident:record', { ...later, citation: { clauses: ['E1', 'E3'], notSureYet: false } });
  const citing = async (clauseId: string) =>
    (await sample.ask('code:records-citing', { clauseId })).records.map((one) => one.reference);
  expect(await citing('E1')).toEqual(['INC-2026-0002', reference]);
  expect(await citing('E3')).toEqual(['INC-2026-0002']);
  expect(await citing('E')).toEqual([]);
  const correction = { field: 'citation' as const, value: { clauses: ['E2'], notSureYet: false } };
  await sample.ask('incident:correct', { incidentId, correction, reason: 'She was pushed, not sworn at' });
  expect(await citing('E1')).toEqual(['INC-2026-0002']);
  expect(await citing('E2')).toEqual([reference]);
});

it('of very many that cite a clause the newest are listed, with how many there are, and the list of incidents has them all', async () => {
  for (let nth = 0; nth <= CITING_LIMIT; nth += 1) await sample.ask('incident:record', incident);
  const { records, total } = await sample.ask('code:records-citing', { clauseId: 'E1' });
  expect([records.length, total]).toEqual([CITING_LIMIT, CITING_LIMIT + 1]);
  const filter = { ...EVERYTHING, clause: 'E1' as const };
  expect((await sample.ask('incident:list', { filter, offset: 0, limit: 10 })).total).toBe(total);
});

it('the tables are the same when they are made again, also after a version was erased', async () => {
  adopt('Adopted by mistake', '2026-11-23');
  expect(sample.differences(...TABLES)).toEqual([]);
  sample.erase('code:adopted');
  expect((await sample.ask('code:show', { on: null })).title).toBe('Parent and Carer Code of Conduct');
  expect(sample.differences(...TABLES)).toEqual([]);
  sample.erase('code:adopted');
  expect(sample.casebook.conduct.read((db) => codeVersionOn(db, sample.today))).toBeNull();
  expect(await sample.refused('code:show', { on: null })).toEqual(['not-found']);
});

it('a linked policy is noted, noted anew and taken out, each time an entry, and the draft is gone', async () => {
  const noted = { place: 'complaints' as const, title: 'Complaints Policy', version: '4', adoptedOn: '2026-09-07' };
  const shown = async () => (await sample.ask('code:linked-policies', {})).map(({ noted: policy }) => policy?.version);
  expect(await shown()).toEqual([undefined, undefined]);
  const before = sample.sequence;
  const draftId = 'd'.repeat(32);
  const draft = { draftId, form: 'policy' as const, route: 'code', title: 'A policy', values: {}, focus: null };
  await sample.ask('draft:keep', draft);
  await sample.ask('code:note-policy', { draftId, ...noted });
  expect(await sample.refused('draft:show', { draftId })).toEqual(['not-found']);
  await sample.ask('code:note-policy', { draftId: null, ...noted });
  await sample.ask('code:note-policy', { draftId: null, ...noted, place: 'persistent-complaints', version: '' });
  expect(await shown()).toEqual(['4', '']);
  await sample.ask('code:note-policy', { draftId: null, ...noted, version: ' 5 ' });
  expect(await shown()).toEqual(['5', '']);
  expect(await sample.refused('code:note-policy', { draftId: null, ...noted, title: ' ' })).toEqual(['title empty']);
  await sample.ask('code:note-policy', { draftId: null, ...noted, title: '', version: '', adoptedOn: null });
  expect(await shown()).toEqual([undefined, '']);
  expect(sample.kindsAfter(before)).toEqual(Array(4).fill('code:policy-noted'));
  expect(sample.differences('linked_policy')).toEqual([]);
  sample.erase('code:policy-noted');
  expect(await shown()).toEqual(['5', '']);
  expect(sample.differences('linked_policy')).toEqual([]);
});
