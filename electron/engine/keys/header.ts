import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { Id } from '../../../domain/ids';
import { base64Of } from './base64';
import { CompartmentName, Grant } from './grant';
import { withinKdfLimits } from './passphrase-key';
import { Generation, Slot } from './slot-shape';

export const HEADER_FORMAT = 'conduct-casebook';
export const HEADER_VERSION = 1;
/** Largest header in bytes, about twenty users with three compartments. */
export const HEADER_LIMIT = 65_536;

/** The body of a header (docs/format.md, section 2). */
export const HeaderBody = z.strictObject({
  format: z.literal(HEADER_FORMAT),
  version: z.literal(HEADER_VERSION),
  casebookId: Id,
  generation: Generation,
  compartments: z.array(z.strictObject({ name: CompartmentName, keyGeneration: Generation })).max(8),
  slots: z.array(Slot).min(1).max(100),
  recovery: z.strictObject({ generation: Generation, boxPublicKey: base64Of(32), signPublicKey: base64Of(32) }),
  grants: z.array(Grant).max(400),
});
export type HeaderBody = z.infer<typeof HeaderBody>;

/** A header as read or about to be written. `bytes` are all three lines; nothing in `body` is proven before `headerMacFits`. */
export interface Header {
  readonly body: HeaderBody;
  readonly bytes: Uint8Array;
}

/**
 * - `not-a-header`: not three lines with a header's marks.
 * - `too-large`: above the limit; its content was not looked at.
 * - `damaged`: line 2 does not fit, or the body is not what a header holds.
 * - `weakened`: whole, but a slot asks for Argon2id outside floor and ceiling.
 * - `newer-version`: whole, made by a newer version of the program.
 */
export type ParsedHeader =
  | { readonly state: 'ok'; readonly header: Header }
  | { readonly state: 'not-a-header' | 'too-large' | 'damaged' | 'weakened' | 'newer-version' };

const LINES = /^(\{[^\r\n]*\})\nsha256 ([0-9a-f]{64})\nhmac-sha256 ([0-9a-f]{64})\n$/;
const Marked = z.object({ format: z.literal(HEADER_FORMAT), version: z.number().int().min(1) });

/** Reads a header without any key, and without believing anything in it. Never throws, whatever the bytes are. */
export function parseHeader(bytes: Uint8Array): ParsedHeader {
  if (bytes.length > HEADER_LIMIT) return { state: 'too-large' };
  const text = asText(bytes);
  const lines = text === null ? null : LINES.exec(text);
  if (lines === null) return { state: 'not-a-header' };
  const [, line = '', sum = ''] = lines;
  if (sha256(line) !== sum) return { state: 'damaged' };
  const json = asJson(line);
  const marked = Marked.safeParse(json);
  if (!marked.success) return { state: 'not-a-header' };
  if (marked.data.version > HEADER_VERSION) return { state: 'newer-version' };
  const body = HeaderBody.safeParse(json);
  // Written again it must be the same text: so no key stands twice, and no number in a form that another reader takes otherwise.
  if (!body.success || JSON.stringify(json) !== line) return { state: 'damaged' };
  if (!isConsistent(body.data)) return { state: 'damaged' };
  if (!body.data.slots.every((slot) => withinKdfLimits(slot.kdf))) return { state: 'weakened' };
  return { state: 'ok', header: { body: body.data, bytes } };
}

/** The three lines. Throws if the body is not a valid one: then what made it has a bug. */
export function serialiseHeader(body: HeaderBody, headerKey: Uint8Array): Header {
  const line = JSON.stringify(HeaderBody.parse(body));
  const bytes = new Uint8Array(
    Buffer.from(`${line}\nsha256 ${sha256(line)}\nhmac-sha256 ${mac(line, headerKey).toString('hex')}\n`),
  );
  const parsed = parseHeader(bytes);
  if (parsed.state !== 'ok') throw new Error(`the header to be written would be read as ${parsed.state}`);
  return parsed.header;
}

/** True if line 3 was made with this header key: then the whole body may be believed. */
export function headerMacFits(header: Header, headerKey: Uint8Array): boolean {
  const [line = '', , third = ''] = Buffer.from(header.bytes).toString('utf8').split('\n');
  const stated = Buffer.from(third.slice('hmac-sha256 '.length), 'hex');
  const expected = mac(line, headerKey);
  return stated.length === expected.length && timingSafeEqual(stated, expected);
}

/** No user, sign-in name, compartment or grant stands twice. */
function isConsistent({ slots, compartments, grants }: HeaderBody): boolean {
  return (
    areDistinct(slots.map((slot) => slot.userId)) &&
    areDistinct(slots.map((slot) => slot.signInName.normalize('NFC'))) &&
    areDistinct(compartments.map((compartment) => compartment.name)) &&
    areDistinct(grants.map(({ compartment, keyGeneration, to }) => `${compartment} ${keyGeneration} ${to}`))
  );
}

function areDistinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

function asText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function asJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function sha256(line: string): string {
  return createHash('sha256').update(line, 'utf8').digest('hex');
}

function mac(line: string, headerKey: Uint8Array): Buffer {
  return createHmac('sha256', headerKey).update(line, 'utf8').digest();
}
