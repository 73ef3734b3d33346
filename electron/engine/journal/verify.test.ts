import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Compartment } from '../compartment/compartment';
import {
  fill,
  foundingBody,
  mustOpen,
  recordNote,
  type SampleUser,
  sampleEntry,
  sampleMaySign,
  sampleSettings,
  sampleUser,
  verifyEd25519,
} from '../compartment/compartment.fixture';
import { connect } from '../compartment/connection';
import { type CompartmentSettings, createCompartment } from '../compartment/open-compartment';
import type { JournalAnchor } from './anchor';
import { entryText, hashOfBody, hashOfEntry, JournalEntry, signedMessage } from './entry';
import type { Finding } from './finding';
import { rebuild } from './rebuild';
import { recordSeal } from './record-seal';
import { type JournalReport, verifyJournal } from './verify';

const founder = sampleUser('head', 'f'.repeat(32));
const NO_TRIGGERS = [
  'journal_no_update',
  'journal_no_delete',
  'journal_body_no_update',
  'journal_body_only_erased',
].map((name) => `DROP TRIGGER IF EXISTS ${name}`);

function filled(notes: number): { settings: CompartmentSettings; compartment: Compartment } {
  const settings = sampleSettings();
  const compartment = createCompartment(settings);
  fill(compartment, founder, notes);
  return { settings, compartment };
}

/** Edits a closed database by hand, as somebody can who holds its key. */
function edit(
  settings: CompartmentSettings,
  ...sql: readonly (readonly [string, ...(string | number | Uint8Array<ArrayBuffer>)[]])[]
): void {
  const database = connect(settings.path, settings.databaseKey);
  database.pragma('foreign_keys = OFF');
  for (const text of NO_TRIGGERS) database.exec(text);
  for (const [text, ...parameters] of sql) database.prepare(text).run(parameters);
  database.close();
}

async function verified(
  settings: CompartmentSettings,
  anchors: readonly JournalAnchor[] = [],
  skipSignatures = false,
): Promise<JournalReport> {
  const { compartment } = mustOpen(settings);
  try {
    return await verifyJournal((work) => compartment.read(work), {
      casebookId: settings.identity.casebookId,
      compartment: settings.identity.name,
      maySign: sampleMaySign,
      verifySignature: skipSignatures ? null : verifyEd25519,
      anchors,
    });
  } finally {
    compartment.close();
  }
}

const codes = (findings: readonly Finding[]): string[] => findings.map(({ code, sequence }) => `${code} ${sequence}`);

/** The stored entry of one row. */
function stored(settings: CompartmentSettings, sequence: number): { entry: JournalEntry; text: string } {
  const { compartment } = mustOpen(settings);
  const text =
    compartment.read((db) => db.get<{ entry: string }>('SELECT entry FROM journal WHERE sequence = ?', [sequence]))
      ?.entry ?? '';
  compartment.close();
  return { entry: JournalEntry.parse(JSON.parse(text)), text };
}

/** Puts another entry in the place of a row, hashed and, if somebody is given, signed. */
function replaceEntry(
  settings: CompartmentSettings,
  entry: JournalEntry,
  row: number,
  signer: SampleUser | null,
): Buffer {
  const text = entryText(entry);
  const hash = Buffer.from(hashOfEntry(text), 'hex');
  const signature = signer === null ? randomBytes(64) : Buffer.from(signer.sign(signedMessage(hash)));
  edit(settings, [
    'UPDATE journal SET entry = ?, hash = ?, signature = ? WHERE sequence = ?',
    text,
    Buffer.from(hash),
    Buffer.from(signature),
    row,
  ]);
  return hash;
}

