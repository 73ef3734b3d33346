import { createHash, randomBytes, randomInt } from 'node:crypto';
import type { EntryBody } from '../../../domain/journal/entry-kinds';
import { SHEET_GROUPS } from '../keys/recovery-sheet';

/** Two groups of a sheet that are asked back. Only a salted hash of these two is kept: the other eleven stay on paper alone. */
export type Ask = EntryBody<'recovery:replaced'>['ask'];

export function askOf(sheet: readonly string[]): Ask {
  const first = randomInt(1, SHEET_GROUPS + 1);
  const second = ((first - 1 + randomInt(1, SHEET_GROUPS)) % SHEET_GROUPS) + 1;
  const groups: [number, number] = [Math.min(first, second), Math.max(first, second)];
  const salt = randomBytes(16).toString('base64');
  const texts = groups.map((number) => ({ number, text: sheet[number - 1] ?? '' }));
  return { groups, salt, hash: askHash(salt, texts) };
}

/** SHA-256 of salt ‖ `3:ABCDE 9:FGHJK`, groups in order of their numbers, as printed. */
export function askHash(salt: string, typed: readonly { readonly number: number; readonly text: string }[]): string {
  const text = typed.map(({ number, text: group }) => `${number}:${group}`).join(' ');
  return createHash('sha256').update(Buffer.from(salt, 'base64')).update(text, 'utf8').digest('hex');
}
