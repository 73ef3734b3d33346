import { NO_GROUNDS } from '../../../domain/decision/grounds';
import { DEFAULT_LADDER } from '../../../domain/decision/ladder-settings';
import { type Seeded, seeded } from '../../../domain/practice/seeded';
import { NO_SHAPE } from '../../../domain/restriction/shape';

export interface Message {
  readonly channel: string;
  readonly input: unknown;
}

const ID = 'ab'.repeat(16);
const STRANGE = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202e',
  "'; DROP TABLE journal; --",
  '%_"*',
  '../../x',
  '𝔇'.repeat(40),
  'NEAR(',
  '\n',
  '0',
];

/** Messages that have the shape that each channel takes: what the hostile ones are made from. */
const SHAPES: Readonly<Record<string, unknown>> = {
  'draft:keep': { draftId: ID, form: 'incident', route: '/', title: 't', values: { a: 1 }, focus: null },
  'draft:show': { draftId: ID },
  'draft:discard': { draftId: ID },
  'person:suggest': { text: 'ab' },
  'person:list': { text: 'ab', show: 'adults', offset: 0, limit: 50 },
  'person:show': { personId: ID },
  'person:note-details': {
    draftId: null,
    personId: ID,
    details: {
      address: '4 Row',
      addressWithheld: true,
      telephone: '1',
      email: 'a@b.example',
      communicationNeeds: 'Large print',
      handlingNote: 'Hirer',
    },
  },
  'look-up:find': { text: 'Dana Whitlock' },
  'incident:record': {
    draftId: null,
    about: { kind: 'new', name: 'Dana Whitlock', children: [{ name: 'Robin', className: '4B' }] },
    happened: { day: '2026-11-20', time: '08:50', asTyped: 'this morning' },
    where: 'Gate',
    citation: { clauses: ['2.1'], notSureYet: false },
    broke: [ID],
    whatHappened: 'Shouted.',
    ticks: { childSawOrAffected: false, worryAboutChild: true, saidAgainstStaff: false },
    toldAtOnce: '',
  },
  'incident:add-to': { draftId: null, incidentId: ID, text: 'More', privileged: true },
  'incident:correct': { incidentId: ID, correction: { field: 'where', value: 'Hall' }, reason: 'Typed wrongly' },
  'incident:list': { offset: 0, limit: 50 },
  'incident:show': { incidentId: ID },
  'incident:may-be-broken': { personIds: [ID], on: '2026-11-20', also: [ID] },
  'incident:breaches-of': { restrictionId: ID },
  'restriction:carry-over': {
    draftId: null,
    about: { kind: 'new', name: 'Alex Marlow', children: [] },
    type: 'ban',
    whatIsRestricted: 'The site',
    childArrangements: 'Gate',
    startsOn: '2026-11-02',
    endsOn: '2026-12-18',
    reviewOn: '2026-12-04',
    heard: 'yes',
  },
  'task:add': { draftId: null, what: 'Ring them', by: '2026-11-27', personId: ID, record: 'INC-2026-0001' },
  'task:do': { taskId: ID },
  'task:reopen': { taskId: ID },
  'task:list': {},
  'restriction:tell-staff': { draftId: null, restrictionId: ID, who: 'Mrs Pell\nThe gate', on: '2026-11-20' },
  'restriction:untell-staff': { restrictionId: ID, toldIds: [ID] },
  'restriction:note-shape': { draftId: null, restrictionId: ID, shape: NO_SHAPE },
  'order:note': {
    draftId: null,
    about: { kind: 'new', name: 'Alex Marlow', children: [] },
    kind: 'court-order',
    whichChildren: '',
    says: 'Not to come near.',
    seen: { how: 'seen', by: 'Mrs Pell', on: '2026-11-20' },
    source: 'The other parent',
    until: null,
    lookAgainOn: null,
    door: 'stop',
    atTheDoor: 'Ring 21.',
  },
  'order:look-again': {
    draftId: null,
    orderId: ID,
    seen: { how: 'told', by: '', on: null },
    words: '',
    lookAgainOn: null,
  },
  'in-charge:name': { draftId: null, name: 'Mrs Pell', role: 'SENCO', userId: null, from: null, until: '2026-12-18' },
  'in-charge:end': { inChargeId: ID },
  'order:end': { draftId: null, orderId: ID, reason: 'x' },
  'order:list': {},
  'order:show': { orderId: ID },
  'decision:next': { personId: ID, immediateRisk: true },
  'decision:warn': { draftId: null, about: { kind: 'known', personId: ID }, grounds: NO_GROUNDS, reason: 'x' },
  'decision:take-back': { draftId: null, decisionId: ID, reason: 'x' },
  'decision:list': { personId: ID },
  'decision:show': { decisionId: ID },
  'decision:set-ladder': DEFAULT_LADDER,
  'plan:start': {
    draftId: null,
    about: { kind: 'new', name: 'Alex Marlow', children: [] },
    grounds: NO_GROUNDS,
    account: { answer: 'heard', words: 'x' },
    behaviours: 'x',
    reason: 'x',
    ways: ['email'],
    with: 'The office',
    howOften: '',
    limit: { contacts: 2, per: 'week' },
    startsOn: null,
    reviewOn: null,
    endsOn: null,
    goingOn: [{ code: 'no-warning-before', answer: 'x' }],
  },
  'plan:log-contact': {
    draftId: null,
    restrictionId: ID,
    happened: { day: '2026-11-20', time: '08:50', asTyped: 'this morning' },
    channel: 'phone',
    over: null,
    alwaysOpen: 'child-ill',
    answer: 'answered',
    noReply: { steps: '', position: '', repeated: '' },
    what: 'x',
  },
  'plan:show': { restrictionId: ID },
  'plan:of-person': { personId: ID },
  'concern:log': {
    draftId: null,
    about: { kind: 'new', name: 'Alex Marlow', children: [] },
    words: 'The reading book never comes home.',
    raisedOn: '2026-11-20',
    withWhom: '',
    how: 'gate',
    stage: 'informal',
  },
  'concern:acknowledge': { draftId: null, concernId: ID, on: '2026-11-20', how: 'phone' },
  'concern:answer': { draftId: null, concernId: ID, on: '2026-11-20', words: 'x' },
  'concern:move': { draftId: null, concernId: ID, on: '2026-11-20', stage: 'stage-1' },
  'concern:close': { draftId: null, concernId: ID, on: '2026-11-20', words: 'x', how: 'letter' },
  'concern:reopen': { draftId: null, concernId: ID, reason: 'x' },
  'concern:point-at': { draftId: null, incidentId: ID, matter: { kind: 'not-yet' } },
  'concern:set-targets': { acknowledgeWithin: 5, answerWithin: 15 },
  'concern:list': { show: 'all' },
  'concern:show': { concernId: ID },
  'concern:open-of': { personId: ID },
  'concern:settled-of': { incidentId: ID },
  'concern:targets': {},
  'conversation:record': {
    draftId: null,
    about: { kind: 'new', name: 'Alex Marlow', children: [] },
    on: '2026-11-20',
    words: 'Spoke at the gate.',
    agreed: 'To ring first.',
    lookAgainOn: '2026-12-04',
    spokenBy: '',
    incidentId: null,
  },
  'conversation:add-to': { draftId: null, conversationId: ID, text: 'x' },
  'conversation:look-at': { draftId: null, conversationId: ID, words: '', lookAgainOn: null },
  'conversation:strike-out': { draftId: null, conversationId: ID, reason: 'x' },
  'conversation:put-back': { draftId: null, conversationId: ID, reason: 'x' },
  'conversation:show': { conversationId: ID },
  'conversation:of-incident': { incidentId: ID },
  'chronology:of-person': { personId: ID, group: null, limit: 50 },
  'pattern:of-person': { personId: ID },
  'pattern:of-incident': { incidentId: ID },
  'pattern:if-recorded': { personId: ID, affected: [] },
  'request:receive': {
    draftId: null,
    kind: 'subject-access',
    about: { kind: 'new', name: 'Alex Marlow', children: [] },
    sender: 'Hart & Co',
    receivedOn: '2026-11-20',
    receivedAt: '08:50',
    channel: 'letter',
    takenBy: 'Mrs Pell',
    asks: 'All of it.',
  },
  'request:note-step': { draftId: null, requestId: ID, step: { step: 'withdrawn', on: '2026-11-23', words: 'x' } },
  'request:list': {},
  'request:show': { requestId: ID },
  'request:open-about': { personId: ID },
  'restriction:end': { restrictionId: ID, on: '2026-11-23', reason: 'x' },
  'hold:place': {
    draftId: null,
    about: { kind: 'not-identified', description: 'Man in a red van' },
    saidBy: 'Mrs Pell',
    words: 'Ring the office',
  },
  'hold:lift': { holdId: ID },
  'door-sheet:print': { contents: 'ab'.repeat(32) },
  'restriction:list': { offset: 0, limit: 50, show: 'current' },
  'restriction:show': { restrictionId: ID },
  'code:show': { on: null },
  'code:records-citing': { clauseId: '2.1' },
  'code:linked-policies': {},
  'code:note-policy': {
    draftId: null,
    place: 'complaints',
    title: 'Complaints Policy',
    version: '4',
    adoptedOn: '2026-09-07',
  },
  'calendar:set': {
    draftId: null,
    schoolYear: 2026,
    terms: [
      {
        name: 'Autumn term',
        firstDay: '2026-09-02',
        lastDay: '2026-12-18',
        halfTerm: { firstDay: '2026-10-26', lastDay: '2026-10-30' },
      },
    ],
    closedDays: [{ on: '2026-11-27', words: 'INSET day' }],
  },
  'settings:change': { lockMinutes: 5 },
  'settings:change-door-lines': { say: 'Please wait', call: '21', wontGo: '999', ringsOrWrites: '', putThrough: 'All' },
  'session:confirm-recovery-sheet': {
    groups: [
      { number: 1, text: 'AAAAA' },
      { number: 2, text: 'BBBBB' },
    ],
  },
  'casebook:create': {
    schoolName: '',
    schoolType: 'academy',
    founderName: 'x',
    signInName: 'x',
    safeguardingLead: { who: 'me' },
    passphrase: 'x',
  },
  'casebook:finish-set-up': { typedBack: null },
  'casebook:measure-passphrase': { passphrase: 'x', names: [] },
};