describe('a journal that nobody touched', () => {
  it('verifies to its head with every signature', async () => {
    const { settings, compartment } = filled(20);
    const { head } = compartment;
    compartment.close();
    const report = await verified(settings, [
      { from: 'seal', sequence: head.sequence, hash: head.hash },
      { from: 'paper', recordSeal: recordSeal(head.hash) },
    ]);
    expect(report).toMatchObject({
      entries: 21,
      bodies: 21,
      erased: 0,
      findings: [],
      moreFindings: 0,
      cancelled: false,
    });
    expect(report.signatures.checked).toBe(21);
    expect(report.head).toEqual(head);
  });

  it('with erased bodies verifies, and says how many', async () => {
    const { settings, compartment } = filled(5);
    const about = sampleEntry('body:erased', settings.identity.casebookId, null);
    compartment.act((tx) => tx.eraseBody(3, 'kept six years', about, founder));
    compartment.act((tx) => tx.eraseBody(4, 'kept six years', about, founder));
    compartment.close();
    expect(await verified(settings)).toMatchObject({ entries: 8, bodies: 6, erased: 2, findings: [] });
  });
});

describe('T42: a journal changed by hand: the first bad entry is named', () => {
  it('edited: its bytes, or its bytes and their hash', async () => {
    const { settings, compartment } = filled(8);
    compartment.close();
    const { entry, text } = stored(settings, 4);
    edit(settings, ['UPDATE journal SET entry = ? WHERE sequence = 4', text.replace('08:40', '09:40')]);
    expect(codes((await verified(settings)).findings)).toEqual(['changed 4']);
    const other = filled(8);
    other.compartment.close();
    replaceEntry(other.settings, { ...stored(other.settings, 4).entry, day: '2026-01-01' }, 4, null);
    expect(codes((await verified(other.settings)).findings)).toEqual(['forged 4', 'wrong-previous 5']);
    expect(entry.sequence).toBe(4);
  });

  it('edited and signed anew by its own author: the chain still breaks', async () => {
    const { settings, compartment } = filled(8);
    compartment.close();
    replaceEntry(settings, { ...stored(settings, 4).entry, day: '2026-01-01' }, 4, founder);
    expect(codes((await verified(settings)).findings)).toEqual(['wrong-previous 5']);
  });

  it('deleted, leaving its number or with the rest moved up', async () => {
    const { settings, compartment } = filled(8);
    compartment.close();
    edit(
      settings,
      ['DELETE FROM journal_body WHERE sequence IN (4, 5)'],
      ['DELETE FROM journal WHERE sequence IN (4, 5)'],
    );
    const report = await verified(settings);
    expect(report.findings).toEqual([{ code: 'gap', sequence: 6, detail: { missing: 2 } }]);
    edit({ ...settings }, ...renumber(6, -2));
    expect((await verified(settings)).findings).toEqual([{ code: 'gap', sequence: 4, detail: { missing: 2 } }]);
  });

  it('inserted: at the end, or in the middle with the rest moved down', async () => {
    const { settings, compartment } = filled(8);
    const { head } = compartment;
    compartment.close();
    const salt = randomBytes(16);
    const forged = (sequence: number, previousHash: string): JournalEntry => ({
      ...stored(settings, 3).entry,
      sequence,
      previousHash,
      bodyHash: hashOfBody(salt, '{}'),
    });
    const insert = (entry: JournalEntry): void => {
      const text = entryText(entry);
      edit(
        settings,
        [
          'INSERT INTO journal VALUES (?, ?, ?, ?)',
          entry.sequence,
          text,
          Buffer.from(hashOfEntry(text), 'hex'),
          Buffer.from(randomBytes(64)),
        ],
        ['INSERT INTO journal_body VALUES (?, ?, ?)', entry.sequence, Buffer.from(salt), '{}'],
      );
    };
    insert(forged(10, head.hash.toString('hex')));
    expect(codes((await verified(settings)).findings)).toEqual(['forged 10']);
    edit(settings, ...renumber(5, 1));
    insert(forged(5, stored(settings, 6).entry.previousHash));
    const { findings } = await verified(settings);
    expect(codes(findings)).toEqual(['forged 5', 'inserted 5', 'forged 11']);
  });

  it('reordered: two rows changed for each other', async () => {
    const { settings, compartment } = filled(8);
    compartment.close();
    edit(
      settings,
      ['UPDATE journal SET sequence = -1 WHERE sequence = 4'],
      ['UPDATE journal SET sequence = 4 WHERE sequence = 6'],
      ['UPDATE journal SET sequence = 6 WHERE sequence = -1'],
      ['UPDATE journal_body SET sequence = -1 WHERE sequence = 4'],
      ['UPDATE journal_body SET sequence = 4 WHERE sequence = 6'],
      ['UPDATE journal_body SET sequence = 6 WHERE sequence = -1'],
    );
    const { findings } = await verified(settings);
    expect(findings).toEqual([
      { code: 'reordered', sequence: 4, detail: { says: 6 } },
      { code: 'reordered', sequence: 6, detail: { says: 4 } },
    ]);
  });

  it('a body changed, changed for another, or gone without an entry that says so; a body that came back', async () => {
    const { settings, compartment } = filled(8);
    const about = sampleEntry('body:erased', settings.identity.casebookId, null);
    const kept = compartment.read((db) =>
      db.get<{ salt: Uint8Array<ArrayBuffer>; body: string }>('SELECT * FROM journal_body WHERE sequence = 7'),
    );
    compartment.act((tx) => tx.eraseBody(7, 'kept six years', about, founder));
    compartment.close();
    edit(
      settings,
      ['UPDATE journal_body SET body = ? WHERE sequence = 3', '{"words":"He was polite"}'],
      [
        'UPDATE journal_body SET salt = (SELECT salt FROM journal_body WHERE sequence = 6), body = (SELECT body FROM journal_body WHERE sequence = 6) WHERE sequence = 5',
      ],
      ['DELETE FROM journal_body WHERE sequence = 8'],
      ['INSERT INTO journal_body VALUES (7, ?, ?)', kept?.salt ?? Buffer.alloc(16), kept?.body ?? ''],
    );
    expect(codes((await verified(settings)).findings)).toEqual([
      'body-changed 3',
      'body-changed 5',
      'body-not-erased 7',
      'body-missing 8',
    ]);
  });

  it('bytes that are no entry', async () => {
    const { settings, compartment } = filled(4);
    compartment.close();
    edit(settings, [`UPDATE journal SET entry = '{"no":"entry"}' WHERE sequence = 3`]);
    expect(codes((await verified(settings)).findings)).toEqual(['changed 3', 'unreadable 3']);
  });
});

