import { performance } from 'node:perf_hooks';
import { setImmediate as nextLoop } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Draft } from '../../domain/draft/draft';
import { newId } from './casebook/new-id';
import { ask, record, School } from './casebook/school.fixture';
import { verifyCasebook } from './casebook/verify-casebook';
import { type Manner, Turns } from './turns';

let turns: Turns;
let order: string[];
const failures: unknown[] = [];

beforeEach(() => {
  order = [];
  failures.length = 0;
  turns = new Turns((error) => failures.push(error));
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Work that says when it begins, gives way, and ends when it is let go. */
function slow(name: string, manner: Manner): () => void {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  turns.take(async () => {
    order.push(`${name} begins`);
    await held;
    order.push(`${name} ends`);
  }, manner);
  return letGo;
}

function quick(name: string, manner: Manner): void {
  turns.take(async () => {
    order.push(name);
  }, manner);
}

describe('turns', () => {
  it('one after the other, in the order in which they came, and a failure ends only its own', async () => {
    const end = slow('record', 'alone');
    quick('draft', 'draft');
    turns.take(() => Promise.reject(new Error('planted')));
    quick('list', 'alone');
    await nextLoop();
    expect(order).toEqual(['record begins']);
    end();
    await nextLoop();
    expect(order).toEqual(['record begins', 'record ends', 'draft', 'list']);
    expect(failures).toEqual([new Error('planted')]);
  });

  it('a draft is kept in a pause of a check that only reads, drafts in their own order; everything else waits', async () => {
    const end = slow('check', 'reads');
    await nextLoop();
    quick('record', 'alone');
    quick('keep one', 'draft');
    quick('discard one', 'draft');
    await nextLoop();
    expect(order).toEqual(['check begins', 'keep one', 'discard one']);
    end();
    await nextLoop();
    expect(order.slice(3)).toEqual(['check ends', 'record']);
  });

  it('a draft that came before a long check is kept before it', async () => {
    const endRecord = slow('record', 'alone');
    await nextLoop();
    const endCheck = slow('check', 'reads');
    quick('list', 'alone');
    quick('keep', 'draft');
    endRecord();
    await nextLoop();
    expect(order).toEqual(['record begins', 'record ends', 'keep', 'check begins']);
    endCheck();
    await nextLoop();
    expect(order.slice(4)).toEqual(['check ends', 'list']);
  });

  it('what comes after a check waits for a draft that is being kept beside it', async () => {
    const endCheck = slow('check', 'reads');
    await nextLoop();
    const endKeep = slow('keep', 'draft');
    quick('close', 'alone');
    endCheck();
    await nextLoop();
    expect(order).toEqual(['check begins', 'keep begins', 'check ends']);
    const endNext = slow('next', 'draft');
    endKeep();
    await nextLoop();
    expect(order.slice(3)).toEqual(['keep ends', 'next begins']);
    endNext();
    await nextLoop();
    expect(order.slice(5)).toEqual(['next ends', 'close']);
  });
});

/** A casebook in which something is recorded, and a draft that somebody types while it is checked. */
async function checkedCasebook() {
  const school = await School.made();
  const casebook = await school.unlock();
  for (let count = 0; count < 12; count += 1) await record(casebook);
  const draft = Draft.parse({
    draftId: newId(),
    form: 'incident',
    route: 'record/1',
    title: 'Incident',
    values: { whatHappened: 'He rang and' },
    focus: null,
  });
  const check = () =>
    new Promise((resolve) => {
      turns.take(async () => {
        const report = await verifyCasebook(casebook);
        order.push('checked');
        resolve(report.findings);
      }, 'reads');
    });
  const keep = () =>
    turns.take(async () => {
      await ask(casebook, 'draft:keep', draft);
      order.push('kept');
    }, 'draft');
  const kept = () => ask(casebook, 'draft:show', { draftId: draft.draftId });
  return { casebook, draft, check, keep, kept };
}

describe('a long check of the casebook', () => {
  it('lets a draft be kept before it is done, finds nothing because of it, and the draft is there', async () => {
    const { casebook, draft, check, keep, kept } = await checkedCasebook();
    // Each look at the clock is a slice later, so that the check gives way as often as it can.
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 50;
      return now;
    });
    const findings = check();
    keep();
    expect(await findings).toEqual([]);
    await nextLoop();
    expect(order).toEqual(['kept', 'checked']);
    expect(failures).toEqual([]);
    expect(await kept()).toMatchObject(draft);
    casebook.close();
  });

  it('gives way while it compares the records with the journal too', async () => {
    const { casebook, draft, check, keep, kept } = await checkedCasebook();
    // The journal itself is read within one slice.
    vi.spyOn(performance, 'now').mockReturnValue(0);
    const findings = check();
    setImmediate(keep);
    expect(await findings).toEqual([]);
    expect(order).toEqual(['kept', 'checked']);
    expect(await kept()).toMatchObject(draft);
    casebook.close();
  });
});
