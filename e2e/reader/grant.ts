import type { Fields } from './fields';
import { lengthPrefixed } from './length-prefixed';

export interface Grant {
  readonly compartment: string;
  readonly keyGeneration: number;
  readonly to: string;
  readonly box: Uint8Array;
  readonly givenBy: string;
  readonly signature: Uint8Array;
}

export function readGrant(fields: Fields): Grant {
  return {
    compartment: fields.text('compartment'),
    keyGeneration: fields.number('keyGeneration'),
    to: fields.matching('to', /^([0-9a-f]{32}|recovery)$/, 'an id or recovery'),
    box: fields.bytes('box'),
    givenBy: fields.id('givenBy'),
    signature: fields.bytes('signature', 64),
  };
}

/** What stands before the key inside a grant's box. */
export function grantContent(
  casebookId: string,
  grant: Pick<Grant, 'compartment' | 'keyGeneration' | 'to'>,
  key: Uint8Array,
): Uint8Array {
  return lengthPrefixed('conduct-casebook/grant/1', casebookId, grant.compartment, grant.keyGeneration, grant.to, key);
}

/** What `givenBy` signs. */
export function grantSigned(
  casebookId: string,
  grant: Pick<Grant, 'compartment' | 'keyGeneration' | 'to' | 'box'>,
): Uint8Array {
  return lengthPrefixed(
    'conduct-casebook/grant-signature/1',
    casebookId,
    grant.compartment,
    grant.keyGeneration,
    grant.to,
    grant.box,
  );
}
