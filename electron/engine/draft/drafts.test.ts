import { afterEach, expect, test } from 'vitest';
import { Instant } from '../../../domain/dates/local-date';
import { DRAFT_LIMIT, Draft } from '../../../domain/draft/draft';
import { DraftId, UserId } from '../../../domain/ids';
import { recordIncidentCommand } from '../incident/incident-commands';
import { newId, SampleCasebook } from '../person/conduct.fixture';
import { showKeptDraft } from './draft-queries';
import { discardDraft, keepDraft, listDrafts, showDraft } from './drafts';

const somebodyElse = UserId.parse('e'.repeat(32));
const at = (minute: number) => Instant.parse(`2026-11-23T08:${String(minute).padStart(2, '0')}:00.000Z`);
let casebook: SampleCasebook | undefined;

afterEach(() => casebook?.close());

function start(): SampleCasebook {
  casebook = new SampleCasebook();
  return casebook;
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

test('a draft comes back as it was, with when it was kept', () => {
  const book = start();
  const kept = draft();
  book.compartment.writeUnsealed((db) => keepDraft(db, book.userId, kept, at(40)));
  expect(book.query('draft:show', showKeptDraft, { draftId: kept.draftId })).toEqual({ ...kept, keptAt: at(40) });
});

test('keeping again replaces; the list is stale only when the draft is new or is called otherwise', () => {
  const book = start();
  const first = draft();
  const keep = (one: Draft, minute: number) =>
    book.compartment.writeUnsealed((db) => keepDraft(db, book.userId, one, at(minute)));
  expect(keep(first, 1)).toEqual({ ok: true, value: { keptAt: at(1) }, stale: ['drafts'] });
  expect(keep({ ...first, values: {} }, 2)).toEqual({ ok: true, value: { keptAt: at(2) }, stale: [] });
  expect(keep({ ...first, title: 'Mrs Ahmed' }, 3)).toMatchObject({ stale: ['drafts'] });
  expect(book.read((db) => listDrafts(db, book.userId))).toEqual([{ ...first, title: 'Mrs Ahmed', keptAt: at(3) }]);
});

test('a draft belongs to one user: nobody else sees, replaces, lists or discards it', () => {
  const book = start();
  const kept = draft();
  const { compartment, userId } = book;
  compartment.writeUnsealed((db) => keepDraft(db, userId, kept, at(1)));
  const taken = compartment.writeUnsealed((db) => keepDraft(db, somebodyElse, { ...kept, values: {} }, at(2)));
  expect(taken).toEqual({ ok: false, failure: { kind: 'not-found' } });
  compartment.writeUnsealed((db) => discardDraft(db, somebodyElse, kept.draftId));
  expect(book.read((db) => showDraft(db, somebodyElse, kept.draftId))).toBeNull();
  expect(book.read((db) => listDrafts(db, somebodyElse))).toEqual([]);
  expect(book.read((db) => showDraft(db, userId, kept.draftId))).toEqual({ ...kept, keptAt: at(1) });
});

test('drafts are listed newest first, and a discarded one is gone', () => {
  const book = start();
  const [older, newer] = [draft(), draft()];
  for (const [one, minute] of [
    [older, 1],
    [newer, 2],
  ] as const) {
    book.compartment.writeUnsealed((db) => keepDraft(db, book.userId, one, at(minute)));
  }
  const ids = () => book.read((db) => listDrafts(db, book.userId)).map(({ draftId }) => draftId);
  expect(ids()).toEqual([newer.draftId, older.draftId]);
  book.compartment.writeUnsealed((db) => discardDraft(db, book.userId, newer.draftId));
  expect(ids()).toEqual([older.draftId]);
});

test('a draft over the limit is refused and what was kept before stays', () => {
  const book = start();
  const kept = draft();
  const keep = (values: Draft['values']) =>
    book.compartment.writeUnsealed((db) => keepDraft(db, book.userId, { ...kept, values }, at(1)));
  keep({ whatHappened: 'kept' });
  const refused = keep({ whatHappened: 'é'.repeat(DRAFT_LIMIT / 2) });
  expect(refused).toMatchObject({
    ok: false,
    failure: { kind: 'refused', missing: [{ field: 'draft', code: 'too-long' }] },
  });
  expect(book.read((db) => showDraft(db, book.userId, kept.draftId))?.values).toEqual({ whatHappened: 'kept' });
});

test('a draft is gone in the transaction that records it, and stays when recording is refused', () => {
  const book = start();
  const kept = draft();
  book.compartment.writeUnsealed((db) => keepDraft(db, book.userId, kept, at(1)));
  const record = (whatHappened: string) =>
    book.command('incident:record', recordIncidentCommand, {
      draftId: kept.draftId,
      about: { kind: 'not-identified', description: '' },
      happened: { day: null, time: null, asTyped: '' },
      where: '',
      citation: { clauses: [], notSureYet: false },
      whatHappened,
      ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
      toldAtOnce: '',
    });
  expect(record(' ').ok).toBe(false);
  expect(book.read((db) => showDraft(db, book.userId, kept.draftId))).not.toBeNull();
  expect(record('Swore.').ok).toBe(true);
  expect(book.read((db) => showDraft(db, book.userId, DraftId.parse(kept.draftId)))).toBeNull();
});

test('drafts are untouched when the projections are made anew', () => {
  const book = start();
  const kept = draft();
  book.compartment.writeUnsealed((db) => keepDraft(db, book.userId, kept, at(1)));
  expect(book.differences()).toEqual([]);
  expect(book.read((db) => showDraft(db, book.userId, kept.draftId))).not.toBeNull();
});
