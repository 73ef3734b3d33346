import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { casebookChannels, channels, gateChannels } from '../../../domain/channels';
import { Failure } from '../../../domain/result';
import { OpenCasebook } from '../casebook/open-casebook';
import { ask, entries, incident, record, School } from '../casebook/school.fixture';
import { verifyCasebook } from '../casebook/verify-casebook';
import { recordIncidentCommand } from '../incident/incident-commands';
import { answer } from './door';
import { bugLine } from './failures';
import { hostileMessages } from './hostile-messages.fixture';

let school: School;
let casebook: OpenCasebook;
const logged: string[] = [];
const tell = (channel: string, input: unknown) => answer(casebook, channel, input, (line) => logged.push(line));

beforeAll(async () => {
  school = await School.made();
  casebook = await school.unlock();
});
afterAll(() => casebook.close());

describe('messages', () => {
  it('T56: every channel of the casebook answers, and every other name is invalid', async () => {
    const { incidentId } = await record(casebook);
    for (const channel of casebookChannels) {
      const result = await tell(channel, channel === 'incident:show' ? { incidentId } : {});
      expect([channel, result.ok || ['invalid', 'refused'].includes(result.failure.kind)]).toEqual([channel, true]);
    }
    for (const channel of [
      ...gateChannels,
      'toString',
      '__proto__',
      'constructor',
      '',
      'incident:record ',
      'x'.repeat(1e6),
    ])
      expect(await tell(channel, {})).toEqual({ ok: false, failure: { kind: 'invalid', fields: ['channel'] } });
  });

  it('T56: wrong shapes, prototype keys, huge and endless values are invalid, named in few words, and never a bug', async () => {
    const cyclic: Record<string, unknown> = { draftId: 'a'.repeat(32), form: 'incident', route: '', title: '' };
    cyclic.values = { self: cyclic };
    let deep: unknown = 1;
    for (let level = 0; level < 20_000; level += 1) deep = [deep];
    let shared: unknown = 1;
    for (let level = 0; level < 50; level += 1) shared = [shared, shared];
    const values = [
      undefined,
      null,
      0,
      'text',
      [],
      () => 1,
      new Date(),
      new Map(),
      JSON.parse('{"__proto__":{"about":1},"constructor":2}'),
      { ...incident, more: true },
      { ...incident, whatHappened: 'x'.repeat(5_000_000) },
      { ...incident, citation: { clauses: Array(200_000).fill({}), notSureYet: true } },
      { ...cyclic, focus: null },
      { ...cyclic, values: { deep }, focus: null },
      { ...cyclic, values: { shared }, focus: null },
    ];
    const before = casebook.conduct.head.sequence;
    for (const value of values) {
      for (const channel of ['incident:record', 'draft:keep', 'restriction:carry-over', 'settings:change'] as const) {
        const result = await tell(channel, value);
        expect([channel, result.ok ? 'taken' : result.failure.kind, logged]).toEqual([channel, 'invalid', []]);
        expect(JSON.stringify(result).length).toBeLessThan(20_000);
      }
    }
    expect(casebook.conduct.head.sequence).toBe(before);
    expect(logged).toEqual([]);
  });

  it('T56: 20,000 random and forged messages bring nothing down, and what they recorded is sound', async () => {
    const kinds = new Map<string, number>();
    for (const { channel, input } of hostileMessages(20_000, 42, channels)) {
      // Copies and checks of everything are slow and take no input.
      if (['backup:make', 'casebook:verify', 'session:new-recovery-sheet'].includes(channel)) continue;
      const result = await tell(channel, input);
      const kind = result.ok ? 'ok' : Failure.parse(result.failure).kind;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    expect(logged).toEqual([]);
    expect(kinds.get('internal')).toBeUndefined();
    expect(kinds.get('disaster')).toBeUndefined();
    expect(['ok', 'invalid', 'refused'].filter((kind) => (kinds.get(kind) ?? 0) > 10)).toHaveLength(3);
    expect((await verifyCasebook(casebook)).findings).toEqual([]);
  });
});

describe('openings and refusals', () => {
  it('D65: the same record opened twice within ten minutes is one entry, after eleven two', async () => {
    const { incidentId } = await record(casebook);
    const openings = () => entries(casebook).filter(({ kind }) => kind === 'record:opened').length;
    const before = openings();
    await ask(casebook, 'incident:show', { incidentId });
    school.clock.pass(9);
    await ask(casebook, 'incident:show', { incidentId });
    expect(openings()).toBe(before + 1);
    school.clock.pass(2);
    await ask(casebook, 'incident:show', { incidentId });
    expect(openings()).toBe(before + 2);
    expect(await tell('incident:show', { incidentId: 'f'.repeat(32) })).toMatchObject({
      failure: { kind: 'not-found' },
    });
    expect(openings()).toBe(before + 2);
  });

  it('a refused command appends nothing, and names everything that is missing at once', async () => {
    const before = casebook.conduct.head;
    const result = await tell('restriction:carry-over', {
      draftId: null,
      about: { kind: 'new', name: '', children: [] },
      type: 'ban',
      whatIsRestricted: ' ',
      childArrangements: '',
      startsOn: '2026-11-23',
      endsOn: null,
      reviewOn: null,
      heard: 'yes',
    });
    expect(
      result.ok ? [] : result.failure.kind === 'refused' && result.failure.missing.map(({ field }) => field),
    ).toEqual(['about', 'whatIsRestricted']);
    expect(casebook.conduct.head).toEqual(before);
  });

  it('a role that may not sign a kind records nothing with it', () => {
    const before = casebook.conduct.head;
    const { folder, casebookId, conduct, clock, ring, newId, user } = casebook;
    const desk = new OpenCasebook({
      folder,
      casebookId,
      conduct,
      clock,
      ring,
      newId,
      user: { ...user, role: 'desk' },
      release: () => undefined,
    });
    expect(() => desk.command(recordIncidentCommand, incident)).toThrow('desk may not sign incident:recorded');
    const founded = { kind: 'recovery:confirmed', subject: casebookId, day: '2026-11-23' as never, body: {} } as const;
    const recorder = new OpenCasebook({ ...desk, user: { ...user, role: 'recorder' }, release: () => undefined });
    expect(() => recorder.note(founded)).toThrow('recorder may not sign');
    expect(casebook.conduct.head).toEqual(before);
  });
});

describe('the line about a bug', () => {
  class Odd extends Error {}
  const named = (name: string) => Object.assign(new Error('x'), { name });
  const texts = [
    'Dana Whitlock shouted',
    'first line\n    at Dana Whitlock (4B:1:2)\n    at /home/Dana.Whitlock/x.ts:1:1',
    '\n\n    at Whitlock.ts:1:1',
    'at Whitlock (x:1:1)',
  ];

  it('T68: says class and place, and never a word of the message, however it is shaped', () => {
    for (const text of texts) {
      for (const error of [
        new Error(text),
        new TypeError(text),
        new Odd(text),
        named(text),
        new RangeError('', { cause: text }),
      ]) {
        const line = bugLine('incident:record', error);
        expect(line).not.toMatch(/Dana|Whitlock|shouted|first|4B/);
        expect(line).toMatch(/^bug in incident:record: [A-Za-z]+ at door\.test\.ts:\d+:\d+/);
      }
      expect(bugLine('x:y', text)).toBe('bug in x:y: string');
      const bare = new Error(text);
      bare.stack = text;
      expect(bugLine('x:y', bare)).toBe('bug in x:y: Error at an unknown place');
    }
  });
});
