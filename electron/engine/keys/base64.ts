import { z } from 'zod';

/** Standard alphabet, with padding (docs/format.md, section 1). */
export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

/** The bytes of a text that passed `base64Of` or `base64UpTo`. */
export function fromBase64(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64'));
}

/** Exactly `bytes` bytes; of the several texts that some decoders take, only the one that an encoder writes. */
export function base64Of(bytes: number) {
  return z
    .string()
    .length(base64Length(bytes))
    .refine((text) => isCanonical(text) && fromBase64(text).length === bytes);
}

/** Between one and `bytes` bytes. */
export function base64UpTo(bytes: number) {
  return z
    .string()
    .min(base64Length(1))
    .max(base64Length(bytes))
    .refine((text) => isCanonical(text) && fromBase64(text).length <= bytes);
}

function base64Length(bytes: number): number {
  return Math.ceil(bytes / 3) * 4;
}

function isCanonical(text: string): boolean {
  return base64(fromBase64(text)) === text;
}
