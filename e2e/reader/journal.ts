import { hex, sameBytes, sha256 } from './digest';
import { check } from './fault';
import { Fields } from './fields';
import { lengthPrefixed } from './length-prefixed';
import type { PlainDatabase, Row } from './plain-database';

export interface Entry {
  readonly sequence: number;
  readonly id: string;
  readonly at: string;
  readonly day: string;
  readonly actor: string;
  readonly kind: string;
  readonly version: number;
  readonly subject: string;
  readonly hash: Uint8Array;
  readonly signature: Uint8Array;
  /** The body's bytes as text, or null if it was erased. */
  readonly body: string | null;
}

const ACTOR = /^([0-9a-f]{32}|recovery)$/;
const AT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Every entry in order, with gaps, hashes, chain and bodies checked. Signatures are `checkSignatures`. Says which entry is at fault. */
export function readJournal(database: PlainDatabase, casebookId: string, compartment: string): readonly Entry[] {
  const bodies = new Map(
    database.rows('SELECT sequence, salt, body FROM journal_body').map((row) => [row.sequence, row]),
  );
  const entries: Entry[] = [];
  const missing: number[] = [];
  let previous: Uint8Array = sha256(lengthPrefixed('conduct-casebook/journal/1', casebookId, compartment));
  for (const row of database.rows('SELECT sequence, entry, hash, signature FROM journal ORDER BY sequence')) {
    const number = entries.length + 1;
    check(row.sequence === number, `Entry ${number} is missing: the next one is ${row.sequence}.`);
    const body = bodies.get(number);
    bodies.delete(number);
    const entry = readEntry(row, previous, body);
    if (entry.body === null) missing.push(number);
    entries.push(entry);
    previous = entry.hash;
  }
  check(entries.length > 0, 'The journal is empty.');
  check(bodies.size === 0, `The body of entry ${[...bodies.keys()].join(', ')} is there, but not the entry.`);
  checkErased(entries, missing);
  return entries;
}

function readEntry(row: Row, previous: Uint8Array, body: Row | undefined): Entry {
  const which = `Entry ${row.sequence}`;
  const { entry: text, hash, signature } = row;
  check(
    typeof text === 'string' && hash instanceof Uint8Array && signature instanceof Uint8Array,
    `${which} is not of the right types.`,
  );
  check(sameBytes(sha256(Buffer.from(text, 'utf8')), hash), `${which} does not have the hash that is stored with it.`);
  const fields = Fields.parse(which, Buffer.from(text, 'utf8'));
  check(fields.number('sequence') === row.sequence, `${which} calls itself ${fields.number('sequence')}.`);
  check(fields.hash('previousHash') === hex(previous), `${which} does not name the hash of the entry before it.`);
  check(fields.isNull('origin'), `${which} comes from another casebook, which this reader does not know.`);
  const offset = fields.number('offset');
  check(offset === 0 || offset === 60, `${which}: offset is neither 0 nor 60.`);
  return {
    sequence: fields.number('sequence'),
    id: fields.id('id'),
    at: fields.matching('at', AT, 'a time'),
    day: fields.matching('day', DAY, 'a day'),
    actor: fields.matching('actor', ACTOR, 'an id or recovery'),
    kind: fields.text('kind'),
    version: fields.number('version'),
    subject: fields.id('subject'),
    hash,
    signature,
    body: body === undefined ? null : readBody(which, body, fields.hash('bodyHash')),
  };
}

function readBody(which: string, { salt, body }: Row, bodyHash: string): string {
  check(
    salt instanceof Uint8Array && salt.length === 16 && typeof body === 'string',
    `The body of ${which} is not of the right types.`,
  );
  check(
    hex(sha256(salt, Buffer.from(body, 'utf8'))) === bodyHash,
    `The body of ${which} does not have the hash that the entry names.`,
  );
  return body;
}

/** Each missing body must be named by a later entry of kind `body:erased`. */
function checkErased(entries: readonly Entry[], missing: readonly number[]): void {
  const erasedBy = new Map<number, number>();
  for (const entry of entries) {
    if (entry.kind !== 'body:erased') continue;
    const body = bodyOf(entry);
    check(body.text('rule') !== '', `Entry ${entry.sequence} erases a body under no rule.`);
    erasedBy.set(body.number('sequence'), entry.sequence);
  }
  for (const sequence of missing) {
    check(
      (erasedBy.get(sequence) ?? 0) > sequence,
      `The body of entry ${sequence} is missing, and no later entry says that it was erased.`,
    );
  }
  for (const [sequence, by] of erasedBy) {
    check(
      missing.includes(sequence),
      `Entry ${by} says that the body of entry ${sequence} was erased, but it is there.`,
    );
  }
}

/** The parsed body of an entry that must have one. */
export function bodyOf(entry: Entry): Fields {
  check(
    entry.body !== null,
    `Entry ${entry.sequence} (${entry.kind}) has lost its body, without which the journal cannot be checked.`,
  );
  return Fields.parse(`The body of entry ${entry.sequence}`, Buffer.from(entry.body, 'utf8'));
}
