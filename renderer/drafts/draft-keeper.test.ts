import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Instant } from '../../domain/dates/local-date';
import type { Draft } from '../../domain/draft/draft';
import type { DraftId } from '../../domain/ids';
import { answered, failed, type Result } from '../../domain/result';
import { DraftKeeper, type DraftKeeping, type DraftStore, KEEP_EVERY_MS } from './draft-keeper';

const draftId = '0123456789abcdef0123456789abcdef' as DraftId;
const keptAt = '2026-11-23T08:52:00.000Z' as Instant;

function draft(whatHappened: string): Draft {
  return {
    draftId,
    form: 'incident',
    route: `record/${draftId}`,
    title: 'Main gate',
    values: { whatHappened },
    focus: null,
  };
}

/** A store that notes what it was given and when. */
class NotingStore implements DraftStore {
  readonly kept: { readonly text: unknown; readonly at: number }[] = [];
  discarded = 0;
  answer: () => Promise<Result<{ keptAt: Instant }>> = () => Promise.resolve(answered({ keptAt }));

  readonly clock = () => Date.now();
  readonly keep = (given: Draft) => {
    this.kept.push({ text: given.values.whatHappened, at: Date.now() });
    return this.answer();
  };
  readonly discard = () => {
    this.discarded += 1;
    return Promise.resolve(answered({}));
  };
}

describe('keeping a draft', () => {
  let store: NotingStore;
  let keepings: DraftKeeping[];
  let keeper: DraftKeeper;

  beforeEach(() => {
    vi.useFakeTimers();
    store = new NotingStore();
    keepings = [];
    keeper = new DraftKeeper(draftId, store, (keeping) => keepings.push(keeping));
  });
  afterEach(() => vi.useRealTimers());

  it('happens within a second of typing, with the newest words', async () => {
    keeper.change(draft('He'));
    keeper.change(draft('He came'));
    await vi.advanceTimersByTimeAsync(KEEP_EVERY_MS);
    expect(store.kept.map((one) => one.text)).toEqual(['He came']);
    expect(keepings.at(-1)).toEqual({ keptAt, failure: null });
  });

  it('T1: waits while the form is being recorded, so that no draft of what is recorded stands behind it', async () => {
    keeper.change(draft('He'));
    keeper.hold();
    keeper.change(draft('He came'));
    await keeper.flush();
    await vi.advanceTimersByTimeAsync(5 * KEEP_EVERY_MS);
    expect(store.kept).toEqual([]);
    await keeper.end();
    await vi.advanceTimersByTimeAsync(5 * KEEP_EVERY_MS);
    expect([store.kept, store.discarded]).toEqual([[], 0]);
  });

  it('goes on with the newest words where it could not be recorded', async () => {
    keeper.hold();
    keeper.change(draft('He came'));
    keeper.release();
    await vi.advanceTimersByTimeAsync(KEEP_EVERY_MS);
    expect(store.kept.map((one) => one.text)).toEqual(['He came']);
    keeper.hold();
    keeper.release();
    await vi.advanceTimersByTimeAsync(KEEP_EVERY_MS);
    expect(store.kept).toHaveLength(1);
  });

  it('happens at most once a second while somebody types on, and ends with the last letter', async () => {
    for (let letters = 1; letters <= 50; letters += 1) {
      keeper.change(draft('x'.repeat(letters)));
      await vi.advanceTimersByTimeAsync(100);
    }
    await vi.advanceTimersByTimeAsync(KEEP_EVERY_MS);
    const times = store.kept.map((one) => one.at);
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(KEEP_EVERY_MS);
    // Five seconds of typing without a pause: kept all along, not only at the end of it.
    expect(store.kept.length).toBeGreaterThanOrEqual(5);
    expect(store.kept.at(-1)?.text).toBe('x'.repeat(50));
  });

  it('never runs twice at a time: a slow disk gets the newest words afterwards', async () => {
    let open: (result: Result<{ keptAt: Instant }>) => void = () => undefined;
    store.answer = () => new Promise((resolve) => (open = resolve));
    keeper.change(draft('one'));
    await vi.advanceTimersByTimeAsync(KEEP_EVERY_MS);
    keeper.change(draft('one two'));
    await vi.advanceTimersByTimeAsync(5 * KEEP_EVERY_MS);
    expect(store.kept).toHaveLength(1);
    open(answered({ keptAt }));
    await vi.advanceTimersByTimeAsync(KEEP_EVERY_MS);
    expect(store.kept.at(-1)?.text).toBe('one two');
  });

  it('happens at once on the way to a lock', async () => {
    keeper.change(draft('half a sen'));
    await keeper.flush();
    expect(store.kept.map((one) => one.text)).toEqual(['half a sen']);
  });

  it('does not repeat what is kept already', async () => {
    keeper.restored(draft('as before'));
    keeper.change(draft('as before'));
    await keeper.flush();
    expect(store.kept).toEqual([]);
  });

  it('leaves an empty form out, and discards one that became empty', async () => {
    keeper.change(null);
    await keeper.flush();
    expect(store.discarded).toBe(0);
    keeper.change(draft('words'));
    await keeper.flush();
    keeper.change(null);
    await keeper.flush();
    expect(store.discarded).toBe(1);
  });

  it('says why it failed and tries again with the next change', async () => {
    store.answer = () => Promise.resolve(failed({ kind: 'disaster', state: 'disk-full' }));
    keeper.change(draft('words'));
    await keeper.flush();
    expect(keepings.at(-1)?.failure).toEqual({ kind: 'disaster', state: 'disk-full' });
    store.answer = () => Promise.resolve(answered({ keptAt }));
    keeper.change(draft('words'));
    await vi.advanceTimersByTimeAsync(KEEP_EVERY_MS);
    expect(keepings.at(-1)).toEqual({ keptAt, failure: null });
  });

  it('stops when the form was recorded, so that no draft comes back', async () => {
    keeper.change(draft('words'));
    await keeper.end();
    keeper.change(draft('more words'));
    await vi.advanceTimersByTimeAsync(5 * KEEP_EVERY_MS);
    await keeper.flush();
    expect(store.kept).toEqual([]);
  });
});
