import {
  closeSync,
  copyFileSync,
  cpSync,
  ftruncateSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalDump } from '../journal/canonical-dump';
import type { Finding } from '../journal/finding';
import { compareWithJournal } from '../journal/rebuild';
import { verifyJournal } from '../journal/verify';
import {
  fill,
  mustOpen,
  recordNote,
  sampleMaySign,
  sampleSettings,
  sampleUser,
  verifyEd25519,
} from './compartment.fixture';
import { CompartmentDisaster } from './disaster';
import { checkIntegrity } from './integrity';
import { type CompartmentSettings, createCompartment, openCompartment } from './open-compartment';

const founder = sampleUser('head', 'f'.repeat(32));
const PAGE = 4_096;

function closed(notes: number): CompartmentSettings {
  const settings = sampleSettings();
  const compartment = createCompartment(settings);
  fill(compartment, founder, notes);
  compartment.close();
  return settings;
}

/** What is found at the opening or by the daily check; a disaster on the way counts as found. */
function found(settings: CompartmentSettings): readonly string[] {
  try {
    const opened = openCompartment(settings);
    if (!opened.opened) return [opened.state];
    try {
      return checkIntegrity(opened.compartment).findings.map(({ code }) => code);
    } finally {
      opened.compartment.close();
    }
  } catch (error) {
    if (error instanceof CompartmentDisaster) return [error.state];
    throw error;
  }
}

function flip(path: string, at: number, bit: number): void {
  const file = openSync(path, 'r+');
  const byte = Buffer.alloc(1);
  readSync(file, byte, 0, 1, at);
  byte[0] = (byte[0] ?? 0) ^ (1 << bit);
  writeSync(file, byte, 0, 1, at);
  closeSync(file);
}

describe('damage to the database file', () => {
  it('T10: one flipped bit anywhere is found, at the opening or by the daily check, and never called a wrong key', () => {
    const settings = closed(150);
    const whole = readFileSync(settings.path);
    const pages = whole.length / PAGE;
    const seed = 20_261_123;
    const places = [
      3,
      16,
      4_010,
      4_040,
      PAGE + 9,
      5 * PAGE + 4_020,
      7 * PAGE + 4_090,
      whole.length - 1,
      whole.length - 50,
    ];
    for (let step = 0; step < 200; step += 1) places.push(((seed + step * 7_919) * 104_729) % whole.length);
    for (const at of places) {
      writeFileSync(settings.path, whole);
      flip(settings.path, at, at % 8);
      const codes = found(settings);
      expect(codes, `byte ${at} of ${pages} pages`).not.toEqual([]);
      expect(codes).not.toContain('not-this-casebook');
    }
    writeFileSync(settings.path, whole);
    expect(found(settings)).toEqual([]);
  }, 120_000);

  it('T11: cut by a byte, a page, half, to one page, to 100 bytes, to nothing: found every time', () => {
    const settings = closed(60);
    const whole = readFileSync(settings.path);
    const pages = whole.length / PAGE;
    const lengths = [
      whole.length - 1,
      whole.length - PAGE,
      Math.floor(pages / 2) * PAGE,
      whole.length / 2,
      PAGE,
      100,
      0,
    ];
    for (const length of lengths) {
      writeFileSync(settings.path, whole);
      truncateSync(settings.path, length);
      const codes = found(settings);
      expect(codes, `cut to ${length}`).not.toEqual([]);
      expect(codes).not.toContain('missing');
    }
  });

  it('T13: garbage at the end and two pages swapped are found by the check of the pages', () => {
    const settings = closed(60);
    const whole = readFileSync(settings.path);
    writeFileSync(settings.path, Buffer.concat([whole, Buffer.alloc(PAGE, 7)]));
    expect(found(settings)).toContain('file-size-wrong');
    const swapped = Buffer.from(whole);
    whole.copy(swapped, 8 * PAGE, 9 * PAGE, 10 * PAGE);
    whole.copy(swapped, 9 * PAGE, 8 * PAGE, 9 * PAGE);
    writeFileSync(settings.path, swapped);
    expect(found(settings)).toContain('page-damaged');
  });

  it('T13: an older page put back, which its own check passes, is found by another check, or changes no row and no answer', async () => {
    const settings = closed(40);
    const older = readFileSync(settings.path);
    const compartment = mustOpen(settings).compartment;
    const first = compartment.read((db) => db.get<{ id: string }>('SELECT id FROM note WHERE recorded = 2'))?.id ?? '';
    for (let number = 0; number < 6; number += 1) {
      compartment.act((tx) =>
        tx.append(
          {
            kind: 'note:corrected',
            version: 1,
            subject: first,
            day: '2026-11-24',
            at: '2026-11-24T09:00:00.000Z',
            offset: 0,
            body: { words: `Said it quietly ${number}` },
          },
          founder,
        ),
      );
    }
    compartment.close();
    const newer = readFileSync(settings.path);
    const right = contents(settings);
    let [replayed, detected] = [0, 0];
    for (let page = 1; page < older.length / PAGE; page += 1) {
      const range = [page * PAGE, (page + 1) * PAGE] as const;
      if (older.subarray(...range).equals(newer.subarray(...range))) continue;
      const mixed = Buffer.from(newer);
      older.copy(mixed, range[0], ...range);
      writeFileSync(settings.path, mixed);
      if ((await everyCheck(settings)).length > 0) detected += 1;
      else expect(contents(settings), `page ${page + 1}`).toEqual(right);
      replayed += 1;
    }
    expect(replayed).toBeGreaterThan(5);
    expect(detected).toBeGreaterThanOrEqual(replayed - 2);
  });
});

