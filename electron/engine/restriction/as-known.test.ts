import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { addDays, type LocalDate } from '../../../domain/dates/local-date';
import type { RestrictionId } from '../../../domain/ids';
import { isInForce } from '../../../domain/restriction/restriction-status';
import { knownOn } from './as-known';
import { act, KnownWorld, reached } from './as-known-world.fixture';
import { restrictionPage, restrictionsIn } from './restriction-rows';

const FIRST = '2026-11-23' as LocalDate;
const RUNS = 12;
const lines = (rows: readonly { reference: string; endsOn: LocalDate; reviewOn: LocalDate; startsOn: LocalDate }[]) =>
  rows.map(({ reference, startsOn, endsOn, reviewOn }) => `${reference} ${startsOn} ${reviewOn} ${endsOn}`).sort();

/** Days go by, each brings something; `eachDay` is asked at the end of every one, `after` when all have gone by. */
const days = (
  eachDay: (world: KnownWorld, day: LocalDate) => void,
  after: (world: KnownWorld) => void | Promise<void>,
): Promise<void> =>
  fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 8, maxLength: 16, size: 'max' }), async (acts) => {
      const world = await KnownWorld.open();
      try {
        let day = FIRST;
        for (const one of acts) {
          await world.does(one);
          eachDay(world, day);
          day = addDays(day, 1 + (one.which % 5));
          world.sample.goTo(day);
        }
        await after(world);
      } finally {
        world.sample.close();
      }
    }),
    { numRuns: RUNS, seed: 20_261_123 },
  );

describe('as we knew it', () => {
  it('D44: as we knew it on any day equals what the register said at the end of that day, whatever came later: confirmed, planned, reviewed, loosened', async () => {
    const said = new WeakMap<KnownWorld, (readonly [LocalDate, readonly string[]])[]>();
    await days(
      (world, day) => {
        const page = world.read((db) => restrictionPage(db, 'on', day, { offset: 0, limit: 50 }));
        said.set(world, [...(said.get(world) ?? []), [day, lines(page)]]);
      },
      (world) => {
        for (const [on, then] of said.get(world) ?? []) {
          const known = world.read((db) => knownOn(db, on));
          expect([on, lines(known)]).toEqual([on, then]);
        }
      },
    );
  }, 180_000);
});

describe('in force on a day', () => {
  it('D44: whoever is in force on a day is whom the dates of every restriction say, in the past and to come', async () => {
    await days(
      () => undefined,
      async (world) => {
        const { today } = world.sample;
        const every = world.read((db) => [
          ...restrictionsIn(db, 'current', today),
          ...restrictionsIn(db, 'ended', today),
        ]);
        for (const away of [-60, -21, -9, -4, -2, -1, 0, 1, 2, 6, 15, 30, 90, 180, 260]) {
          const on = addDays(today, away);
          const { rows } = await world.sample.ask('restriction:list', { show: 'on', on, offset: 0, limit: 200 });
          const wanted = every.filter((restriction) => isInForce(restriction, on));
          expect([on, ids(rows)]).toEqual([on, ids(wanted)]);
        }
      },
    );
  }, 180_000);
});

const ids = (rows: readonly { readonly restrictionId: RestrictionId }[]): readonly RestrictionId[] =>
  rows.map(({ restrictionId }) => restrictionId).sort();

afterAll(() => {
  // What was never reached was not shown either.
  expect(Object.entries(reached).filter(([, count]) => count === 0)).toEqual([]);
});
