import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs';
import { dayInEngland } from '../../domain/dates/local-date';
import type { OpenCasebook } from '../engine/casebook/open-casebook';
import { writeAll } from '../engine/files/write-all';
import { readArguments } from './arguments';
import { Outcome, type Surroundings, UsageError } from './outcome';
import { UNLOCKING, withCasebook } from './with-casebook';

const PAGE = 500;

/** `casebook export <folder> --json <file>`: every entry of the journal with its body, a line each. */
export function runExport(args: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  const { places, values } = readArguments(args, ['folder'], { ...UNLOCKING, json: { type: 'string' } });
  const file = values.json;
  if (typeof file !== 'string') throw new UsageError('This needs --json <file>.');
  return withCasebook(places[0] ?? '', values, surroundings, (casebook) => {
    const target = openSync(file, 'wx', 0o600);
    let whole = false;
    try {
      noteExport(casebook);
      const entries = writeEntries(casebook, target);
      fsyncSync(target);
      whole = true;
      return new Outcome(0, { entries }, [`${entries} entries written. The file is not encrypted.`]);
    } finally {
      closeSync(target);
      if (!whole) rmSync(file, { force: true });
    }
  });
}

/** Before the first word is in the file, as with every opening (D65): nobody takes everything away without a trace, also if the disk is full half-way. */
function noteExport(casebook: OpenCasebook): void {
  const { sequence } = casebook.conduct.head;
  const day = dayInEngland(casebook.clock.now());
  casebook.note({ kind: 'casebook:exported', subject: casebook.casebookId, day, body: { sequence } });
}

interface Row {
  readonly sequence: number;
  readonly entry: string;
  readonly body: string | null;
}

/**
 * Entries about sessions, exports and copies are left out: they say when somebody looked, not what was recorded, and so one seed gives one export.
 * Keys, salts, hashes and signatures are left out too; times, ids and words stay.
 */
function writeEntries(casebook: OpenCasebook, target: number): number {
  let count = 0;
  writeAll(target, Buffer.from('[\n'));
  for (let after = 0; ; ) {
    const rows = casebook.conduct.read((db) =>
      db.all<Row>(
        `SELECT j.sequence, j.entry, b.body FROM journal j LEFT JOIN journal_body b ON b.sequence = j.sequence
         WHERE j.sequence > ? ORDER BY j.sequence LIMIT ${PAGE}`,
        [after],
      ),
    );
    for (const row of rows) {
      after = row.sequence;
      const line = exported(row);
      if (line === null) continue;
      writeAll(target, Buffer.from(`${count === 0 ? '' : ',\n'}${line}`));
      count += 1;
    }
    if (rows.length === 0) break;
  }
  writeAll(target, Buffer.from('\n]\n'));
  return count;
}

const LEFT_OUT: ReadonlySet<string> = new Set([
  'session:unlocked',
  'record:opened',
  'casebook:exported',
  'backup:made',
  'backup:restored',
]);

function exported({ entry, body }: Row): string | null {
  const { at, day, actor, kind, version, subject, sequence } = JSON.parse(entry) as Record<string, unknown>;
  if (LEFT_OUT.has(String(kind))) return null;
  const content = body === null ? null : withoutKeys(JSON.parse(body));
  return JSON.stringify({ sequence, at, day, actor, kind, version, subject, body: content });
}

const KEYS: ReadonlySet<string> = new Set(['boxPublicKey', 'signPublicKey', 'ask']);

function withoutKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => (KEYS.has(name) ? [] : [[name, withoutKeys(inner)]])),
  );
}
