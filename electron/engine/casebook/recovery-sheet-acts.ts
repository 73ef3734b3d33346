import { dayInEngland } from '../../../domain/dates/local-date';
import type { EntryBody } from '../../../domain/journal/entry-kinds';
import type { Missing } from '../../../domain/result';
import { type CasebookFacts, casebookFacts } from '../casebook-facts/casebook-facts';
import { base64, fromBase64 } from '../keys/base64';
import { HEADER_GRANT, makeGrant } from '../keys/grant';
import type { HeaderBody } from '../keys/header';
import { readHeader, replaceHeader } from '../keys/header-file';
import { makeRecoverySeed, normalSheetGroup, printRecoverySheet, recoveryKeys } from '../keys/recovery-sheet';
import { wipe } from '../keys/secret';
import { signWith, wipeUserKeys } from '../keys/user-keys';
import { headerOf, headerWriteAsDisaster } from './as-disaster';
import { askHash, askOf } from './ask-back';
import type { OpenCasebook } from './open-casebook';

export interface TypedGroup {
  readonly number: number;
  readonly text: string;
}

/** The two groups asked for, typed back: journalled if right, otherwise which field is wrong. */
export function confirmSheet(casebook: OpenCasebook, typed: readonly [TypedGroup, TypedGroup]): readonly Missing[] {
  const { ask } = casebook.conduct.read((db) => casebookFacts(db)).recovery;
  const normal = typed.map(({ number, text }) => ({ number, text: normalSheetGroup(number, text) }));
  const wrong = normal.flatMap(({ text }, index) => (text === null ? [missing(index, 'mistyped')] : []));
  if (wrong.length > 0) return wrong;
  const inOrder = [...normal]
    .sort((one, other) => one.number - other.number)
    .map(({ number, text }) => ({ number, text: text ?? '' }));
  const asked = inOrder.every(({ number }, index) => number === ask.groups[index]);
  if (!asked || askHash(ask.salt, inOrder) !== ask.hash) return [missing(0, 'other-sheet'), missing(1, 'other-sheet')];
  casebook.note({
    kind: 'recovery:confirmed',
    subject: casebook.casebookId,
    day: dayInEngland(casebook.clock.now()),
    body: {},
  });
  return [];
}

function missing(index: number, code: string): Missing {
  return { field: `groups.${index}`, code, label: 'needed' };
}

/**
 * Makes a new sheet; the old one opens nothing from here on, except older copies. Order: entry, then header, so that a crash between them leaves what
 * the next unlocking can finish (its grants are made from keys that a sign-in holds).
 */
export async function replaceSheet(casebook: OpenCasebook): Promise<readonly string[]> {
  const seed = makeRecoverySeed();
  const sheet = printRecoverySheet(seed);
  const keys = recoveryKeys(seed);
  wipe(seed);
  const header = currentHeader(casebook);
  const body: EntryBody<'recovery:replaced'> = {
    boxPublicKey: base64(keys.boxPublicKey),
    signPublicKey: base64(keys.signPublicKey),
    ask: askOf(sheet),
    headerGeneration: header.generation + 1,
  };
  wipeUserKeys(keys);
  casebook.note({
    kind: 'recovery:replaced',
    subject: casebook.casebookId,
    day: dayInEngland(casebook.clock.now()),
    body,
  });
  await writeSheetHeader(casebook, header, body);
  return sheet;
}

/** After a crash between the entry of a new sheet and its header: writes the header that the journal already speaks of. */
export async function finishNewSheet(casebook: OpenCasebook, header: HeaderBody, facts: CasebookFacts): Promise<void> {
  await writeSheetHeader(casebook, header, facts.recovery);
}

async function writeSheetHeader(
  casebook: OpenCasebook,
  header: HeaderBody,
  sheet: { readonly boxPublicKey: string; readonly signPublicKey: string },
): Promise<void> {
  const { userId } = casebook.user;
  const { ring, casebookId } = casebook;
  const sign = signWith(ring.keys.signSeed);
  const keyGeneration = casebook.conduct.identity.keyGeneration;
  const give = (compartment: string, generation: number, key: Uint8Array) =>
    makeGrant({
      casebookId,
      compartment,
      keyGeneration: generation,
      to: 'recovery',
      toBoxPublicKey: fromBase64(sheet.boxPublicKey),
      key,
      givenBy: userId,
      sign,
    });
  const written = await replaceHeader(
    casebook.folder,
    {
      ...header,
      generation: header.generation + 1,
      recovery: {
        generation: header.recovery.generation + 1,
        boxPublicKey: sheet.boxPublicKey,
        signPublicKey: sheet.signPublicKey,
      },
      grants: [
        ...header.grants.filter(({ to }) => to !== 'recovery'),
        give('conduct', keyGeneration, ring.conductKey),
        give(HEADER_GRANT, 1, ring.headerKey),
      ],
    },
    ring.headerKey,
  );
  if (!written.ok) throw headerWriteAsDisaster(written.code);
  casebook.conduct.setHeaderGeneration(header.generation + 1);
}

function currentHeader(casebook: OpenCasebook): HeaderBody {
  return headerOf(readHeader(casebook.folder)).header.body;
}
