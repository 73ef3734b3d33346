import { createHash, createHmac } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { HEADER_LIMIT, type Header, type HeaderBody, headerMacFits, parseHeader, serialiseHeader } from './header';
import { type HeaderFixture, makeHeaderFixture } from './header-fixture';
import type { Slot } from './slot-shape';

let fixture: HeaderFixture;
let header: Header;
let line = '';

beforeAll(async () => {
  fixture = await makeHeaderFixture();
  header = serialiseHeader(fixture.body, fixture.headerKey);
  [line = ''] = Buffer.from(header.bytes).toString().split('\n');
});

/** A header whose first line is `text`, with sums that fit: what somebody with a text editor and a calculator can make. */
function withSums(text: string, key: Uint8Array = new Uint8Array(32)): Uint8Array {
  const sum = createHash('sha256').update(text).digest('hex');
  const mac = createHmac('sha256', key).update(text).digest('hex');
  return Buffer.from(`${text}\nsha256 ${sum}\nhmac-sha256 ${mac}\n`);
}

function stateOf(text: string): string {
  return parseHeader(withSums(text)).state;
}

function withSlot(change: (slot: Slot) => unknown): string {
  return JSON.stringify({ ...fixture.body, slots: fixture.body.slots.map(change) });
}

function withKdf(change: Record<string, unknown>): string {
  return withSlot((slot) => ({ ...slot, kdf: { ...slot.kdf, ...change } }));
}

