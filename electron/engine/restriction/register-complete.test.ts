import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, LocalDate } from '../../../domain/dates/local-date';
import type { RestrictionId } from '../../../domain/ids';
import { isInForce, type RestrictionDates } from '../../../domain/restriction/restriction-status';
import { SampleCasebook } from './sample-casebook.fixture';

const today = LocalDate.parse('2026-11-23');

/** Begins up to two months before or after today, lasts up to three, and is perhaps ended today. */
const restriction = fc.record({
  begins: fc.integer({ min: -60, max: 60 }),
  lasts: fc.integer({ min: 0, max: 90 }),
  endedToday: fc.boolean(),
  type: fc.constantFrom('ban' as const, 'contact-plan' as const),
});

it('D44: the register shows everybody with a restriction in force, fully, and nobody else, on any day', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(restriction, { minLength: 1, maxLength: 7 }),
      fc.integer({ min: -70, max: 100 }),
      async (restrictions, away) => {
        const sample = await SampleCasebook.open();
        try {
          const all = new Map<RestrictionId, RestrictionDates & { readonly name: string; readonly type: string }>();
          for (const [nth, { begins, lasts, endedToday, type }] of restrictions.entries()) {
            const name = `Person ${nth}`;
            const startsOn = addDays(today, begins);
            const endsOn = addDays(startsOn, lasts);
            const about = { kind: 'new' as const, name, children: [{ name: `Child ${nth}`, className: '4B' }] };
            const dates = { startsOn, endsOn, reviewOn: startsOn };
            const restrictionId = sample.asBefore({ about, type, ...dates, whatIsRestricted: `Place ${nth}` });
            const ends = endedToday && endsOn >= today;
            if (ends) await sample.ask('restriction:end', { restrictionId, reason: 'Settled' });
            all.set(restrictionId, { ...dates, endedOn: ends ? today : null, name, type });
          }
          const on = addDays(today, away);
          const { rows, total } = await sample.ask('restriction:list', { show: 'on', on, offset: 0, limit: 50 });
          const wanted = [...all].filter(([, dates]) => isInForce(dates, on)).map(([restrictionId]) => restrictionId);
          expect(rows.map(({ restrictionId }) => restrictionId).sort()).toEqual([...wanted].sort());
          expect(total).toBe(wanted.length);
          for (const row of rows) {
            const { name, type, startsOn, endsOn, reviewOn } = all.get(row.restrictionId) ?? { name: '' };
            const nth = name.replace('Person ', '');
            expect(row).toMatchObject({
              person: { name, children: [{ name: `Child ${nth}`, className: '4B' }] },
              type,
              whatIsRestricted: `Place ${nth}`,
              childArrangements: 'Grandmother collects at the side gate',
              startsOn,
              endsOn,
              reviewOn,
            });
          }
          const ofToday = (await sample.ask('today:show', {})).inForce.map(({ restrictionId }) => restrictionId);
          const now = [...all].filter(([, dates]) => isInForce(dates, today)).map(([restrictionId]) => restrictionId);
          expect([...ofToday].sort()).toEqual([...now].sort());
        } finally {
          sample.close();
        }
      },
    ),
    { numRuns: 12 },
  );
}, 60_000);
