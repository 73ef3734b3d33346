import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Input } from '../../../domain/contract';
import type { IncidentId, PersonId } from '../../../domain/ids';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';

let sample: SampleCasebook;
beforeEach(async () => {
  sample = await SampleCasebook.open();
});
afterEach(() => sample.close());

const PELL = { kind: 'named', name: 'Mrs Pell', role: 'class teacher' } as const;
const record = async (about: Input<'incident:record'>['about'], change: Partial<Input<'incident:record'>> = {}) => {
  const { incidentId } = await sample.ask('incident:record', {
    draftId: null,
    about,
    affected: [PELL],
    happened: { day: sample.today, time: null, asTyped: '' },
    where: 'Gate',
    citation: { clauses: ['E1'], notSureYet: false },
    whatHappened: 'Shouted.',
    ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
    toldAtOnce: '',
    ...change,
  });
  return incidentId;
};
const aboutOf = async (incidentId: IncidentId): Promise<PersonId> => {
  const { about } = await sample.ask('incident:show', { incidentId });
  if (about.kind !== 'person') throw new Error('about nobody');
  return about.person.personId;
};
const ofPerson = (personId: PersonId) => sample.ask('pattern:of-person', { personId });
const ofIncident = (incidentId: IncidentId) => sample.ask('pattern:of-incident', { incidentId });
const HARKER: Input<'incident:record'>['about'] = { kind: 'new', name: 'Mr Dan Harker', children: [] };

it('D14: the second record towards somebody is pointed out on the person and on the record, with the first', async () => {
  const first = await record(HARKER);
  const personId = await aboutOf(first);
  expect(await ofPerson(personId)).toEqual([]);
  sample.goTo('2026-11-26');
  const second = await record({ kind: 'known', personId });
  const expected = {
    by: null,
    towards: { kind: 'named', name: 'Mrs Pell' },
    nth: 2,
    records: [
      { incidentId: first, reference: 'INC-2026-0001', on: '2026-11-23' },
      { incidentId: second, reference: 'INC-2026-0002', on: '2026-11-26' },
    ],
  };
  expect(await ofPerson(personId)).toEqual([expected]);
  expect(await ofIncident(second)).toEqual([expected]);
  expect(await ofIncident(first)).toEqual([]);
});

it('D14: somebody who is kept twice is one, on either side', async () => {
  const first = await record(HARKER, { affected: [] });
  const personId = await aboutOf(first);
  const lund = async (name: string) => {
    const identity = { name, identified: true, className: null, otherNames: [], leftOn: null };
    const who = { draftId: null, kind: 'adult' as const, identity, children: [], isAnother: true };
    return (await sample.ask('person:add', who)).personId;
  };
  const [one, other] = [await lund('Mrs K. Lund'), await lund('Mrs Karin Lund')];
  for (const affected of [one, other])
    await record({ kind: 'known', personId }, { affected: [{ kind: 'known', personId: affected }] });
  expect(await ofPerson(personId)).toEqual([]);
  await sample.ask('person:merge', { draftId: null, first: one, other });
  expect(await ofPerson(personId)).toMatchObject([
    { nth: 2, towards: { kind: 'person', person: { personId: one, name: 'Mrs K. Lund' } } },
  ]);
  // Nobody goes towards themselves: both of these turn out to be whom the records are about.
  await sample.ask('person:merge', { draftId: null, first: personId, other: one });
  expect(await ofPerson(personId)).toEqual([]);
});

it('D14: a record about both records of one person is one, and no second time', async () => {
  const first = await record(HARKER);
  const personId = await aboutOf(first);
  const identity = { name: 'Mr Daniel Harker', identified: true, className: null, otherNames: [], leftOn: null };
  const other = await sample.ask('person:add', {
    draftId: null,
    kind: 'adult',
    identity,
    children: [],
    isAnother: true,
  });
  const both = await record({ kind: 'known', personId }, { alsoAbout: [{ kind: 'known', personId: other.personId }] });
  await sample.ask('person:merge', { draftId: null, first: personId, other: other.personId });
  const expected = [{ by: null, nth: 2, records: [{ incidentId: first }, { incidentId: both }] }];
  expect(await ofPerson(personId)).toMatchObject(expected);
  expect(await ofIncident(both)).toMatchObject(expected);
});

it('D14: a record that was struck out, or that names somebody else now, is none of them', async () => {
  const first = await record(HARKER);
  const personId = await aboutOf(first);
  const second = await record({ kind: 'known', personId });
  await sample.ask('incident:strike-out', { draftId: null, incidentId: first, reason: 'Typed twice' });
  expect(await ofPerson(personId)).toEqual([]);
  await sample.ask('incident:put-back', { draftId: null, incidentId: first, reason: 'It was not' });
  expect(await ofPerson(personId)).toHaveLength(1);
  await sample.ask('incident:correct', {
    draftId: null,
    incidentId: second,
    correction: { field: 'about', value: { kind: 'new', name: 'Ms Else', children: [] } },
    reason: 'Somebody else',
  });
  expect(await ofPerson(personId)).toEqual([]);
});

it('D14: records of nothing but complaining make no pattern', async () => {
  const first = await record(HARKER, { citation: { clauses: ['E5'], notSureYet: false } });
  const personId = await aboutOf(first);
  await record({ kind: 'known', personId });
  expect(await ofPerson(personId)).toEqual([]);
});

it('D14: of several adults each has their own, by name, and nobody goes towards themselves', async () => {
  const first = await record(HARKER);
  const harker = await aboutOf(first);
  const other = await aboutOf(await record({ kind: 'new', name: 'Ms Ada Whitlock', children: [] }));
  const affected = [{ kind: 'known', personId: harker, role: '' } as const, PELL];
  const both = await record(
    { kind: 'known', personId: harker },
    { alsoAbout: [{ kind: 'known', personId: other }], affected },
  );
  const shown = await ofIncident(both);
  expect(shown.map(({ by, towards }) => [by?.name, towards.kind]).sort()).toEqual([
    ['Mr Dan Harker', 'named'],
    ['Ms Ada Whitlock', 'named'],
  ]);
});

it('D14: while a record is being written it says which time it would be', async () => {
  const first = await record(HARKER);
  const personId = await aboutOf(first);
  const ask = (name: string) =>
    sample.ask('pattern:if-recorded', { personId, affected: [{ kind: 'named', name, role: '' }] });
  expect(await ask('mrs pell')).toMatchObject([{ nth: 2, records: [{ incidentId: first }] }]);
  expect(await ask('Mr Obi')).toEqual([]);
  expect(await ask('')).toEqual([]);
});
