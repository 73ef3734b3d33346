import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { HandMadeCasebook, newKeyPairs, publicKeys, sheetTextOf } from '../fixtures/hand-made-casebook';
import { readCasebook } from '../reader/casebook';
import { compartmentKeys } from '../reader/compartment-keys';
import { hex, sha256 } from '../reader/digest';
import { recordSeal } from '../reader/record-seal';
import { readRecoverySheet, recoveryKeys } from '../reader/recovery-sheet';
import { sodiumReady } from '../reader/sodium';

const COUNTED = Uint8Array.from({ length: 32 }, (_, index) => index);
/** Computed apart from this program (Python: hashlib's BLAKE2b and SHA-256, and whole-number arithmetic). */
const COUNTED_SHEET = '000GS 40R4A 0M306 E209Q 185GF R38E1 1W813 24GKB 2GAHC C5RRN 34D1T P70X2 3RFGV';

let folder = '';

test.beforeAll(() => sodiumReady());
test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'conduct-casebook-hand-made-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A founded casebook with two more entries. */
function made(): HandMadeCasebook {
  const casebook = new HandMadeCasebook().found();
  casebook.append('incident:recorded', { words: 'Shouted at the gate, it is said.' });
  casebook.append('incident:recorded', { words: 'A second one — “ünïcode”, \u{1F600}.' });
  return casebook;
}

/** The message that this throws; empty if it throws nothing. */
function thrownBy(act: () => unknown): string {
  try {
    act();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : 'something';
  }
}

/** What the reader says of it: the sentence thrown, or the remarks. */
async function saidOf(
  casebook: HandMadeCasebook,
  afterwards: (folder: string) => void = () => undefined,
): Promise<string> {
  casebook.write(folder);
  afterwards(folder);
  try {
    return (await readCasebook(folder, { passphrase: casebook.passphrase })).remarks.join(' ');
  } catch (error) {
    if (error instanceof Error && error.name === 'Fault') return error.message;
    throw error;
  }
}

test('the keys, digits and check digits are those that another program computes', () => {
  expect(readRecoverySheet(COUNTED_SHEET)).toEqual(COUNTED);
  expect(readRecoverySheet('00009 0000J 0000V 00004 0000D 0000P 0000Z 00008 0000H 0000T 00003 0000C 0000N')).toEqual(
    new Uint8Array(32),
  );
  const { boxSecretKey, signSeed } = recoveryKeys(COUNTED);
  expect(hex(boxSecretKey)).toBe('715f4ea64fc36eb395e5c0ee92a764193ff2cf16bec30be2e5eda0d05f69409f');
  expect(hex(signSeed)).toBe('eba6970c299279ec02c4f7dace8ff08b18ef11484df306aafdac413cd5bcf98f');
  const { database, seal, manifest } = compartmentKeys(COUNTED);
  expect(hex(database)).toBe('a430e844c2cc8cc2bf482b043e3fb305da347b960047f870302394ca20e1fe7a');
  expect(hex(seal)).toBe('a2659014326d55c26a69264c7c62c7af6dd5829ea6bed16fc233d29208b1bd36');
  expect(hex(manifest)).toBe('86b96d6f60a674e0bb58d52ea2d6aa6b8b96e9149634ae5f1e26109440b2844a');
  expect(recordSeal(sha256(Buffer.from('an entry'))).join(' ')).toBe('KYVZ 5ZX7 WXDT');
});

test('a recovery sheet is read in any case, with O for 0 and I or L for 1, and each wrong digit or exchanged group is named', () => {
  const seed = randomBytes(32);
  const text = sheetTextOf(seed);
  expect(readRecoverySheet(text)).toEqual(new Uint8Array(seed));
  const sloppy = COUNTED_SHEET.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll(' ', '\n ');
  expect(readRecoverySheet(sloppy)).toEqual(COUNTED);
  const digits = text.replaceAll(' ', '');
  const unseen: string[] = [];
  for (let at = 0; at < digits.length; at += 1) {
    for (const wrong of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
      if (wrong === digits.charAt(at)) continue;
      const said = thrownBy(() => readRecoverySheet(`${digits.slice(0, at)}${wrong}${digits.slice(at + 1)}`));
      if (said !== `Group ${Math.floor(at / 5) + 1} of the recovery sheet is wrong.`) unseen.push(`${wrong} at ${at}`);
    }
  }
  expect(unseen).toEqual([]);
  const groups = COUNTED_SHEET.split(' ');
  const [first = '', second = '', ...rest] = groups;
  expect(() => readRecoverySheet([second, first, ...rest].join(' '))).toThrow(
    'Group 1 of the recovery sheet is wrong.',
  );
  expect(() => readRecoverySheet(rest.join(' '))).toThrow('55 digits');
  expect(() => readRecoverySheet(`${text.slice(0, -1)}U`)).toThrow('not one of its digits');
});

