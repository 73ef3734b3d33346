// What recording costs at the least: the rows that the engine writes, with their indexes and full-text insert, into the same encrypted kind of file
// under the same settings; one FULL commit, one TRUNCATE checkpoint, one fsynced 4 KiB write. No hashing, no signature, no rule, no contract, no
// question asked. `wiped` is `cipher_memory_security`: it holds for a whole process once anything in it asked, so beside the engine it is on anyway.
import { randomBytes } from 'node:crypto';
import { fdatasyncSync, openSync, writeSync } from 'node:fs';

const SCHEMA = `
  CREATE TABLE journal (sequence INTEGER PRIMARY KEY, entry TEXT NOT NULL, hash BLOB NOT NULL, signature BLOB NOT NULL) STRICT;
  CREATE TABLE journal_body (sequence INTEGER PRIMARY KEY REFERENCES journal (sequence), salt BLOB NOT NULL, body TEXT NOT NULL) STRICT;
  CREATE TABLE incident (number INTEGER PRIMARY KEY, incident_id TEXT NOT NULL UNIQUE, reference_year INTEGER, reference_number INTEGER,
    sort_day TEXT, sort_time TEXT, record TEXT, opening TEXT, still_to_add TEXT, additions INTEGER, corrections INTEGER, disputes INTEGER,
    struck_out INTEGER, child INTEGER, recorded_at TEXT, recorded_by TEXT) STRICT;
  CREATE UNIQUE INDEX incident_reference ON incident (reference_year, reference_number);
  CREATE INDEX incident_newest ON incident (struck_out, sort_day DESC, sort_time DESC, number DESC);
  CREATE INDEX incident_child ON incident (sort_day DESC, sort_time DESC, number DESC) WHERE child = 1;
  CREATE INDEX incident_disputed ON incident (sort_day DESC, sort_time DESC, number DESC) WHERE disputes > 0;
  CREATE TABLE incident_person (person_id TEXT NOT NULL, role TEXT NOT NULL, incident INTEGER NOT NULL,
    PRIMARY KEY (person_id, role, incident)) STRICT, WITHOUT ROWID;
  CREATE INDEX incident_still_to_add ON incident (number DESC) WHERE still_to_add IS NOT NULL;
  CREATE TABLE incident_clause (clause_id TEXT NOT NULL, sort_day TEXT NOT NULL, sort_time TEXT NOT NULL, incident INTEGER NOT NULL,
    PRIMARY KEY (clause_id, sort_day DESC, sort_time DESC, incident DESC)) STRICT, WITHOUT ROWID;
  CREATE TABLE incident_text (number INTEGER PRIMARY KEY, incident INTEGER, text TEXT, exact_words TEXT, recorded_at TEXT, recorded_by TEXT) STRICT;
  CREATE INDEX incident_text_added ON incident_text (incident, number) WHERE number <> incident;
  CREATE TABLE change_since_copy (sequence INTEGER PRIMARY KEY) STRICT;
  CREATE VIRTUAL TABLE incident_words USING fts5 (text, exact_words, content = 'incident_text', content_rowid = 'number', columnsize = 0,
    tokenize = 'unicode61 remove_diacritics 2');
  INSERT INTO incident_words (incident_words, rank) VALUES ('secure-delete', 1);`;

/** Those of the engine, but for the wiping. */
const SETTINGS = [
  'cipher_log_level = NONE',
  'locking_mode = EXCLUSIVE',
  'journal_mode = WAL',
  'synchronous = FULL',
  'foreign_keys = ON',
  'recursive_triggers = ON',
  'trusted_schema = OFF',
  'cell_size_check = ON',
  'secure_delete = ON',
  'temp_store = MEMORY',
  'mmap_size = 0',
];

/** What the engine's rule would name as missing, near enough for as many rows to stand in the index. */
function stillToAdd({ about, happened, where, citation }) {
  const incomplete = about.kind !== 'person' || happened.day === null || where === '' || citation.clauses.length === 0;
  return incomplete ? '["where"]' : null;
}

export class RecordScript {
  constructor(Database, file, { wiped = false } = {}) {
    this.seal = openSync(`${file}.seal`, 'w');
    this.db = new Database(file, { cacheStatements: false });
    this.db.pragma(`key = "x'${randomBytes(32).toString('hex')}'"`);
    if (wiped) this.db.pragma('cipher_memory_security = ON');
    for (const set of SETTINGS) this.db.pragma(set);
    this.db.exec(SCHEMA);
    const into = (table, count) =>
      this.db.prepare(`INSERT INTO ${table} VALUES (${Array(count).fill('?').join(', ')})`, { persistent: true });
    this.journal = into('journal', 4);
    this.body = into('journal_body', 3);
    this.changed = into('change_since_copy', 1);
    this.incident = into('incident', 16);
    this.person = into('incident_person', 3);
    this.clause = into('incident_clause', 4);
    this.text = into('incident_text', 6);
    this.words = into('incident_words (rowid, text, exact_words)', 3);
    // Not persistent, for which the library would compile the answer's making anew each time.
    this.checkpoint = this.db.prepare('PRAGMA wal_checkpoint(TRUNCATE)');
    this.number = 0;
  }

  insert({ at, day, actor, subject, body: { whatHappened, ...record }, ...entry }) {
    this.number += 1;
    const number = this.number;
    const { happened, about, citation, ticks } = record;
    this.journal.run([
      number,
      JSON.stringify({ ...entry, at, day, actor, subject, hashes: HASHES }),
      BYTES_32,
      BYTES_64,
    ]);
    this.body.run([number, BYTES_16, JSON.stringify({ whatHappened, ...record })]);
    this.changed.run([number]);
    const sort = [happened.day ?? day, happened.time ?? ''];
    const missing = stillToAdd(record);
    const counts = [0, 0, 0, 0, Number(ticks.childSawOrAffected)];
    const fields = [JSON.stringify(record), whatHappened.slice(0, 120), missing, ...counts, at, actor];
    this.incident.run([number, subject, 2026, number, ...sort, ...fields]);
    if (about.personId !== undefined) this.person.run([about.personId, 'about', number]);
    for (const clause of citation.clauses) this.clause.run([clause, ...sort, number]);
    this.text.run([number, number, whatHappened, '', at, actor]);
    this.words.run([number, whatHappened, '']);
  }

  fill(entries) {
    this.db.exec('BEGIN');
    for (const entry of entries) this.insert(entry);
    this.db.exec('COMMIT');
    this.checkpoint.get();
  }

  record(entry) {
    this.db.exec('BEGIN IMMEDIATE');
    this.insert(entry);
    this.db.exec('COMMIT');
    this.checkpoint.get();
    writeSync(this.seal, randomBytes(4_096), 0, 4_096, (this.number % 2) * 4_096);
    fdatasyncSync(this.seal);
  }
}

const BYTES_16 = randomBytes(16);
const BYTES_32 = randomBytes(32);
const BYTES_64 = randomBytes(64);
const HASHES = BYTES_64.toString('hex');
