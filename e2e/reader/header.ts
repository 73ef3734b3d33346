import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hmacSha256, sameBytes, sha256 } from './digest';
import { check, Fault } from './fault';
import { Fields } from './fields';
import { type Grant, readGrant } from './grant';
import { readSlot, type Slot } from './slot';

const LARGEST = 65_536;

export interface PublicKeys {
  readonly boxPublicKey: Uint8Array;
  readonly signPublicKey: Uint8Array;
}

export interface Header {
  readonly casebookId: string;
  readonly generation: number;
  readonly compartments: readonly { readonly name: string; readonly keyGeneration: number }[];
  readonly slots: readonly Slot[];
  readonly recovery: PublicKeys & { readonly generation: number };
  readonly grants: readonly Grant[];
  /** Line 1 as it stands in the file, and the MAC of line 3. */
  readonly line: Uint8Array;
  readonly mac: Uint8Array;
}

/**
 * The headers of a folder that can be read without a key, best first, and sentences about a copy that is damaged, missing or different.
 * Throws if neither copy is right.
 */
export function readHeaders(folder: string): {
  readonly headers: readonly Header[];
  readonly remarks: readonly string[];
} {
  const headers: Header[] = [];
  const remarks: string[] = [];
  for (const name of ['casebook.header.a', 'casebook.header.b']) {
    try {
      headers.push(parseHeader(name, part(folder, name)));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      remarks.push(error.message);
    }
  }
  const [one, other] = headers;
  if (one === undefined) throw new Fault(`Neither copy of the header can be read. ${remarks.join(' ')}`);
  if (other === undefined) return { headers, remarks };
  if (sameBytes(one.line, other.line) && sameBytes(one.mac, other.mac)) return { headers: [one], remarks };
  remarks.push('The two copies of the header are not the same.');
  return { headers: headers.sort((a, b) => b.generation - a.generation), remarks };
}

function part(folder: string, name: string): Uint8Array {
  const file = path.join(folder, name);
  check(existsSync(file), `${name} is missing.`);
  return readFileSync(file);
}

/** A header out of a file's bytes; lines 1 and 2 are checked, line 3 waits for the key. */
export function parseHeader(name: string, bytes: Uint8Array): Header {
  check(bytes.length <= LARGEST, `${name} is larger than ${LARGEST} bytes.`);
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  const [first = '', second = '', third = '', end] = lines;
  check(lines.length === 4 && end === '', `${name} is not three lines, each ended by a line feed.`);
  const line = Buffer.from(first, 'latin1');
  check(
    second === `sha256 ${sha256(line).toString('hex')}`,
    `${name} is damaged: its line 2 is not the hash of its line 1.`,
  );
  const [, mac] = /^hmac-sha256 ([0-9a-f]{64})$/.exec(third) ?? [];
  check(mac !== undefined, `${name}: line 3 is not an HMAC in hex.`);
  const fields = Fields.parse(name, line);
  const text = line.toString('utf8');
  // So no key stands twice, and every reader sees the same values.
  check(JSON.stringify(JSON.parse(text)) === text, `${name}: line 1 is not in the form that JSON.stringify writes.`);
  return { ...body(fields), line, mac: Buffer.from(mac, 'hex') };
}

function body(fields: Fields): Omit<Header, 'line' | 'mac'> {
  check(fields.text('format') === 'conduct-casebook', 'The header is not that of a casebook.');
  check(
    fields.number('version') === 1,
    `The header has version ${fields.number('version')}; this reader knows version 1.`,
  );
  const recovery = fields.object('recovery');
  return {
    casebookId: fields.id('casebookId'),
    generation: fields.number('generation'),
    compartments: fields
      .list('compartments')
      .map((item) => ({ name: item.text('name'), keyGeneration: item.number('keyGeneration') })),
    slots: fields.list('slots').map(readSlot),
    recovery: {
      generation: recovery.number('generation'),
      boxPublicKey: recovery.bytes('boxPublicKey', 32),
      signPublicKey: recovery.bytes('signPublicKey', 32),
    },
    grants: fields.list('grants').map(readGrant),
  };
}

/** Checks line 3: nobody without a sign-in changed the header. */
export function checkHeaderMac(header: Header, headerKey: Uint8Array): void {
  check(
    sameBytes(hmacSha256(headerKey, header.line), header.mac),
    'The header was changed by somebody without a sign-in: its line 3 is wrong.',
  );
}

/** The slot of this sign-in name; of the only user if none is said. */
export function findSlot(header: Header, signInName?: string): Slot {
  const found = header.slots.filter((slot) => signInName === undefined || slot.signInName === signInName);
  const [slot] = found;
  check(
    slot !== undefined && found.length === 1,
    `The header has ${found.length} slots for ${signInName ?? 'a user who was not named'}.`,
  );
  return slot;
}
