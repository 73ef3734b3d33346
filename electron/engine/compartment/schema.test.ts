import { describe, expect, it } from 'vitest';
import {
  fill,
  mustOpen,
  noteProjection,
  recordNote,
  sampleEntry,
  sampleSettings,
  sampleUser,
} from './compartment.fixture';
import { connect } from './connection';
import { onFaultPoint } from './fault-point';
import { type CompartmentSettings, createCompartment, openCompartment } from './open-compartment';
import { type Migration, newestVersion } from './schema';

const founder = sampleUser('head', 'f'.repeat(32));

function closed(notes = 3): CompartmentSettings {
  const settings = sampleSettings();
  const compartment = createCompartment(settings);
  fill(compartment, founder, notes);
  compartment.close();
  return settings;
}

describe('the journal is append-only', () => {
  it.each([
    ["UPDATE journal SET entry = '{}' WHERE sequence = 2", 'never changed'],
    ['UPDATE journal SET sequence = 99 WHERE sequence = 4', 'never changed'],
    ['DELETE FROM journal WHERE sequence = 4', 'never removed'],
    ['DELETE FROM journal', 'never removed'],
    ["REPLACE INTO journal VALUES (2, '{}', x'00', x'00')", 'never removed'],
    ["INSERT INTO journal VALUES (2, '{}', x'00', x'00')", 'UNIQUE'],
    ["INSERT OR REPLACE INTO journal_body VALUES (4, x'00', '{}')", 'only under an entry'],
    ["INSERT INTO journal_body VALUES (9, x'00', '{}')", 'FOREIGN KEY'],
    ["UPDATE journal_body SET body = '{}'", 'never changed'],
    ['DELETE FROM journal_body WHERE sequence = 3', 'only under an entry'],
  ])('%s is aborted, also on a connection of its own', (sql, why) => {
    const settings = closed();
    const database = connect(settings.path, settings.databaseKey);
    expect(() => database.exec(sql)).toThrow(why);
    database.close();
    const { compartment } = mustOpen(settings);
    expect(() => compartment.act((tx) => tx.run(sql))).toThrow(why);
    compartment.close();
  });

  it('a body is erased only under the newest entry, and only the one that it names', () => {
    const settings = closed();
    const { compartment } = mustOpen(settings);
    const told = sampleEntry('body:erased', settings.identity.casebookId, { sequence: 2, rule: 'kept six years' });
    const other = (): unknown =>
      compartment.act((tx) => {
        tx.append(told, founder);
        tx.run('DELETE FROM journal_body WHERE sequence = 3');
      });
    expect(other).toThrow('only under an entry');
    const { kind: _kind, body: _body, ...about } = told;
    compartment.act((tx) => tx.eraseBody(2, 'kept six years', about, founder));
    expect(compartment.read((db) => db.all('SELECT sequence FROM journal_body'))).toEqual([
      { sequence: 1 },
      { sequence: 3 },
      { sequence: 4 },
      { sequence: 5 },
    ]);
    recordNote(compartment, founder, 'Later');
    expect(() => compartment.act((tx) => tx.run('DELETE FROM journal_body WHERE sequence = 3'))).toThrow('only under');
    expect(() => compartment.act((tx) => tx.eraseBody(2, 'again', about, founder))).toThrow('already-erased');
    expect(() => compartment.act((tx) => tx.eraseBody(1, 'founding', about, founder))).toThrow('needed-to-verify');
    expect(() => compartment.act((tx) => tx.eraseBody(5, 'the erasure', about, founder))).toThrow('needed-to-verify');
    expect(() => compartment.act((tx) => tx.eraseBody(77, 'none', about, founder))).toThrow('no-such-entry');
    compartment.close();
  });
});