describe('T43: the end cut off', () => {
  it.each([1, 10, 20])(
    'by %i entries: found by the seal, a backup’s manifest, or a record seal on paper',
    async (cut) => {
      const { settings, compartment } = filled(20);
      const { sequence, hash } = compartment.head;
      compartment.close();
      edit(
        settings,
        ['DELETE FROM journal_body WHERE sequence > ?', sequence - cut],
        ['DELETE FROM journal WHERE sequence > ?', sequence - cut],
      );
      expect(mustSay(settings)).toEqual({
        outcome: 'entries-missing',
        missing: cut,
        sealed: sequence,
        found: sequence - cut,
      });
      expect((await verified(settings)).findings).toEqual([]);
      for (const from of ['seal', 'backup'] as const) {
        const { findings } = await verified(settings, [{ from, sequence, hash }]);
        expect(findings).toEqual([{ code: 'cut-off', sequence: sequence - cut + 1, detail: { from, missing: cut } }]);
      }
      const { findings } = await verified(settings, [{ from: 'paper', recordSeal: recordSeal(hash) }]);
      expect(findings).toMatchObject([{ code: 'cut-off', sequence: null, detail: { from: 'paper' } }]);
    },
  );

  it('cut off and grown again to the same length: the anchor’s hash is another', async () => {
    const { settings, compartment } = filled(6);
    const { sequence, hash } = compartment.head;
    compartment.close();
    edit(settings, ['DELETE FROM journal_body WHERE sequence > 5'], ['DELETE FROM journal WHERE sequence > 5']);
    const again = mustOpen(settings).compartment;
    again.acceptSeal();
    rebuild(again);
    fill(again, founder, 2);
    again.close();
    const { findings } = await verified(settings, [{ from: 'backup', sequence, hash }]);
    expect(findings).toEqual([{ code: 'replaced', sequence, detail: { from: 'backup' } }]);
  });

  it('bodies without their entries show a cut even without an anchor', async () => {
    const { settings, compartment } = filled(6);
    compartment.close();
    edit(settings, ['DELETE FROM journal WHERE sequence > 5']);
    expect(codes((await verified(settings)).findings)).toEqual(['cut-off 6']);
  });
});

