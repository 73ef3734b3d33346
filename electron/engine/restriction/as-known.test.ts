import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate } from '../../../domain/dates/local-date';
import type { RestrictionId } from '../../../domain/ids';
import { knownOn } from './as-known';
import { restrictionPage } from './restriction-rows';
import { SampleCasebook } from './sample-casebook.fixture';

const FIRST = '2026-11-23' as LocalDate;
const lines = (rows: readonly { reference: string; endsOn: LocalDate; reviewOn: LocalDate; startsOn: LocalDate }[]) =>
  rows.map(({ reference, startsOn, endsOn, reviewOn }) => `${reference} ${startsOn} ${reviewOn} ${endsOn}`).sort();

/** One thing that a day may bring. Numbers choose among what is there. */
const act = fc.record({
  what: fc.constantFrom('carry', 'impose', 'extend', 'withdraw', 'end', 'narrow', 'review', 'nothing'),
  which: fc.nat(20),
  days: fc.integer({ min: 1, max: 30 }),
});

describe('as we knew it', () => {
  it('on any day equals what the register said at the end of that day, whatever came later', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 14 }), async (acts) => {
        const sample = await SampleCasebook.open();
        try {
          const said: (readonly [LocalDate, readonly string[]])[] = [];
          let day = FIRST;
          for (const one of acts) {
            await does(sample, one);
            const page = sample.casebook.conduct.read((db) => restrictionPage(db, 'on', day, { offset: 0, limit: 50 }));
            said.push([day, lines(page)]);
            day = addDays(day, 1 + (one.which % 5));
            sample.goTo(day);
          }
          for (const [on, then] of said) {
            const known = sample.casebook.conduct.read((db) => knownOn(db, on));
            expect([on, lines(known)]).toEqual([on, then]);
          }
        } finally {
          sample.close();
        }
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});

async function does(
  sample: SampleCasebook,
  { what, which, days }: { what: string; which: number; days: number },
): Promise<void> {
  const current = sample.casebook.conduct.read((db) =>
    restrictionPage(db, 'current', sample.today, { offset: 0, limit: 50 }),
  );
  const one = current[which % Math.max(1, current.length)];
  if (what === 'carry') {
    await sample.carryOver({
      startsOn: addDays(sample.today, 0 - (which % 7)),
      endsOn: addDays(sample.today, 10 + days),
      reviewOn: addDays(sample.today, 5),
    });
  }
  if (what === 'impose') {
    await sample.ask('ban:impose-now', {
      draftId: null,
      about: { kind: 'new', name: `Mr A. Person${which}`, children: [] },
      incidentId: null,
      whatTheyDid: 'Shouted',
      whyNow: 'Somebody is afraid',
      collects: '',
      decidedBy: null,
    });
  }
  if (one === undefined) return;
  const { restrictionId } = one as { restrictionId: RestrictionId };
  // Refused where it makes no sense: then nothing has happened that day.
  if (what === 'extend')
    await sample.refused('ban:extend', { draftId: null, restrictionId, schoolDays: 3, reason: 'Ill' });
  if (what === 'withdraw') await sample.refused('ban:withdraw', { draftId: null, restrictionId, reason: 'Calmer' });
  if (what === 'end') await sample.refused('restriction:end', { restrictionId, reason: 'Settled' });
  if (what === 'narrow')
    await sample.refused('restriction:narrow', {
      draftId: null,
      restrictionId,
      endsOn: addDays(sample.today, days),
      shape: null,
      reason: 'Calmer',
    });
  if (what === 'review')
    await sample.refused('review:record', {
      draftId: null,
      restrictionId,
      outcome: which % 3 === 0 ? 'end' : 'continue',
      conductSince: 'Nothing recorded',
      invited: 'no',
      theirComment: '',
      childPosition: 'Well',
      reasons: 'Still needed',
      reviewOn: null,
      endsOn: null,
      goingOn: [],
    });
}