test('a casebook made from the page opens with the passphrase, composed or not, and with the recovery sheet', async () => {
  const casebook = made();
  expect(await saidOf(casebook)).toBe('');
  const decomposed = casebook.passphrase.normalize('NFD');
  expect(decomposed).not.toBe(casebook.passphrase);
  const byName = await readCasebook(folder, { passphrase: decomposed, signInName: 'Headteacher' });
  const bySheet = await readCasebook(folder, { recoverySheet: casebook.sheetText() });
  expect(bySheet.remarks).toEqual([]);
  expect(bySheet.entries).toEqual(byName.entries);
  expect(bySheet.entries.map(({ body }) => body)).toEqual(casebook.entries.map(({ body }) => body));
  await expect(readCasebook(folder, { recoverySheet: sheetTextOf(randomBytes(32)) })).rejects.toThrow(
    'not the one of this casebook',
  );
  await expect(readCasebook(folder, { passphrase: ` ${casebook.passphrase}` })).rejects.toThrow(
    'does not open the slot',
  );
});

test('an erased body is accepted only with a later entry that names it and a rule', async () => {
  const casebook = made();
  const [, second] = casebook.entries;
  if (second === undefined) throw new Error('no second entry');
  const body = second.body;
  second.body = null;
  expect(await saidOf(casebook)).toBe('The body of entry 2 is missing, and no later entry says that it was erased.');
  rmSync(path.join(folder, 'conduct.db'));
  casebook.append('body:erased', { sequence: 2, rule: 'six-years' });
  expect(await saidOf(casebook)).toBe('');
  rmSync(path.join(folder, 'conduct.db'));
  second.body = body;
  expect(await saidOf(casebook)).toContain('says that the body of entry 2 was erased, but it is there');
});

test('a recovered user signs with the new keys from there on, and the old ones no longer fit', async () => {
  const casebook = made();
  const old = casebook.founder;
  casebook.founder = newKeyPairs();
  casebook.generation = 2;
  casebook.append(
    'user:recovered',
    { userId: casebook.userId, ...publicKeys(casebook.founder), headerGeneration: 2 },
    'recovery',
  );
  casebook.append('incident:recorded', { words: 'With the new keys.' });
  expect(await saidOf(casebook)).toBe('');
  rmSync(path.join(folder, 'conduct.db'));
  casebook.append('incident:recorded', { words: 'With the old keys.' }, casebook.userId, old);
  expect(await saidOf(casebook)).toBe('Entry 6 has a signature that does not fit.');
});

test('a replaced sheet recovers from there on, and the old one no longer fits', async () => {
  const casebook = made();
  const old = casebook.sheet;
  casebook.sheet = recoveryKeys(randomBytes(32));
  casebook.append('recovery:replaced', { ...publicKeys(casebook.sheet), headerGeneration: 1 });
  const recovered = { userId: casebook.userId, ...publicKeys(casebook.founder), headerGeneration: 1 };
  casebook.append('user:recovered', recovered, 'recovery');
  expect(await saidOf(casebook)).toBe('');
  rmSync(path.join(folder, 'conduct.db'));
  casebook.append('user:recovered', recovered, 'recovery', old);
  expect(await saidOf(casebook)).toBe('Entry 6 has a signature that does not fit.');
});

test('a header whose keys are not those of the journal is remarked on', async () => {
  const casebook = made();
  casebook.founder = newKeyPairs();
  casebook.sheet = newKeyPairs();
  const said = await saidOf(casebook);
  expect(said).toContain('The slot of Headteacher has other keys');
  expect(said).toContain('The header names another recovery sheet');
});

interface Planted {
  readonly fault: string;
  readonly said: string;
  readonly plant: (casebook: HandMadeCasebook) => void;
  readonly afterwards?: (folder: string, casebook: HandMadeCasebook) => void;
}

/** The entry of this sequence. */
function entryOf(casebook: HandMadeCasebook, sequence: number) {
  const entry = casebook.entries[sequence - 1];
  if (entry === undefined) throw new Error('no such entry');
  return entry;
}

const write =
  (name: string, bytes: (casebook: HandMadeCasebook) => Uint8Array) => (into: string, casebook: HandMadeCasebook) =>
    writeFileSync(path.join(into, name), bytes(casebook));
const bothHeaders = (change: (body: Record<string, unknown>) => void) => (into: string, casebook: HandMadeCasebook) => {
  const header = casebook.header(change);
  for (const name of ['casebook.header.a', 'casebook.header.b']) writeFileSync(path.join(into, name), header);
};
const nothing = () => undefined;