describe('T44: who signed', () => {
  it('an entry forged in a colleague’s name with the compartment’s key fails by its signature', async () => {
    const { settings, compartment } = filled(3);
    const thief = sampleUser('desk');
    compartment.act((tx) =>
      tx.append(sampleEntry('note:recorded', 'a'.repeat(32), { words: 'I did it' }), {
        actor: founder.actor,
        sign: thief.sign,
      }),
    );
    compartment.close();
    expect((await verified(settings)).findings).toEqual([
      { code: 'forged', sequence: 5, detail: { actor: founder.actor } },
    ]);
  });

  it('somebody unknown, a role that may not, and the sheet for anything but a recovery', async () => {
    const { settings, compartment } = filled(0);
    const recovery = sampleUser('head', 'recovery');
    for (const signer of [sampleUser('head'), recovery]) recordNote(compartment, signer, 'from nowhere');
    compartment.close();
    expect(codes((await verified(settings)).findings)).toEqual(['unknown-signer 2', 'not-allowed 3']);
  });

  it('a first entry that founds another casebook, or none, is not believed', async () => {
    const settings = sampleSettings();
    const compartment = createCompartment(settings);
    const body = foundingBody('0'.repeat(32), founder, sampleUser('head', 'recovery'));
    compartment.act((tx) => tx.append(sampleEntry('casebook:founded', settings.identity.casebookId, body), founder));
    compartment.act((tx) => tx.append(sampleEntry('casebook:founded', settings.identity.casebookId, body), founder));
    compartment.close();
    expect(codes((await verified(settings)).findings)).toEqual(['not-founded 1', 'not-allowed 2']);
  });

  it('after a recovery the user’s new keys count from there on, and the old ones no more; after a new sheet, its key', async () => {
    const settings = sampleSettings();
    const compartment = createCompartment(settings);
    const { casebookId } = settings.identity;
    const [sheet, newSheet] = [sampleUser('head', 'recovery'), sampleUser('head', 'recovery')];
    const after = sampleUser('head', founder.actor);
    const key = ({ signPublicKey }: SampleUser): object => ({ signPublicKey: signPublicKey.toString('base64') });
    const append = (kind: string, body: unknown, signer: SampleUser): unknown =>
      compartment.act((tx) => tx.append(sampleEntry(kind, casebookId, body), signer));
    append('casebook:founded', foundingBody(casebookId, founder, sheet), founder);
    append('note:recorded', { words: 'old key' }, founder);
    append('user:recovered', { userId: founder.actor, ...key(after) }, sheet);
    compartment.act((tx) => tx.append(sampleEntry('note:recorded', 'b'.repeat(32), { words: 'new key' }), after));
    append('recovery:replaced', key(newSheet), after);
    compartment.act((tx) => tx.append(sampleEntry('note:recorded', 'c'.repeat(32), { words: 'old key' }), founder));
    append('user:recovered', { userId: founder.actor, ...key(founder) }, sheet);
    append('user:recovered', { userId: founder.actor, ...key(founder) }, newSheet);
    compartment.act((tx) => tx.append(sampleEntry('note:recorded', 'd'.repeat(32), { words: 'old key' }), founder));
    append('user:recovered', { userId: founder.actor, ...key(after) }, founder);
    compartment.close();
    expect(codes((await verified(settings)).findings)).toEqual(['forged 6', 'forged 7', 'not-allowed 10']);
  });

  it('a role that may sign only notes signs only notes', async () => {
    const settings = sampleSettings();
    const compartment = createCompartment(settings);
    const desk = sampleUser('desk');
    const body = foundingBody(settings.identity.casebookId, desk, sampleUser('head', 'recovery'));
    compartment.act((tx) => tx.append(sampleEntry('casebook:founded', settings.identity.casebookId, body), desk));
    compartment.close();
    expect(codes((await verified(settings)).findings)).toEqual(['not-allowed 1']);
  });
});