/** Numbers from 0 to 2^32 - 1 that follow from the seed (mulberry32), so that a failing run can be had again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

describe('the header', () => {
  test('comes back as it was written: three lines, sums as in the format page', () => {
    expect(parseHeader(header.bytes)).toEqual({ state: 'ok', header: { body: fixture.body, bytes: header.bytes } });
    expect(Buffer.from(header.bytes)).toEqual(Buffer.from(withSums(line, fixture.headerKey)));
  });

  test('is proven by its header key and by no other', () => {
    expect(headerMacFits(header, fixture.headerKey)).toBe(true);
    expect(headerMacFits(header, new Uint8Array(32))).toBe(false);
    const forged = parseHeader(withSums(line.replace('"generation":1', '"generation":2')));
    expect(forged.state === 'ok' && headerMacFits(forged.header, fixture.headerKey)).toBe(false);
  });

  test('any single bit that is flipped is found without a key', () => {
    for (let at = 0; at < header.bytes.length; at += 1) {
      const changed = Uint8Array.from(header.bytes);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      const parsed = parseHeader(changed);
      // Line 3 is the only one that needs the key.
      if (parsed.state === 'ok') expect(headerMacFits(parsed.header, fixture.headerKey)).toBe(false);
      if (at < header.bytes.length - 77) expect(parsed.state).not.toBe('ok');
    }
  });

  test('cut off anywhere, or with anything behind it, it is not read', () => {
    for (let length = 0; length < header.bytes.length; length += 1) {
      expect(parseHeader(header.bytes.slice(0, length)).state).not.toBe('ok');
    }
    expect(parseHeader(Buffer.concat([header.bytes, Buffer.from('\n')])).state).toBe('not-a-header');
    expect(parseHeader(Buffer.from(Buffer.from(header.bytes).toString().replaceAll('\n', '\r\n'))).state).toBe(
      'not-a-header',
    );
  });

  test('one that is too large is refused by its size', () => {
    expect(parseHeader(new Uint8Array(HEADER_LIMIT + 1)).state).toBe('too-large');
    expect(parseHeader(new Uint8Array(HEADER_LIMIT)).state).toBe('not-a-header');
  });

  test('a newer version is named, if the header is whole', () => {
    const newer = line.replace('"version":1', '"version":2');
    expect(stateOf(newer)).toBe('newer-version');
    expect(stateOf(JSON.stringify({ format: 'conduct-casebook', version: 7, other: true }))).toBe('newer-version');
    expect(
      parseHeader(Buffer.from(Buffer.from(header.bytes).toString().replace('"version":1', '"version":2'))).state,
    ).toBe('damaged');
    expect(stateOf(line.replace('"version":1', '"version":0'))).toBe('not-a-header');
    expect(stateOf(line.replace('conduct-casebook', 'conduct-notebook'))).toBe('not-a-header');
  });

  test('T27: limits below the floor or above the ceiling are a weakened key file', () => {
    for (const memLimit of [0, 1_024, 67_108_863, 1_073_741_825, 68_719_476_736, -67_108_864, 67_108_864.5, 1e300]) {
      expect(stateOf(withKdf({ memLimit })), `memory ${memLimit}`).toBe('weakened');
    }
    for (const opsLimit of [0, 1, 2, 11, 1e9, -3, 3.5])
      expect(stateOf(withKdf({ opsLimit })), `passes ${opsLimit}`).toBe('weakened');
  });

  test('T27: numbers that are none are damage', () => {
    for (const memLimit of ['67108864', null, true, [], {}, Number.NaN])
      expect(stateOf(withKdf({ memLimit }))).toBe('damaged');
    expect(stateOf(line.replace(/"memLimit":\d+/, '"memLimit":NaN'))).toBe('not-a-header');
    expect(stateOf(line.replace(/"memLimit":\d+/, '"memLimit":6.7108864e7'))).toBe('damaged');
    expect(stateOf(line.replace(/"memLimit":\d+/, '"memLimit":067108864'))).toBe('not-a-header');
    expect(stateOf(withKdf({ algorithm: 'argon2i13' }))).toBe('damaged');
  });

  test('T27: a key that stands twice, a foreign key and __proto__ are refused', () => {
    expect(stateOf(line.replace('"version":1', '"version":1,"version":1'))).toBe('damaged');
    expect(stateOf(line.replace('"role":"head"', '"role":"desk","role":"head"'))).toBe('damaged');
    expect(stateOf(line.replace('"version":1', '"version":1,"more":1'))).toBe('damaged');
    for (const name of ['__proto__', 'constructor', 'prototype', 'toString']) {
      expect(stateOf(line.replace('"version":1', `"version":1,"${name}":{"generation":9}`)), name).toBe('damaged');
      expect(stateOf(line.replace('"role":"head"', `"role":"head","${name}":null`)), name).toBe('damaged');
    }
    expect(({} as { generation?: number }).generation).toBeUndefined();
  });

  test('T27: the same content in another spelling is refused, so that no two readers can see different things', () => {
    expect(stateOf(line.replace('{', '{ '))).toBe('damaged');
    expect(stateOf(line.replace('"head"', '"\\u0068ead"'))).toBe('damaged');
    expect(stateOf(line.replace('"version":1', '"version":1.0'))).toBe('damaged');
  });

  test('T27: what stands twice or holds too much is refused', () => {
    const { body } = fixture;
    const [slot] = body.slots as [Slot];
    const bodies: HeaderBody[] = [
      { ...body, slots: [slot, slot] },
      { ...body, slots: [slot, { ...slot, userId: fixture.body.casebookId as Slot['userId'] }] },
      { ...body, grants: [...body.grants, ...body.grants] },
      { ...body, compartments: [...body.compartments, ...body.compartments] },
      { ...body, slots: [] },
      {
        ...body,
        compartments: Array.from({ length: 9 }, (_, index) => ({ name: 'a'.repeat(index + 1), keyGeneration: 1 })),
      },
      { ...body, generation: 0 },
      { ...body, casebookId: body.casebookId.toUpperCase() },
    ];
    for (const changed of bodies) {
      if (JSON.stringify(changed) === line) continue;
      expect(stateOf(JSON.stringify(changed))).toBe('damaged');
      expect(() => serialiseHeader(changed, fixture.headerKey)).toThrow();
    }
    expect(stateOf(withSlot((one) => ({ ...one, box: `${one.box.slice(0, -4)}AAA=` })))).toBe('damaged');
    expect(stateOf(withSlot((one) => ({ ...one, signInName: 'a'.repeat(301) })))).toBe('damaged');
  });

  test('T27: lists in lists, sixty thousand deep, are refused', () => {
    expect(stateOf(`{"a":${'['.repeat(30_000)}${']'.repeat(30_000)}}`)).toBe('not-a-header');
    expect(stateOf(`${line.slice(0, -1)},"a":${'['.repeat(25_000)}${']'.repeat(25_000)}}`)).toBe('damaged');
  });

  test('T27: of 100,000 mutations, half of them with sums that fit, none is believed and none throws', () => {
    const seed = Number(process.env.CASEBOOK_SEED ?? Math.floor(Date.now() % 1_000_000_000));
    process.stdout.write(`header mutations: CASEBOOK_SEED=${seed}\n`);
    const random = seeded(seed);
    const counts: Record<string, number> = {};
    const before = process.memoryUsage().rss;
    for (let run = 0; run < 100_000; run += 1) {
      const bytes = run % 2 === 0 ? mutated(header.bytes, random) : withSums(mutatedText(line, random));
      const parsed = parseHeader(bytes);
      counts[parsed.state] = (counts[parsed.state] ?? 0) + 1;
      if (parsed.state !== 'ok' || Buffer.from(parsed.header.bytes).equals(header.bytes)) continue;
      expect(headerMacFits(parsed.header, fixture.headerKey), `seed ${seed}, run ${run}`).toBe(false);
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(256 * 1_048_576);
    expect(Object.keys(counts)).toEqual(
      expect.arrayContaining(['damaged', 'not-a-header', 'weakened', 'newer-version']),
    );
  }, 120_000);
});

const PIECES = [
  '',
  '0',
  '9',
  '-1',
  '1e9',
  '68719476736',
  '"',
  '{',
  '}',
  '[]',
  'null',
  '"__proto__":1,',
  '"version":2,',
  '\u0000',
  '\u{1F98A}',
];

function mutated(bytes: Uint8Array, random: () => number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  for (let count = (random() % 4) + 1; count > 0; count -= 1) changed[random() % changed.length] = random() % 256;
  return random() % 8 === 0 ? changed.slice(0, random() % changed.length) : changed;
}

/** Mostly changes one value of one field; sometimes cuts or inserts anywhere. */
function mutatedText(text: string, random: () => number): string {
  const piece = PIECES[random() % PIECES.length] ?? '';
  if (random() % 3 === 0) {
    const at = random() % text.length;
    return text.slice(0, at) + piece + text.slice(at + (random() % 20));
  }
  const fields = [
    'version',
    'generation',
    'opsLimit',
    'memLimit',
    'keyGeneration',
    'role',
    'salt',
    'box',
    'format',
    'to',
    'slots',
  ];
  const field = fields[random() % fields.length] ?? '';
  return text.replace(new RegExp(`"${field}":("[^"]*"|[0-9]+|\\[)`), () => `"${field}":${piece}`);
}
