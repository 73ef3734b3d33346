import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Compartment } from '../compartment/compartment';
import {
  actorProjection,
  fill,
  mustOpen,
  noteProjection,
  sampleEntry,
  sampleSettings,
  sampleUser,
} from '../compartment/compartment.fixture';
import { connect } from '../compartment/connection';
import { onFaultPoint } from '../compartment/fault-point';
import { createCompartment } from '../compartment/open-compartment';
import { canonicalDump, compareDumps } from './canonical-dump';
import { erasable } from './erase-body';
import { compareWithJournal, rebuild } from './rebuild';

const founder = sampleUser('head', 'f'.repeat(32));

function filled(notes: number): Compartment {
  const compartment = createCompartment(sampleSettings());
  fill(compartment, founder, notes);
  return compartment;
}

const dumpOf = (compartment: Compartment): ReturnType<typeof canonicalDump> =>
  compartment.read((db) => canonicalDump(db, [noteProjection, actorProjection]));

afterEach(() => onFaultPoint(null));

type Step =
  | { readonly act: 'record'; readonly words: string }
  | { readonly act: 'correct'; readonly note: number; readonly words: string }
  | { readonly act: 'erase'; readonly entry: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ act: fc.constant('record' as const), words: fc.string({ unit: 'binary', maxLength: 60 }) }),
  fc.record({
    act: fc.constant('correct' as const),
    note: fc.nat(),
    words: fc.constantFrom('shouted', 'at the gate', ''),
  }),
  fc.record({ act: fc.constant('erase' as const), entry: fc.nat() }),
);

describe('projections made anew from the journal', () => {
  it('after any sequence of acts the rows are the same as before', () => {
    fc.assert(
      fc.property(fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 12 }), (acts) => {
        const compartment = filled(1);
        const notes: string[] = [];
        const { casebookId } = compartment.identity;
        for (const steps of acts) {
          compartment.act((tx) => {
            for (const one of steps) {
              if (one.act === 'record') {
                const id = randomBytes(16).toString('hex');
                tx.append(sampleEntry('note:recorded', id, { words: one.words }), founder);
                notes.push(id);
              } else if (one.act === 'correct' && notes.length > 0) {
                const note = notes[one.note % notes.length] ?? '';
                tx.append(sampleEntry('note:corrected', note, { words: one.words }), founder);
              } else if (one.act === 'erase') {
                const sequence = 1 + (one.entry % compartment.head.sequence);
                if (erasable(tx, sequence) !== 'erasable') continue;
                tx.eraseBody(sequence, 'kept six years', sampleEntry('', casebookId, null), founder);
              }
            }
          });
        }
        const before = dumpOf(compartment);
        rebuild(compartment);
        expect(compareDumps(before, dumpOf(compartment))).toEqual([]);
        expect(compareWithJournal(compartment)).toEqual([]);
        compartment.close();
      }),
      { numRuns: 25 },
    );
  });

  it('drafts stay as they are', () => {
    const compartment = filled(3);
    compartment.writeUnsealed((db) => db.run('INSERT INTO draft VALUES (?, ?)', ['d1', 'half']));
    rebuild(compartment);
    expect(compartment.read((db) => db.all('SELECT * FROM draft'))).toEqual([{ id: 'd1', words: 'half' }]);
    compartment.close();
  });

  it('a rebuild that fails leaves the old tables', () => {
    const compartment = filled(3);
    const before = dumpOf(compartment);
    onFaultPoint((point) => {
      if (point === 'rebuild:applied') throw new Error('planted');
    });
    expect(() => rebuild(compartment)).toThrow('planted');
    onFaultPoint(null);
    expect(compareDumps(before, dumpOf(compartment))).toEqual([]);
    compartment.close();
  });

  it('bodies reach a projection in their newest shape', () => {
    const settings = sampleSettings();
    const old = createCompartment(settings);
    fill(old, founder, 2);
    old.close();
    const upcast = (_kind: string, version: number, body: unknown): unknown => ({
      words: `${version}: ${(body as { words: string }).words}`,
    });
    const seen: unknown[] = [];
    const { compartment } = mustOpen({
      ...settings,
      upcast,
      projections: [
        {
          name: 'seen',
          tables: ['seen'],
          create: 'CREATE TABLE seen (words TEXT NOT NULL) STRICT',
          kinds: ['note:recorded'],
          apply: (db, _entry, body) => {
            seen.push(body);
            db.run('INSERT INTO seen VALUES (?)', [(body as { words: string }).words]);
          },
        },
      ],
    });
    expect(seen).toEqual([{ words: '1: Shouted at the gate, 1' }, { words: '1: Shouted at the gate, 2' }]);
    compartment.close();
  });
});

describe('T42: a record changed beside the journal', () => {
  it.each([
    ["UPDATE note SET words = 'was polite' WHERE recorded = 3", ['note']],
    ['DELETE FROM note WHERE recorded = 4', ['note']],
    ["INSERT INTO note VALUES ('x', 99, 'never happened', 99)", ['note']],
    [
      "INSERT INTO note_words (rowid, words) VALUES (77, 'shouted gate')",
      ['note probe 1', 'note probe 2', 'note probe 3'],
    ],
  ])('%s is found by comparing with the journal, which changes nothing', (sql, tables) => {
    const settings = sampleSettings();
    const first = createCompartment(settings);
    fill(first, founder, 5);
    first.close();
    const database = connect(settings.path, settings.databaseKey);
    database.exec(sql);
    database.close();
    const { compartment } = mustOpen(settings);
    const before = dumpOf(compartment);
    expect(compareWithJournal(compartment).map(({ table }) => table)).toEqual(tables);
    expect(compareDumps(before, dumpOf(compartment))).toEqual([]);
    rebuild(compartment);
    expect(compareWithJournal(compartment)).toEqual([]);
    compartment.close();
  });
});

describe('the canonical dump', () => {
  it('tells a number from its text, null from empty, and counts equal rows', () => {
    const dump = (...rows: string[]): ReadonlyMap<string, readonly string[]> => new Map([['t', rows.sort()]]);
    expect(compareDumps(dump('a', 'a', 'b'), dump('a', 'b'))).toEqual([
      { table: 't', onlyBefore: 1, onlyAfter: 0, firstBefore: 'a', firstAfter: null },
    ]);
    expect(compareDumps(dump('a', 'c'), dump('b', 'c'))).toMatchObject([
      { onlyBefore: 1, onlyAfter: 1, firstAfter: 'b' },
    ]);
    expect(compareDumps(dump(), dump())).toEqual([]);
  });
});
