import { describe, expect, it } from 'vitest';
import { Instant, LocalDate, LocalTime } from '../dates/local-date';
import type { Decision, Moment } from '../decision';
import type { Id, RestrictionId } from '../ids';
import type { Deciders } from '../in-charge/who-decides';
import { maySign, readBody } from '../journal/entry-kinds';
import type { ContactLimit } from '../plan/contact-limit';
import type { HowEnded } from './loosening';
import { allowOnce, type FactsForLoosening, narrowRestriction, noteApology } from './loosening-rules';
import { endRestriction } from './restriction-rules';
import type { ScopeToLoosen } from './scope';
import type { FactsOfScope } from './scope-rules';
import { NO_SHAPE, type Shape } from './shape';
import { limitsInWords } from './shape-words';

const today = LocalDate.parse('2026-11-23');
const endsOn = LocalDate.parse('2026-12-18');
const moment: Moment = { now: Instant.parse(`${today}T08:40:00.000Z`), today, newId: () => 'b'.repeat(32) as Id };
const restrictionId = 'c'.repeat(32) as RestrictionId;
const restriction = { startsOn: today, reviewOn: endsOn, endsOn, endedOn: null };
const senco: Deciders = { signedIn: { name: 'Mr T. Brandt', role: 'dsl', acting: true }, inCharge: [] };
const notInCharge: Deciders = { ...senco, signedIn: { ...senco.signedIn, acting: false } };
const head: Deciders = { signedIn: { name: 'Ms R. Adeyemi', role: 'head', acting: false }, inCharge: [] };

const plan = (howOften: string, limit: ContactLimit | null = null): FactsOfScope => {
  const shape: Shape = { ...NO_SHAPE, contact: { ways: ['email'], with: 'the office', howOften } };
  return { type: 'contact-plan', whatIsRestricted: limitsInWords(shape).join('\n'), shape, limit };
};
const contact = ({ shape }: FactsOfScope, part: Partial<Shape['contact']>): Shape => ({
  ...shape,
  contact: { ...shape.contact, ...part },
});

const refusals = (decision: Decision<unknown>) =>
  decision.decided ? [] : decision.missing.map(({ field, code }) => `${field} ${code}`);
const bodyOf = (decision: Decision<unknown>) => (decision.decided ? decision.entries[0]?.body : null);

function narrow(before: FactsOfScope, change: Partial<ScopeToLoosen>, deciders: Deciders = head) {
  const input = { shape: null, limit: null, whatIsRestricted: null, saidLooser: false, ...change };
  const facts: FactsForLoosening = { restriction, scope: before, ...deciders };
  return narrowRestriction(
    { restrictionId, endsOn: null, reason: 'It works', decidedBy: null, ...input },
    facts,
    moment,
  );
}

/** Every way of loosening, by whoever is signed in. */
function everyWay(deciders: Deciders): readonly Decision<unknown>[] {
  const facts = { restriction, scope: plan('once a week'), ...deciders };
  const end = (how: HowEnded) =>
    endRestriction(
      { restrictionId, reason: 'Settled', how, by: 'The governors', paper: '', decidedBy: null },
      { restriction, ...deciders },
      moment,
    );
  const [from, to] = [LocalTime.parse('18:20'), LocalTime.parse('18:30')];
  return [
    end('ended'),
    end('set-aside'),
    end('entered-in-error'),
    narrow(plan('once a week'), { shape: contact(plan(''), { howOften: 'twice a week' }) }, deciders),
    allowOnce({ restrictionId, day: today, from, to, what: 'Mr Lund', decidedBy: null }, facts, moment),
    noteApology({ restrictionId, words: 'Rang her' }, deciders, moment),
  ];
}

describe('in charge today', () => {
  it('D28: whoever acts for the head may end, take back, narrow and allow once, and the journal says that they decided', () => {
    for (const decision of everyWay(senco)) {
      expect(refusals(decision)).toEqual([]);
      if (!decision.decided) continue;
      for (const { kind, body } of decision.entries) {
        expect(maySign('dsl', kind)).toBe(true);
        if (kind !== 'restriction:apology-noted')
          expect(body).toMatchObject({ decidedBy: { name: 'Mr T. Brandt', role: 'dsl', acting: true } });
      }
    }
  });

  it('D36: on any other day they may not, and neither may anybody who is not a head', () => {
    for (const decision of everyWay(notInCharge)) expect(refusals(decision)).toEqual(['restrictionId head-needed']);
    for (const decision of everyWay(head)) expect(refusals(decision)).toEqual([]);
  });

  it('at the head’s sign-in somebody who acts today may be named, and nobody whose time is over', () => {
    const inCharge = [{ name: 'Mrs J. Oyelaran', role: 'SENCO' }];
    const input = { restrictionId, reason: 'Settled', decidedBy: { name: 'Mrs J. Oyelaran', role: 'SENCO' } };
    const how = { how: 'ended', by: '', paper: '' } as const;
    const end = (deciders: Deciders) => endRestriction({ ...input, ...how }, { restriction, ...deciders }, moment);
    expect(bodyOf(end({ ...head, inCharge }))).toMatchObject({ decidedBy: { ...inCharge[0], acting: true } });
    expect(refusals(end(head))).toEqual(['decides acts-no-longer']);
  });

  it('what was written before this was kept says that nobody is known to have decided', () => {
    const ended = { on: today, reason: 'Settled', how: 'ended', by: '', paper: '' };
    expect(readBody('restriction:ended', 2, ended)).toMatchObject({ ...ended, decidedBy: null });
    expect(readBody('restriction:ended', 1, { on: today, reason: 'Settled' })).toMatchObject({
      ...ended,
      decidedBy: null,
    });
    const narrowed = { endsOn, reviewOn: endsOn, shape: null, reason: 'He keeps to it' };
    expect(readBody('restriction:narrowed', 1, narrowed)).toEqual({
      ...narrowed,
      limit: null,
      whatIsRestricted: null,
      said: [],
      decidedBy: null,
    });
    const once = { day: today, from: '18:20', to: '18:30', what: 'Mr Lund' };
    expect(readBody('restriction:allowed-once', 1, once)).toEqual({ ...once, decidedBy: null });
    expect(readBody('ban:withdrawn', 1, { on: today, reason: 'x' })).toEqual({
      on: today,
      reason: 'x',
      decidedBy: null,
    });
  });
});