/** Every row of the journal and of the projections, and the answers of their searches. */
function contents(settings: CompartmentSettings): unknown {
  const { compartment } = mustOpen(settings);
  try {
    return compartment.read((db) => [
      db.all('SELECT * FROM journal LEFT JOIN journal_body USING (sequence) ORDER BY sequence'),
      canonicalDump(db, settings.projections),
    ]);
  } finally {
    compartment.close();
  }
}

/** All that there is: opening, daily check, whole journal, comparison of the projections with it. */
async function everyCheck(settings: CompartmentSettings): Promise<readonly unknown[]> {
  const quick = found(settings);
  if (quick.length > 0) return quick;
  const { compartment } = mustOpen(settings);
  try {
    const whole = checkIntegrity(compartment, 'whole').findings;
    if (whole.length > 0) return whole;
    const report = await verifyJournal((work) => compartment.read(work), {
      casebookId: settings.identity.casebookId,
      compartment: settings.identity.name,
      maySign: sampleMaySign,
      verifySignature: verifyEd25519,
    });
    const findings: readonly Finding[] = report.findings;
    return [...findings, ...compareWithJournal(compartment)];
  } catch (error) {
    if (error instanceof CompartmentDisaster) return [error.state];
    throw error;
  } finally {
    compartment.close();
  }
}

describe('T14: a write-ahead log changed by somebody without the key, checksums made anew', () => {
  it('is refused by the page’s own authentication', () => {
    const settings = closed(3);
    const { compartment } = mustOpen(settings);
    compartment.writeUnsealed((db) => db.run('INSERT INTO draft VALUES (?, ?)', ['d', 'half a sentence']));
    for (const name of [settings.path, `${settings.path}-wal`]) copyFileSync(name, `${name}.kept`);
    compartment.close();
    const log = readFileSync(`${settings.path}-wal.kept`);
    expect(log.length).toBeGreaterThan(PAGE);
    log[32 + 24 + 200] = (log[32 + 24 + 200] ?? 0) ^ 1;
    withChecksums(log);
    cpSync(`${settings.path}.kept`, settings.path);
    writeFileSync(`${settings.path}-wal`, log);
    expect(found(settings)).not.toEqual([]);
  });
});

/** Computes a log's frame checksums anew: they need no key. */
function withChecksums(log: Buffer): void {
  const bigEndian = (log.readUInt32BE(0) & 1) === 1;
  const sum = (bytes: Buffer, start: readonly [number, number]): [number, number] => {
    let [first, second] = start;
    for (let at = 0; at < bytes.length; at += 8) {
      const [x, y] = bigEndian
        ? [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4)]
        : [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4)];
      first = (first + x + second) >>> 0;
      second = (second + y + first) >>> 0;
    }
    return [first, second];
  };
  let running: readonly [number, number] = [log.readUInt32BE(24), log.readUInt32BE(28)];
  for (let at = 32; at + 24 + PAGE <= log.length; at += 24 + PAGE) {
    running = sum(log.subarray(at, at + 8), running);
    running = sum(log.subarray(at + 24, at + 24 + PAGE), running);
    log.writeUInt32BE(running[0], at + 16);
    log.writeUInt32BE(running[1], at + 20);
  }
}

it('a file that only grew by a part of a page, as a copy that was stopped leaves it, is found', () => {
  const settings = closed(3);
  const file = openSync(settings.path, 'r+');
  ftruncateSync(file, statSync(settings.path).size + 100);
  closeSync(file);
  expect(found(settings)).not.toEqual([]);
});

it('a compartment that was never touched has nothing to find', () => {
  const settings = closed(3);
  expect(found(settings)).toEqual([]);
  recordNote(mustOpen(settings).compartment, founder, 'and works');
});
