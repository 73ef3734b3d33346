import { sameBytes } from './digest';
import { check, Fault } from './fault';
import { type Grant, grantContent, grantSigned } from './grant';
import type { Header } from './header';
import type { KeyPairs } from './key-pairs';
import { sodium } from './sodium';

/** The key of a compartment (or `header`) that was granted to this user or to `recovery`: 32 bytes. The header's MAC must have been checked before. */
export function openGrant(header: Header, compartment: string, to: string, keys: KeyPairs): Uint8Array {
  const keyGeneration =
    compartment === 'header' ? 1 : header.compartments.find(({ name }) => name === compartment)?.keyGeneration;
  check(keyGeneration !== undefined, `The header does not name the compartment ${compartment}.`);
  const found = header.grants.filter(
    (grant) => grant.compartment === compartment && grant.to === to && grant.keyGeneration === keyGeneration,
  );
  const [grant] = found;
  check(grant !== undefined && found.length === 1, `The header has ${found.length} grants of ${compartment} to ${to}.`);
  checkGrantSignature(header, grant);
  return keyInside(header.casebookId, grant, keys);
}

/** Checks that the user who is named as the giver signed this grant. */
export function checkGrantSignature(header: Header, grant: Grant): void {
  const giver = header.slots.find(({ userId }) => userId === grant.givenBy);
  const which = `The grant of ${grant.compartment} to ${grant.to}`;
  check(giver !== undefined, `${which} was given by somebody who has no slot.`);
  const signed = grantSigned(header.casebookId, grant);
  check(
    sodium.crypto_sign_verify_detached(grant.signature, signed, giver.signPublicKey),
    `${which} has a signature that does not fit.`,
  );
}

function keyInside(casebookId: string, grant: Grant, keys: KeyPairs): Uint8Array {
  const which = `The grant of ${grant.compartment} to ${grant.to}`;
  const inside = unseal(which, grant.box, keys);
  const key = inside.subarray(-32);
  check(
    sameBytes(inside, grantContent(casebookId, grant, key)),
    `${which} holds something else inside than it says outside.`,
  );
  return key;
}

function unseal(which: string, box: Uint8Array, keys: KeyPairs): Uint8Array {
  try {
    return sodium.crypto_box_seal_open(box, keys.boxPublicKey, keys.boxSecretKey);
  } catch {
    throw new Fault(`${which} cannot be opened with the key that it was given to.`);
  }
}