describe('a long journal', () => {
  it('T46: 100,000 entries verify to the last one, the page stays free between slices, and it can be cancelled', async () => {
    const settings = sampleSettings();
    const compartment = createCompartment({ ...settings, projections: [] });
    const { casebookId } = settings.identity;
    const body = foundingBody(casebookId, founder, sampleUser('head', 'recovery'));
    const signature = randomBytes(64);
    compartment.act((tx) => {
      tx.append(sampleEntry('casebook:founded', casebookId, body), founder);
      for (let number = 2; number <= 100_000; number += 1) {
        const entry = sampleEntry('note:recorded', casebookId, { words: `Shouted at the gate, ${number}` });
        tx.append({ ...entry, id: 'e'.repeat(32) }, { actor: founder.actor, sign: () => signature });
      }
    });
    const options = {
      casebookId,
      compartment: 'conduct',
      maySign: sampleMaySign,
      verifySignature: null,
      anchors: [{ from: 'seal', sequence: 100_000, hash: compartment.head.hash }],
    } as const;
    let turns = 0;
    const turning = setInterval(() => {
      turns += 1;
    }, 1);
    const seen: number[] = [];
    const report = await verifyJournal((work) => compartment.read(work), {
      ...options,
      progress: (entries) => seen.push(entries),
    });
    clearInterval(turning);
    expect(report).toMatchObject({ entries: 100_000, bodies: 100_000, findings: [], cancelled: false });
    expect(report.signatures.checked).toBe(0);
    expect(turns).toBeGreaterThan(3);
    expect(seen.length).toBeGreaterThan(3);
    const cancel = new AbortController();
    const cancelled = await verifyJournal((work) => compartment.read(work), {
      ...options,
      cancel: cancel.signal,
      progress: () => cancel.abort(),
    });
    expect(cancelled.cancelled).toBe(true);
    expect(cancelled.entries).toBeLessThan(100_000);
    compartment.close();
  }, 120_000);

  it('that grows while it is verified is verified to its new end', async () => {
    const { compartment } = filled(2_000);
    let added = false;
    const report = await verifyJournal((work) => compartment.read(work), {
      casebookId: compartment.identity.casebookId,
      compartment: 'conduct',
      maySign: sampleMaySign,
      verifySignature: verifyEd25519,
      progress: () => {
        if (!added) recordNote(compartment, founder, 'meanwhile');
        added = true;
      },
    });
    expect(added).toBe(true);
    expect(report).toMatchObject({ entries: 2_002, findings: [] });
    compartment.close();
  }, 60_000);

  it('with more faults than anybody reads keeps the first and counts the rest', async () => {
    const { settings, compartment } = filled(600);
    compartment.close();
    edit(settings, ["UPDATE journal_body SET body = '{}' WHERE sequence > 1"]);
    const report = await verified(settings, [], true);
    expect(report.findings).toHaveLength(500);
    expect(report.findings.length + report.moreFindings).toBe(600);
  }, 60_000);
});

function mustSay(settings: CompartmentSettings): object {
  const { compartment, seal } = mustOpen(settings);
  compartment.close();
  return seal;
}

/** SQL that moves all rows from `first` on by `by` numbers. */
function renumber(first: number, by: number): (readonly [string, number, number])[] {
  return ['journal', 'journal_body'].flatMap((table) => [
    [`UPDATE ${table} SET sequence = -sequence - ? WHERE sequence >= ?`, by, first] as const,
    [`UPDATE ${table} SET sequence = -sequence WHERE sequence < ? + 0 * ?`, 0, 0] as const,
  ]);
}
