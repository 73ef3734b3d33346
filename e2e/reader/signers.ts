import { signatureFits } from './ed25519';
import { check } from './fault';
import type { Fields } from './fields';
import type { PublicKeys } from './header';
import { bodyOf, type Entry } from './journal';

export interface Signers {
  /** Each known user's role and keys, by id. */
  readonly users: ReadonlyMap<string, PublicKeys & { readonly role: string }>;
  readonly sheet: PublicKeys;
}

/** Replays who may sign and checks each signature. Returns the signers as they are after the last entry. Says which entry is at fault. */
export function checkSignatures(entries: readonly Entry[], casebookId: string): Signers {
  const [first, ...later] = entries;
  check(first !== undefined, 'The journal is empty.');
  const founded = foundedBy(first, casebookId);
  const users = new Map([[first.actor, founded.founder]]);
  let sheet = founded.sheet;
  checkSignature(first, founded.founder);
  for (const entry of later) {
    const which = `Entry ${entry.sequence}`;
    check(entry.kind !== 'casebook:founded', `${which} founds the casebook a second time.`);
    if (entry.kind === 'user:recovered') {
      check(entry.actor === 'recovery', `${which} (user:recovered) is not signed by the recovery sheet.`);
      checkSignature(entry, sheet);
      const body = bodyOf(entry);
      const user = users.get(body.id('userId'));
      check(user !== undefined, `${which} recovers a user who was not known.`);
      users.set(body.id('userId'), { role: user.role, ...publicKeys(body) });
      continue;
    }
    check(
      entry.actor !== 'recovery',
      `${which} (${entry.kind}) is signed by the recovery sheet, which may only sign user:recovered.`,
    );
    const user = users.get(entry.actor);
    check(user !== undefined, `${which} is signed by somebody who was not known.`);
    checkSignature(entry, user);
    // The page knows one role so far, and it allows every kind.
    check(user.role === 'head', `${which} (${entry.kind}) is signed by a ${user.role}, whose role does not allow it.`);
    if (entry.kind === 'recovery:replaced') sheet = publicKeys(bodyOf(entry));
  }
  return { users, sheet };
}

function foundedBy(entry: Entry, casebookId: string) {
  check(entry.kind === 'casebook:founded', `Entry 1 is ${entry.kind} instead of casebook:founded.`);
  const body = bodyOf(entry);
  check(body.id('casebookId') === casebookId, 'Entry 1 founds another casebook.');
  const founder = body.object('founder');
  check(founder.id('userId') === entry.actor, 'Entry 1 is not signed by the founder whom it names.');
  return {
    founder: { role: founder.text('role'), ...publicKeys(founder) },
    sheet: publicKeys(body.object('recovery')),
  };
}

function publicKeys(fields: Fields): PublicKeys {
  return { boxPublicKey: fields.bytes('boxPublicKey', 32), signPublicKey: fields.bytes('signPublicKey', 32) };
}

/** What an actor signs: a line of text and the entry's hash. */
export function signedOf(hash: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from('conduct-casebook/entry/1\n', 'ascii'), hash]);
}

function checkSignature(entry: Entry, { signPublicKey }: PublicKeys): void {
  const fits = entry.signature.length === 64 && signatureFits(entry.signature, signedOf(entry.hash), signPublicKey);
  check(fits, `Entry ${entry.sequence} has a signature that does not fit.`);
}
