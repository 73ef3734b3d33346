import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Instant, LocalDate } from '../dates/local-date';
import { Id } from '../ids';
import { EVERYTHING } from '../incident/incident-filter';
import { SAVED_FILTERS_LIMIT, type SavedFilter } from './saved-filter';
import { removeFilter, saveFilter } from './saved-filter-rules';

let last = 0;
const moment = {
  now: Instant.parse('2026-11-23T08:40:12.345Z'),
  today: LocalDate.parse('2026-11-23'),
  newId: () => {
    last += 1;
    return Id.parse(last.toString(16).padStart(32, '0'));
  },
};

/** What is saved after an act, as the projection has it. */
function after(saved: readonly SavedFilter[], decision: ReturnType<typeof saveFilter>): readonly SavedFilter[] {
  if (!decision.decided) return saved;
  return decision.entries.reduce<readonly SavedFilter[]>((list, { kind, subject, body }) => {
    if (kind === 'incident:filter-removed') return list.filter(({ filterId }) => filterId !== subject);
    return kind === 'incident:filter-saved' ? list.concat({ filterId: subject, ...body }) : list;
  }, saved);
}

test('whatever is saved and removed, no name stands twice, and never more than the limit', () => {
  const name = fc.constantFrom(...'abcdefghijklmnop'.split(''), 'A', 'B', ' ');
  const act = fc.oneof(fc.record({ name }), fc.record({ at: fc.nat({ max: 14 }) }));
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      let saved: readonly SavedFilter[] = [];
      for (const one of acts) {
        const facts = { saved, role: 'recorder' } as const;
        const gone = 'at' in one ? saved[one.at]?.filterId : undefined;
        if ('name' in one) saved = after(saved, saveFilter({ name: one.name, filter: EVERYTHING }, facts, moment));
        else if (gone !== undefined) saved = after(saved, removeFilter({ filterId: gone }, facts, moment));
        const names = saved.map((filter) => filter.name.toLowerCase());
        expect(new Set(names).size).toBe(names.length);
        expect(names.length).toBeLessThanOrEqual(SAVED_FILTERS_LIMIT);
        expect(names).not.toContain(' ');
      }
    }),
  );
});

test('is refused without a name, beyond the limit, and to the front office', () => {
  const saved = Array.from({ length: SAVED_FILTERS_LIMIT }, (_, nth) => ({
    filterId: moment.newId(),
    name: `${nth}`,
    filter: EVERYTHING,
  }));
  const codes = (name: string, role: 'recorder' | 'desk' = 'recorder') => {
    const decision = saveFilter({ name, filter: EVERYTHING }, { saved, role }, moment);
    return decision.decided ? [] : decision.missing.map(({ code }) => code);
  };
  expect(codes('new')).toEqual(['too-many']);
  expect(codes('3')).toEqual([]);
  expect(codes(' ')).toEqual(['empty', 'too-many']);
  expect(codes('3', 'desk')).toEqual(['not-this-role']);
});
