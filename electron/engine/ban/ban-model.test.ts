import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { otherSteps } from './ban-other-steps.fixture';
import { type Command, processSteps } from './ban-process-steps.fixture';
import { scenes } from './ban-scenes.fixture';
import { BanWorld, met } from './ban-world.fixture';
import {
  isAlive,
  keptAsTheJournalHasIt,
  noSanctionOnARight,
  pagesAgree,
  whatHoldsIsSound,
} from './ban-world-laws.fixture';

/** Casebooks driven through the door; `npm run soak -- ban-model` drives many more, and some of them thousands of steps far. */
const RUNS = Number(process.env.CASEBOOK_BAN_CASEBOOKS ?? 3);
const LONG_RUNS = Math.floor(RUNS / 50);
/** The same on every run of the tests, so that what has to be met is met; the long form goes other ways each time, or those of a seed. */
const SEED = Number(process.env.CASEBOOK_SEED ?? (LONG_RUNS > 0 ? Date.now() % 2 ** 31 : 20_261_123));

const step = fc.oneof(...processSteps, ...otherSteps);
/** All scenes in some order, and between them whatever may happen. */
const year = fc
  .tuple(
    fc.shuffledSubarray([...scenes], { minLength: scenes.length }),
    fc.array(fc.array(step, { minLength: 3, maxLength: 8, size: 'max' }), {
      minLength: scenes.length,
      maxLength: scenes.length,
    }),
  )
  .map(([inOrder, between]) => between.flatMap((steps, nth) => [...steps, ...(inOrder[nth] ?? [])]));

async function drive(sequence: readonly Command[], lookEvery: number): Promise<void> {
  const world = await BanWorld.open();
  try {
    for (const [nth, command] of sequence.entries()) {
      await command(world);
      if (nth % 10 === 9) await whatHoldsIsSound(world);
      if (nth % lookEvery !== lookEvery - 1) continue;
      keptAsTheJournalHasIt(world);
      noSanctionOnARight(world);
    }
    await whatHoldsIsSound(world);
    noSanctionOnARight(world);
    await pagesAgree(world);
    await isAlive(world);
  } finally {
    world.sample.close();
  }
}

const driven = async (sequences: fc.Arbitrary<Command[]>, numRuns: number, lookEvery: number) =>
  fc.assert(
    fc.asyncProperty(sequences, (sequence) => drive(sequence, lookEvery)),
    { numRuns, seed: SEED, endOnFailure: true },
  );

it('D9, D11, D28, D30, D31, D33: through the door, whatever is decided, loosened, carried over or erased, nothing holds without a hearing, a review and an end; nothing rests on a right alone; and a head can always act and always loosen', {
  timeout: 600_000 + RUNS * 60_000,
}, async () => {
  await driven(year, RUNS, 30);
});

if (LONG_RUNS > 0)
  it('D28, D30, D31, D33: the same, thousands of steps far in one casebook', { timeout: 36_000_000 }, async () => {
    await driven(fc.array(step, { minLength: 2_000, maxLength: 2_500, size: 'max' }), LONG_RUNS, 250);
  });

const ON_THE_WAY = [
  'imposed',
  'imposedInTheirName',
  'imposedActing',
  'proposed',
  'heard',
  'confirmed',
  'extended',
  'withdrawn',
  'warned',
  'planned',
  'overTheLimit',
  'carriedOver',
  'reviewedToGoOn',
  'reviewedToEnd',
  'ended',
  'set-aside',
  'entered-in-error',
  'narrowed',
  'allowedOnce',
  'held',
  'merged',
];

afterAll(() => {
  expect(ON_THE_WAY.filter((what) => (met[what] ?? 0) === 0)).toEqual([]);
});
