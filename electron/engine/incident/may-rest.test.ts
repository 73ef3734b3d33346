import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Input } from '../../../domain/contract';
import type { PersonId } from '../../../domain/ids';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';

let book: SampleCasebook;
let wrong: PersonId;
let right: PersonId;
beforeEach(async () => {
  book = await SampleCasebook.open();
  wrong = await add('Mr Dan Harker');
  right = await add('Mr Don Marker');
});
afterEach(() => book.close());

async function add(name: string): Promise<PersonId> {
  const identity = { name, identified: true, className: null, otherNames: [], leftOn: null };
  const typed = { draftId: null, kind: 'adult', identity, children: [], isAnother: true } as const;
  return (await book.ask('person:add', { ...typed, children: [], identity: { ...identity, otherNames: [] } })).personId;
}
const about = (personId: PersonId) => ({ kind: 'known', personId }) as const;
const record = async (day = '2026-11-02') => {
  const note: Input<'incident:record'> = {
    draftId: null,
    about: about(wrong),
    happened: { day, time: null, asTyped: '' },
    where: '',
    citation: { clauses: ['E1'], notSureYet: false },
    whatHappened: 'Swore at the gate.',
    ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
    toldAtOnce: '',
  };
  return (await book.ask('incident:record', note)).incidentId;
};
const mayRest = async (incidentId: string) =>
  (await book.ask('incident:show', { incidentId })).mayRestOnIt.map(({ reference }) => reference);

test('recorded against the wrong person, a record lists what holds against them and may rest on it, and nothing of the right one', async () => {
  const incidentId = await record();
  await book.carryOver({ about: about(wrong) });
  await book.carryOver({ about: about(right) });
  expect(await mayRest(incidentId)).toEqual([]);
  const correction = { field: 'about', value: about(right) } as const;
  await book.ask('incident:correct', { draftId: null, incidentId, correction, reason: 'a namesake' });
  expect(await mayRest(incidentId)).toEqual(['RES-2026-0001']);
});

test('what began before the incident, or has ended, does not rest on it', async () => {
  const incidentId = await record('2026-11-03');
  await book.carryOver({ about: about(wrong) });
  await book.ask('incident:strike-out', { draftId: null, incidentId, reason: 'twice' });
  expect(await mayRest(incidentId)).toEqual([]);
  const earlier = await record();
  await book.ask('incident:strike-out', { draftId: null, incidentId: earlier, reason: 'twice' });
  expect(await mayRest(earlier)).toEqual(['RES-2026-0001']);
  book.goTo('2026-12-21');
  expect(await mayRest(earlier)).toEqual([]);
});