const PLANTED: readonly Planted[] = [
  {
    fault: 'an entry taken out',
    said: 'Entry 2 does not name the hash of the entry before it.',
    plant: (casebook) => {
      casebook.entries.splice(1, 1);
      const moved = entryOf(casebook, 2);
      moved.entry = moved.entry.replace('"sequence":3', '"sequence":2');
      moved.hash = sha256(Buffer.from(moved.entry));
    },
  },
  {
    fault: 'a changed entry',
    said: 'Entry 2 does not have the hash that is stored with it.',
    plant: (casebook) => {
      entryOf(casebook, 2).entry = entryOf(casebook, 2).entry.replace('08:40', '08:41');
    },
  },
  {
    fault: 'a changed entry with its hash made anew',
    said: 'Entry 3 does not name the hash of the entry before it.',
    plant: (casebook) => {
      const entry = entryOf(casebook, 2);
      entry.entry = entry.entry.replace('08:40', '08:41');
      entry.hash = sha256(Buffer.from(entry.entry));
    },
  },
  {
    fault: 'a changed last entry with its hash made anew',
    said: 'Entry 3 has a signature that does not fit.',
    plant: (casebook) => {
      const entry = entryOf(casebook, 3);
      entry.entry = entry.entry.replace('08:40', '08:41');
      entry.hash = sha256(Buffer.from(entry.entry));
    },
  },
  {
    fault: 'a changed body',
    said: 'The body of Entry 2 does not have the hash that the entry names.',
    plant: (casebook) => {
      entryOf(casebook, 2).body = JSON.stringify({ words: 'Nothing happened.' });
    },
  },
  {
    fault: 'an entry by somebody unknown',
    said: 'Entry 4 is signed by somebody who was not known.',
    plant: (casebook) => {
      casebook.append('incident:recorded', {}, 'ab'.repeat(16));
    },
  },
  {
    fault: 'an incident signed by the sheet',
    said: 'Entry 4 (incident:recorded) is signed by the recovery sheet, which may only sign user:recovered.',
    plant: (casebook) => {
      casebook.append('incident:recorded', {}, 'recovery');
    },
  },
  {
    fault: 'a recovery signed by the user',
    said: 'Entry 4 (user:recovered) is not signed by the recovery sheet.',
    plant: (casebook) => {
      casebook.append('user:recovered', {
        userId: casebook.userId,
        ...publicKeys(casebook.founder),
        headerGeneration: 1,
      });
    },
  },
  {
    fault: 'a database that was cut off after its seal',
    said: 'The database ends at entry 3, but its seal names entry 4.',
    plant: nothing,
    afterwards: write('conduct.seal', (casebook) => casebook.seal(4)),
  },
  {
    fault: 'a database ahead of its seal',
    said: 'The database is 1 entries ahead of its seal, as after a crash.',
    plant: nothing,
    afterwards: write('conduct.seal', (casebook) => casebook.seal(2, 8)),
  },
  {
    fault: 'a seal of another last entry',
    said: 'Entry 3 is not the one that was sealed.',
    plant: nothing,
    afterwards: write('conduct.seal', (casebook) => {
      entryOf(casebook, 3).hash = randomBytes(32);
      return casebook.seal(3);
    }),
  },
  {
    fault: 'a database that is not that of a casebook',
    said: 'The database is not that of a casebook (application_id).',
    plant: (casebook) => {
      casebook.applicationId = 1;
    },
  },
  {
    fault: 'a header older than the seal',
    said: 'The header is older than the seal: an old copy was put in its place.',
    plant: (casebook) => {
      casebook.generation = 2;
    },
    afterwards: bothHeaders((body) => {
      body.generation = 1;
    }),
  },
  {
    fault: 'a newer format',
    said: 'Neither copy of the header can be read.',
    plant: nothing,
    afterwards: bothHeaders((body) => {
      body.version = 2;
    }),
  },
  {
    fault: 'grants exchanged for each other',
    said: 'has a signature that does not fit.',
    plant: nothing,
    afterwards: bothHeaders((body) => {
      const [own, sheet, header] = body.grants as Record<string, unknown>[];
      body.grants = [{ ...own, box: sheet?.box }, sheet, header];
    }),
  },
];

for (const { fault, said, plant, afterwards } of PLANTED) {
  test(`the reader names ${fault}`, async () => {
    const casebook = made();
    plant(casebook);
    expect(await saidOf(casebook, (into) => afterwards?.(into, casebook))).toContain(said);
  });
}

test('copies of the header that differ: the newer one counts, or the one whose line 3 is right, and it is remarked on', async () => {
  const casebook = made();
  casebook.write(folder);
  casebook.generation = 2;
  const newer = casebook.header();
  writeFileSync(path.join(folder, 'casebook.header.b'), newer);
  const one = await readCasebook(folder, { passphrase: casebook.passphrase });
  expect(one.header.generation).toBe(2);
  expect(one.remarks).toContain('The two copies of the header are not the same.');
  const forged = Buffer.from(newer);
  forged.write(forged.at(-2) === 0x30 ? '1' : '0', forged.length - 2, 'latin1');
  writeFileSync(path.join(folder, 'casebook.header.b'), forged);
  const other = await readCasebook(folder, { passphrase: casebook.passphrase });
  expect(other.header.generation).toBe(1);
  expect(other.remarks.join(' ')).toContain('its line 3 is wrong');
});
