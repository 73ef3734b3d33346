// What recording costs at the least: the same rows and full-text insert into the same encrypted kind of file, one FULL commit, one TRUNCATE
// checkpoint, one fsynced 4 KiB write. No hashing, no signature, no rule, no contract. `cipher_memory_security` is not asked for; but it holds for a
// whole process once anything in it asked, so beside the engine this script pays for it too, and alone it doesn't.
import { randomBytes } from 'node:crypto';
import { fdatasyncSync, openSync, writeSync } from 'node:fs';

const SCHEMA = `
  CREATE TABLE journal (sequence INTEGER PRIMARY KEY, entry TEXT NOT NULL, hash BLOB NOT NULL, signature BLOB NOT NULL) STRICT;
  CREATE TABLE journal_body (sequence INTEGER PRIMARY KEY REFERENCES journal (sequence), salt BLOB NOT NULL, body TEXT NOT NULL) STRICT;
  CREATE TABLE incident (number INTEGER PRIMARY KEY, incident_id TEXT NOT NULL UNIQUE, reference_year INTEGER, reference_number INTEGER,
    sort_day TEXT, sort_time TEXT, person_id TEXT, record TEXT, opening TEXT, recorded_at TEXT, recorded_by TEXT) STRICT;
  CREATE UNIQUE INDEX incident_reference ON incident (reference_year, reference_number);
  CREATE INDEX incident_newest ON incident (sort_day DESC, sort_time DESC, number DESC);
  CREATE INDEX incident_person ON incident (person_id, sort_day DESC, sort_time DESC, number DESC);
  CREATE TABLE incident_clause (clause_id TEXT NOT NULL, incident INTEGER NOT NULL, PRIMARY KEY (clause_id, incident)) STRICT, WITHOUT ROWID;
  CREATE TABLE incident_text (number INTEGER PRIMARY KEY, incident INTEGER, text TEXT, recorded_at TEXT, recorded_by TEXT) STRICT;
  CREATE INDEX incident_text_incident ON incident_text (incident, number);
  CREATE VIRTUAL TABLE incident_words USING fts5 (text, content = 'incident_text', content_rowid = 'number', columnsize = 0);
  INSERT INTO incident_words (incident_words, rank) VALUES ('secure-delete', 1);`;

export class RecordScript {
  constructor(Database, file) {
    this.seal = openSync(`${file}.seal`, 'w');
    this.db = new Database(file, { cacheStatements: false });
    this.db.pragma(`key = "x'${randomBytes(32).toString('hex')}'"`);
    for (const set of ['locking_mode = EXCLUSIVE', 'journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON'])
      this.db.pragma(set);
    this.db.exec(SCHEMA);
    const into = (table, count) =>
      this.db.prepare(`INSERT INTO ${table} VALUES (${Array(count).fill('?').join(', ')})`, { persistent: true });
    this.journal = into('journal', 4);
    this.body = into('journal_body', 3);
    this.incident = into('incident', 11);
    this.clause = into('incident_clause', 2);
    this.text = into('incident_text', 5);
    this.words = into('incident_words (rowid, text)', 2);
    this.checkpoint = this.db.prepare('PRAGMA wal_checkpoint(TRUNCATE)', { persistent: true });
    this.number = 0;
  }

  insert({ at, day, actor, subject, body: { whatHappened, ...record }, ...entry }) {
    this.number += 1;
    const number = this.number;
    const { happened, about, citation } = record;
    this.journal.run([
      number,
      JSON.stringify({ ...entry, at, day, actor, subject, hashes: HASHES }),
      BYTES_32,
      BYTES_64,
    ]);
    this.body.run([number, BYTES_16, JSON.stringify({ whatHappened, ...record })]);
    const sort = [happened.day ?? day, happened.time ?? ''];
    const fields = [about.personId ?? null, JSON.stringify(record), whatHappened.slice(0, 120), at, actor];
    this.incident.run([number, subject, 2026, number, ...sort, ...fields]);
    for (const clause of citation.clauses) this.clause.run([clause, number]);
    this.text.run([number, number, whatHappened, at, actor]);
    this.words.run([number, whatHappened]);
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