describe('what a restriction says, looser', () => {
  it('D28: one e-mail a week becomes two in one step, the number with its words and the words with their number', () => {
    const byNumber = plan('At most 1 contact a week', { contacts: 1, per: 'week' });
    expect(bodyOf(narrow(byNumber, { limit: { contacts: 2, per: 'week' } }))).toMatchObject({
      limit: { contacts: 2, per: 'week' },
      shape: { contact: { howOften: 'At most 2 contacts a week' } },
      whatIsRestricted: 'Contact by e-mail only.\nWith: the office.\nHow often: At most 2 contacts a week.',
      said: [],
    });
    const byWords = plan('one e-mail a week', { contacts: 1, per: 'week' });
    expect(bodyOf(narrow(byWords, { shape: contact(byWords, { howOften: 'two e-mails a week' }) }))).toMatchObject({
      limit: { contacts: 2, per: 'week' },
      shape: { contact: { howOften: 'two e-mails a week' } },
    });
    expect(bodyOf(narrow(byNumber, { limit: 'none' }))).toMatchObject({
      limit: 'none',
      shape: { contact: { howOften: 'No limit' } },
    });
  });

  it('D28: fewer contacts, a way less, or a number where none was, is refused by the name of its part', () => {
    const two = plan('At most 2 contacts a week', { contacts: 2, per: 'week' });
    expect(refusals(narrow(two, { limit: { contacts: 1, per: 'week' } }))).toEqual([
      'shape-howOften stricter-howOften',
      'contacts stricter-limit',
    ]);
    expect(refusals(narrow(plan('when needed'), { limit: { contacts: 9, per: 'week' }, saidLooser: true }))).toContain(
      'contacts stricter-limit',
    );
    const wide = { ...two, shape: contact(two, { ways: ['email', 'phone'] }) };
    expect(refusals(narrow(wide, { shape: contact(wide, { ways: ['phone'] }) }))).toContain('shape-ways stricter-ways');
    const site: Shape = { ...two.shape, places: { kind: 'whole-site' } };
    expect(refusals(narrow(two, { shape: site, saidLooser: true }))).toEqual(['shape-places stricter-places']);
  });

  it('D28: other words pass where whoever decides says that they are looser, and the journal keeps that they said so', () => {
    const before = plan('once a week');
    const other = contact(before, { with: 'the office or Mrs Pell' });
    expect(refusals(narrow(before, { shape: other }))).toEqual(['saidLooser say-looser']);
    expect(bodyOf(narrow(before, { shape: other, saidLooser: true }))).toMatchObject({ said: ['with'] });
    // Saying so helps nothing where another part is plainly stricter.
    const both = { ...other, exceptions: [], places: { kind: 'whole-site' } as const };
    expect(refusals(narrow(before, { shape: both, saidLooser: true }))).toEqual(['shape-places stricter-places']);
  });

  it('D28: the words of a letter stay unless they are written anew, and somebody says that they still hold', () => {
    const shape: Shape = { ...NO_SHAPE, places: { kind: 'whole-site' } };
    const letter: FactsOfScope = { type: 'ban', whatIsRestricted: 'Not on our site', shape, limit: null };
    const gate: Shape = { ...shape, places: { kind: 'named', names: ['Main gate'] } };
    expect(refusals(narrow(letter, { shape: gate }))).toEqual(['saidLooser words-left']);
    expect(bodyOf(narrow(letter, { shape: gate, saidLooser: true }))).toMatchObject({ whatIsRestricted: null });
    expect(bodyOf(narrow(letter, { shape: gate, whatIsRestricted: '' }))).toMatchObject({
      whatIsRestricted: 'Main gate.',
      said: [],
    });
    expect(
      bodyOf(narrow(letter, { shape: gate, whatIsRestricted: 'Not by the main gate', saidLooser: true })),
    ).toMatchObject({ whatIsRestricted: 'Not by the main gate', said: ['words'] });
    // An exception more contradicts no letter.
    const except: Shape = { ...shape, exceptions: [{ what: 'The office', when: { kind: 'by-appointment' } }] };
    expect(refusals(narrow(letter, { shape: except }))).toEqual([]);
  });

  it('nothing changed is no loosening, and nothing left is an end', () => {
    const before = plan('once a week');
    expect(refusals(narrow(before, {}))).toEqual(['endsOn unchanged']);
    expect(refusals(narrow(before, { shape: before.shape }))).toEqual(['scope unchanged']);
    expect(refusals(narrow(before, { shape: NO_SHAPE }))).toEqual(['words nothing-left']);
  });
});
