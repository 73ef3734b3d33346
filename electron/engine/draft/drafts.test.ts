import { afterEach, expect, test } from 'vitest';
import { Instant } from '../../../domain/dates/local-date';
import { DRAFT_LIMIT, Draft } from '../../../domain/draft/draft';
import { UserId } from '../../../domain/ids';
import { newId } from '../casebook/new-id';
import type { Compartment } from '../compartment/compartment';
import { rebuild } from '../journal/rebuild';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';
import { discardDraft, keepDraft, listDrafts, showDraft } from './drafts';

const somebodyElse = UserId.parse('e'.repeat(32));
const at = (minute: number) => Instant.parse(`2026-11-23T08:${String(minute).padStart(2, '0')}:00.000Z`);
let casebook: SampleCasebook | undefined;

afterEach(() => casebook?.close());

async function start(): Promise<{ book: SampleCasebook; compartment: Compartment; userId: UserId }> {
  casebook = await SampleCasebook.open();
  return { book: casebook, compartment: casebook.casebook.conduct, userId: casebook.casebook.user.userId };
}

function draft(parts: Partial<Draft> = {}): Draft {
  return Draft.parse({
    draftId: newId(),
    form: 'incident',
    route: '/incidents/new',
    title: 'Mr Harker',
    values: { whatHappened: 'He said “no” 😀\n', children: [{ name: 'Tom' }] },
    focus: { field: 'whatHappened', start: 3, end: 3 },
    ...parts,
  });
}

test('a draft comes back as it was, with when it was kept', async () => {
  const { book, compartment, userId } = await start();
  const kept = draft();
  compartment.writeUnsealed((db) => keepDraft(db, userId, kept, at(40)));
  expect(await book.ask('draft:show', { draftId: kept.draftId })).toEqual({ ...kept, keptAt: at(40) });
});

test('keeping again replaces; the list is stale only when the draft is new or is called otherwise', async () => {
  const { compartment, userId } = await start();
  const first = draft();
  const keep = (one: Draft, minute: number) =>
    compartment.writeUnsealed((db) => keepDraft(db, userId, one, at(minute)));
  expect(keep(first, 1)).toEqual({ ok: true, value: { keptAt: at(1) }, stale: ['drafts'] });
  expect(keep({ ...first, values: {} }, 2)).toEqual({ ok: true, value: { keptAt: at(2) }, stale: [] });
  expect(keep({ ...first, title: 'Mrs Ahmed' }, 3)).toMatchObject({ stale: ['drafts'] });
  expect(compartment.read((db) => listDrafts(db, userId))).toEqual([{ ...first, title: 'Mrs Ahmed', keptAt: at(3) }]);
});

test('a draft belongs to one user: nobody else sees, replaces, lists or discards it', async () => {
  const { compartment, userId } = await start();
  const kept = draft();
  compartment.writeUnsealed((db) => keepDraft(db, userId, kept, at(1)));
  const taken = compartment.writeUnsealed((db) => keepDraft(db, somebodyElse, { ...kept, values: {} }, at(2)));
  expect(taken).toEqual({ ok: false, failure: { kind: 'not-found' } });
  compartment.writeUnsealed((db) => discardDraft(db, somebodyElse, kept.draftId));
  expect(compartment.read((db) => showDraft(db, somebodyElse, kept.draftId))).toBeNull();
  expect(compartment.read((db) => listDrafts(db, somebodyElse))).toEqual([]);
  expect(compartment.read((db) => showDraft(db, userId, kept.draftId))).toEqual({ ...kept, keptAt: at(1) });
});

test('drafts are listed newest first, and a discarded one is gone', async () => {
  const { compartment, userId } = await start();
  const [older, newer] = [draft(), draft()];
  for (const [one, minute] of [
    [older, 1],
    [newer, 2],
  ] as const) {
    compartment.writeUnsealed((db) => keepDraft(db, userId, one, at(minute)));
  }
  const ids = () => compartment.read((db) => listDrafts(db, userId)).map(({ draftId }) => draftId);
  expect(ids()).toEqual([newer.draftId, older.draftId]);
  compartment.writeUnsealed((db) => discardDraft(db, userId, newer.draftId));
  expect(ids()).toEqual([older.draftId]);
});

test('a draft over the limit is refused and what was kept before stays', async () => {
  const { compartment, userId } = await start();
  const kept = draft();
  const keep = (values: Draft['values']) =>
    compartment.writeUnsealed((db) => keepDraft(db, userId, { ...kept, values }, at(1)));
  keep({ whatHappened: 'kept' });
  const refused = keep({ whatHappened: 'é'.repeat(DRAFT_LIMIT / 2) });
  expect(refused).toMatchObject({
    ok: false,
    failure: { kind: 'refused', missing: [{ field: 'draft', code: 'too-long' }] },
  });
  expect(compartment.read((db) => showDraft(db, userId, kept.draftId))?.values).toEqual({ whatHappened: 'kept' });
});

test('a draft is gone in the transaction that records it, and stays when recording is refused', async () => {
  const { book, compartment, userId } = await start();
  const kept = draft();
  compartment.writeUnsealed((db) => keepDraft(db, userId, kept, at(1)));
  const form = (whatHappened: string) => ({
    draftId: kept.draftId,
    about: { kind: 'not-identified' as const, description: '' },
    happened: { day: null, time: null, asTyped: '' },
    where: '',
    citation: { clauses: [], notSureYet: false },
    whatHappened,
    ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
    toldAtOnce: '',
  });
  expect(await book.refused('incident:record', form(' '))).toEqual(['whatHappened empty']);
  expect(compartment.read((db) => showDraft(db, userId, kept.draftId))).not.toBeNull();
  await book.ask('incident:record', form('Swore.'));
  expect(compartment.read((db) => showDraft(db, userId, kept.draftId))).toBeNull();
});

test('so are the drafts of a correction and of the reason why a restriction ends', async () => {
  const { book, compartment, userId } = await start();
  const restrictionId = await book.carryOver();
  const { incidentId } = await book.ask('incident:record', {
    draftId: null,
    about: { kind: 'new', name: 'Mr Harker', children: [] },
    happened: { day: null, time: null, asTyped: '' },
    where: '',
    citation: { clauses: [], notSureYet: false },
    whatHappened: 'Swore.',
    ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
    toldAtOnce: '',
  });
  const correcting = draft({ form: 'correction' });
  const ending = draft({ form: 'ending' });
  for (const one of [correcting, ending]) compartment.writeUnsealed((db) => keepDraft(db, userId, one, at(1)));
  const left = () => compartment.read((db) => listDrafts(db, userId)).map(({ form }) => form);
  const correct = { incidentId, draftId: correcting.draftId, correction: { field: 'where', value: 'Hall' } } as const;
  expect(await book.refused('incident:correct', { ...correct, reason: ' ' })).toEqual(['reason empty']);
  expect(left()).toHaveLength(2);
  await book.ask('incident:correct', { ...correct, reason: 'Heard wrongly' });
  expect(left()).toEqual(['ending']);
  await book.ask('restriction:end', { restrictionId, draftId: ending.draftId, reason: 'Moved away' });
  expect(left()).toEqual([]);
});

test('drafts are untouched when the projections are made anew', async () => {
  const { compartment, userId } = await start();
  const kept = draft();
  compartment.writeUnsealed((db) => keepDraft(db, userId, kept, at(1)));
  rebuild(compartment);
  expect(compartment.read((db) => showDraft(db, userId, kept.draftId))).not.toBeNull();
});