/** So many messages, the same for one seed: right ones, ones with a part exchanged, and ones of no shape at all. */
export function* hostileMessages(count: number, seed: number, channels: readonly string[]): Generator<Message> {
  const random = seeded(seed);
  for (let number = 0; number < count; number += 1) {
    const channel = random.chance(0.02) ? random.pick([...STRANGE, '__proto__', 'toString']) : random.pick(channels);
    const shape = SHAPES[random.chance(0.03) ? random.pick(Object.keys(SHAPES)) : channel] ?? {};
    const input = random.chance(0.1) ? anything(random, 3) : harmed(shape, random);
    yield { channel, input: random.chance(0.9) ? oneExchanged(input, random) : input };
  }
}

/** One part of a message is something else, one too many, or missing. */
function oneExchanged(input: unknown, random: Seeded): unknown {
  if (typeof input !== 'object' || input === null) return input;
  const name = random.pick([...Object.keys(input), 'more']);
  return { ...input, [name]: anything(random, 2) };
}

/** The same value with each of its parts, rarely, exchanged, left out or doubled. */
function harmed(value: unknown, random: Seeded): unknown {
  if (random.chance(0.04)) return anything(random, 2);
  if (typeof value === 'string' && random.chance(0.15)) return random.pick([...STRANGE, ID, `${value}${value}`]);
  if (Array.isArray(value)) return value.map((part) => harmed(part, random)).slice(random.chance(0.05) ? 1 : 0);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([name, part]) => [name, harmed(part, random)]);
  if (random.chance(0.02)) parts.pop();
  if (random.chance(0.02)) parts.push([random.pick([...STRANGE, 'constructor', '__proto__']), anything(random, 1)]);
  return Object.fromEntries(parts);
}

function anything(random: Seeded, depth: number): unknown {
  const part = () => anything(random, depth - 1);
  switch (random.below(depth > 0 ? 10 : 7)) {
    case 0:
      return random.pick(STRANGE);
    case 1:
      return random.pick([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -0]);
    case 2:
      return [null, undefined, true, false][random.below(4)];
    case 3:
      return 'x'.repeat(random.below(5_000));
    case 4:
      return 10n;
    case 5:
      return new Uint8Array(random.below(50));
    case 6:
      return ID;
    case 7:
      return Array.from({ length: random.below(5) }, part);
    case 8:
      return new Map([['a', part()]]);
    default:
      return Object.fromEntries(Array.from({ length: random.below(5) }, () => [random.pick(STRANGE), part()]));
  }
}
