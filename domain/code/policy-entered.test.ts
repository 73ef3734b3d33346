import { expect, it } from 'vitest';
import { LocalDate } from '../dates/local-date';
import type { DraftId } from '../ids';
import { adoptedDay, policyOf, policyToEdit } from './policy-entered';

const today = LocalDate.parse('2026-11-23');
const draftId = '1'.repeat(32) as DraftId;
const noted = { title: 'Complaints Policy', version: '4.1', adoptedOn: LocalDate.parse('2026-09-07') };

it('what stands in a place is what is sent again when nothing is changed', () => {
  expect(policyOf(policyToEdit(noted), 'complaints', draftId, today)).toEqual({
    draftId,
    place: 'complaints',
    ...noted,
  });
  expect(policyOf(policyToEdit(null), 'complaints', draftId, today)).toMatchObject({ title: '', adoptedOn: null });
});

it('the date is read as people type it, a day gone by, and from the day on which it was typed', () => {
  const typed = (adopted: string, typedOn: string | null = null) =>
    adoptedDay({ title: '', version: '', adopted, typedOn: typedOn === null ? null : LocalDate.parse(typedOn) }, today);
  expect(typed('7/9/2026')).toBe('2026-09-07');
  expect(typed('7 Sept')).toBe('2026-09-07');
  expect(typed('yesterday')).toBe('2026-11-22');
  expect(typed('yesterday', '2026-11-20')).toBe('2026-11-19');
  expect(typed(' ')).toBeNull();
  expect(typed('in the autumn')).toBe('unreadable');
});

it('a date that cannot be read is not sent', () => {
  expect(policyOf({ ...policyToEdit(noted), adopted: 'soon' }, 'complaints', draftId, today)).toBeNull();
});
