import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Instant, LocalDate } from '../dates/local-date';
import { Id, TaskId } from '../ids';
import { addTask, doTask, type FactsForAddingTask, referenceTyped, reopenTask } from './task-rules';

const taskId = TaskId.parse('a'.repeat(32));
const moment = {
  now: Instant.parse('2026-11-23T08:40:12.345Z'),
  today: LocalDate.parse('2026-11-23'),
  newId: () => Id.parse(taskId),
};
const facts: FactsForAddingTask = { recordThere: true, personThere: true, role: 'recorder' };
const input = { what: ' Ring  the lead ', by: LocalDate.parse('2026-11-27'), personId: null, record: '' };
const add = (change: Partial<typeof input> = {}, with_: Partial<FactsForAddingTask> = {}) =>
  addTask({ ...input, ...change }, { ...facts, ...with_ }, moment);
const codes = (decision: ReturnType<typeof add> | ReturnType<typeof doTask>) =>
  decision.decided ? [] : decision.missing.map(({ field, code }) => `${field} ${code}`);

test('a task keeps what and by when, and the number of a record as it stands on it', () => {
  expect(add({ record: 'inc-2026-3' })).toMatchObject({
    outcome: { taskId },
    entries: [
      {
        kind: 'task:added',
        subject: taskId,
        day: '2026-11-27',
        body: { what: 'Ring the lead', by: '2026-11-27', personId: null, reference: 'INC-2026-0003' },
      },
    ],
  });
});

test('nothing to do, a number that is none, or one that no record has: all said at once', () => {
  expect(codes(add({ what: ' ', record: 'third' }))).toEqual(['what task-empty', 'record no-such-number']);
  expect(codes(add({ record: 'INC-2026-0003' }, { recordThere: false }))).toEqual(['record no-such-number']);
  expect(codes(add({}, { role: 'desk' }))).toEqual(['what not-this-role']);
});

test('a number is read as people type it, and in its own form comes back the same', () => {
  expect(referenceTyped(' res 2026 12 ')).toBe('RES-2026-0012');
  expect(referenceTyped('RES-2026')).toBeNull();
  fc.assert(
    fc.property(
      fc.constantFrom('INC', 'RES', 'CON', 'REQ'),
      fc.integer({ min: 2020, max: 2099 }),
      fc.integer({ min: 1, max: 99_999 }),
      (kind, year, number) => {
        const reference = `${kind}-${year}-${String(number).padStart(4, '0')}`;
        expect(referenceTyped(reference)).toBe(reference);
        expect(referenceTyped(`${kind.toLowerCase()} ${year} ${number}`)).toBe(reference);
      },
    ),
  );
});

test('it is done once, and opened again only when it is done', () => {
  const role = 'recorder' as const;
  expect(doTask({ taskId }, { done: false, role }, moment)).toMatchObject({ entries: [{ kind: 'task:done' }] });
  expect(codes(doTask({ taskId }, { done: true, role }, moment))).toEqual(['taskId done-already']);
  expect(reopenTask({ taskId }, { done: true, role }, moment)).toMatchObject({ entries: [{ kind: 'task:reopened' }] });
  expect(codes(reopenTask({ taskId }, { done: false, role }, moment))).toEqual(['taskId open-already']);
});