describe('migrations', () => {
  const ten: Migration = {
    number: 10,
    up: (execute) => execute("ALTER TABLE draft ADD COLUMN route TEXT NOT NULL DEFAULT ''"),
  };
  const twenty: Migration = { number: 20, up: (execute) => execute('UPDATE draft SET route = id') };
  const draftNow = {
    name: 'draft',
    create: "CREATE TABLE draft (id TEXT PRIMARY KEY, words TEXT NOT NULL, route TEXT NOT NULL DEFAULT '') STRICT;",
  };

  it('run once, in order, keep the exception tables’ rows, and make the projections anew', () => {
    const settings = closed();
    const first = mustOpen(settings).compartment;
    first.writeUnsealed((db) => db.run('INSERT INTO draft VALUES (?, ?)', ['d1', 'half']));
    first.close();
    const newer = { ...settings, migrations: [ten, twenty], exceptions: [draftNow] };
    const opened = mustOpen(newer);
    expect(opened).toMatchObject({ migratedFrom: 1, rebuilt: true, seal: { outcome: 'agrees' } });
    expect(opened.compartment.read((db) => db.all('SELECT * FROM draft'))).toEqual([
      { id: 'd1', words: 'half', route: 'd1' },
    ]);
    opened.compartment.close();
    const again = mustOpen(newer);
    expect(again).toMatchObject({ migratedFrom: null, rebuilt: false });
    again.compartment.close();
    expect(openCompartment(settings)).toEqual({ opened: false, state: 'newer-version', found: 20, known: 1 });
  });

  it('interrupted at any step leave the old schema whole', () => {
    for (const stopAt of [1, 2]) {
      const settings = closed();
      let step = 0;
      onFaultPoint((point) => {
        if (point === 'migration:applied') step += 1;
        if (point === 'migration:applied' && step === stopAt) throw new Error('planted');
      });
      expect(() => openCompartment({ ...settings, migrations: [ten, twenty] })).toThrow('planted');
      onFaultPoint(null);
      const { compartment, migratedFrom } = mustOpen(settings);
      expect(migratedFrom).toBeNull();
      expect(compartment.read((db) => db.all("SELECT name FROM pragma_table_info('draft')"))).toHaveLength(2);
      expect(compartment.read((db) => db.all('SELECT * FROM note'))).toHaveLength(3);
      compartment.close();
    }
  });

  it('have numbers in tens, rising', () => {
    expect(newestVersion([])).toBe(1);
    expect(newestVersion([ten, twenty])).toBe(20);
    expect(() => newestVersion([twenty, ten])).toThrow('out of order');
    expect(() => newestVersion([{ ...ten, number: 11 }])).toThrow('tens');
  });
});

describe('projections that the program makes otherwise than the file has them', () => {
  it('are made anew at the opening, and a table that nobody knows any more is gone', () => {
    const settings = closed();
    const longer = {
      ...noteProjection,
      create: noteProjection.create.replace('CREATE INDEX note_recorded', 'CREATE INDEX note_by_entry'),
    };
    const opened = mustOpen({ ...settings, projections: [longer] });
    expect(opened.rebuilt).toBe(true);
    const names = opened.compartment.read((db) =>
      db.all<{ name: string }>('SELECT name FROM sqlite_schema ORDER BY name'),
    );
    const found = names.map(({ name }) => name);
    expect(found).toContain('note_by_entry');
    expect(found).not.toContain('note_recorded');
    expect(found).not.toContain('actor');
    expect(found).toContain('draft');
    expect(opened.compartment.read((db) => db.all('SELECT * FROM note'))).toHaveLength(3);
    opened.compartment.close();
    const again = mustOpen({ ...settings, projections: [longer] });
    expect(again.rebuilt).toBe(false);
    again.compartment.close();
  });

  it('a table that was dropped by hand comes back', () => {
    const settings = closed();
    const database = connect(settings.path, settings.databaseKey);
    database.exec('DROP TABLE note_words; DROP TABLE actor');
    database.close();
    const { compartment, rebuilt } = mustOpen(settings);
    expect(rebuilt).toBe(true);
    expect(compartment.read((db) => db.all('SELECT * FROM actor'))).toHaveLength(1);
    compartment.close();
  });
});
