import {
  allowOnce,
  carryOver,
  contact,
  end,
  merge,
  nameInCharge,
  narrow,
  plan,
  review,
  warn,
  withdraw,
} from './ban-other-steps.fixture';
import { adopt, type Command, extend, impose, pass, prepare, propose } from './ban-process-steps.fixture';

const MANNER = { answer: 'manner' as const, manner: 'Shouted it at the children.' };
const NOT_ASKED = { answer: 'not-asked' as const, manner: '' };
const newest = { back: 0 } as const;
const byHead = { role: 'head' as const };

/** Whole scenes of a school's year, so that what seldom follows by chance is met in every run: acted for, confirmed, limited, set aside, put right. */
export const scenes: readonly (readonly Command[])[] = [
  [
    nameInCharge({ signsIn: true, days: null }),
    impose({ who: null, role: 'recorder', named: false }),
    adopt(0),
    extend({ ...newest, days: 5 }),
  ],
  [
    impose({ who: 0, ...byHead, named: true }),
    prepare({ ...newest, thinks: true, tells: true, hears: true, waits: 0 }),
    allowOnce({ ...newest, ahead: 0, ...byHead }),
    narrow({ ...newest, days: null, gate: true, ...byHead }),
    pass(60),
    review({ ...newest, ends: false, date: null }),
    pass(20),
    review({ ...newest, ends: true, date: null }),
  ],
  [
    impose({ who: 1, ...byHead, named: false }),
    // Neither told nor heard, and then told without time to answer: it has to be refused.
    prepare({ ...newest, thinks: true, tells: false, hears: false, waits: 0 }),
    prepare({ ...newest, thinks: true, tells: true, hears: false, waits: 5 }),
    prepare({ ...newest, thinks: true, tells: true, hears: false, waits: 17 }),
  ],
  [
    warn({ who: 1, records: ['both'], rights: MANNER }),
    plan({ who: 1, records: ['rude', 'complaint'], rights: MANNER, starts: null, per: 'week' }),
    contact({ ...newest, times: 3, phone: false, open: false }),
    contact({ ...newest, times: 1, phone: true, open: true }),
    end({ ...newest, how: 'ended', ...byHead }),
  ],
  [
    carryOver({ who: 2, type: 'ban', started: 10, lasts: 150, review: null, heard: 'dont-know' }),
    end({ ...newest, how: 'set-aside', ...byHead }),
  ],
  [impose({ who: null, ...byHead, named: false }), end({ ...newest, how: 'entered-in-error', ...byHead })],
  [
    propose({ who: 0, records: ['rude'], rights: NOT_ASKED, answerDays: 10 }),
    withdraw({ ...newest, ...byHead }),
    merge({ first: 2, other: 0, again: true, turned: false }),
  ],
];
