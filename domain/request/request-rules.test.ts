import { expect, test } from 'vitest';
import { Role } from '../casebook/casebook';
import { RECORDERS } from '../casebook/roles';
import type { Instant, LocalDate, LocalTime } from '../dates/local-date';
import type { Moment } from '../decision';
import type { Id, PersonId, Reference, RequestId } from '../ids';
import { erasingHeldBy, peopleInValues } from './erasing-held';
import { RequestToReceive } from './request';
import { receiveRequest } from './request-rules';

const moment: Moment = {
  now: '2026-11-23T08:40:00.000Z' as Instant,
  today: '2026-11-23' as LocalDate,
  newId: () => 'b'.repeat(32) as Id,
};
const typed = {
  draftId: null,
  kind: 'subject-access',
  about: { kind: 'new', name: 'Mr D. Harker', children: [] },
  sender: '',
  receivedOn: '2026-11-20',
  receivedAt: null,
  channel: 'letter',
  takenBy: '',
  asks: 'All that you hold about me.',
};
const facts = {
  reference: 'REQ-2026-0001' as Reference,
  known: null,
  pupils: [],
  role: 'recorder',
  timeNow: '08:40' as LocalTime,
} as const;
const refused = (change: Record<string, unknown>) => {
  const decision = receiveRequest(RequestToReceive.parse({ ...typed, ...change }), facts, moment);
  return decision.decided ? [] : decision.missing.map(({ field, code }) => `${field} ${code}`);
};

test('D58: whoever records can log one, in any form, with a day that is not to come', () => {
  const by = (role: Role) => receiveRequest(RequestToReceive.parse(typed), { ...facts, role }, moment).decided;
  expect(Role.options.filter(by)).toEqual([...RECORDERS]);
  for (const channel of ['letter', 'e-mail', 'spoken', 'phone', 'form', 'other'])
    expect(refused({ channel })).toEqual([]);
  expect(refused({ receivedOn: '2026-11-24' })).toEqual(['received to-come']);
});

test('it needs somebody: a name, or whoever wrote for them', () => {
  const nobody = { kind: 'new', name: ' ', children: [] };
  expect(refused({ about: nobody })).toEqual(['about nobody-named']);
  expect(refused({ about: null, sender: 'Hart & Co, solicitors' })).toEqual([]);
  expect(refused({ about: { kind: 'known', personId: 'a'.repeat(32) } })).toEqual(['about not-in-casebook']);
});

test('D63: a breach needs nobody, and its time is not to come', () => {
  expect(refused({ kind: 'breach', about: null })).toEqual([]);
  expect(refused({ kind: 'breach', about: null, receivedOn: '2026-11-23', receivedAt: '08:41' })).toEqual([
    'received to-come',
  ]);
  expect(refused({ kind: 'breach', about: null, receivedOn: '2026-11-23', receivedAt: '08:40' })).toEqual([]);
});

test('D61: an open request holds erasing what names the person, a draft included', () => {
  const personId = 'c'.repeat(32) as PersonId;
  const open = [
    { requestId: 'a'.repeat(32) as RequestId, personId, reference: facts.reference, kind: 'subject-access', due: null },
  ] as const;
  const names = peopleInValues({
    about: { who: 'known', person: { personId } },
    also: [{ personId: 'd'.repeat(32) }],
    text: personId,
  });
  expect(names).toEqual([personId, 'd'.repeat(32)]);
  expect(erasingHeldBy({ names, open })).toEqual(open);
  expect(erasingHeldBy({ names: ['d'.repeat(32)], open })).toEqual([]);
  expect(erasingHeldBy({ names, open: [] })).toEqual([]);
});
