import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fill, mustOpen, sampleEntry } from '../compartment/compartment.fixture';
import type { CompartmentSettings } from '../compartment/open-compartment';
import { entryText, hashOfBody, hashOfEntry, type JournalEntry } from './entry';
import { codes, edit, filled, founder, replaceEntry, stored, verified } from './journal.fixture';
import { rebuild } from './rebuild';
import { recordSeal } from './record-seal';

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
    expect(codes((await verified(settings)).findings)).toEqual(['unreadable 3', 'changed 3']);
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
