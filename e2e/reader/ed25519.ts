import { createPublicKey, verify } from 'node:crypto';

/** Whether this is the Ed25519 signature (RFC 8032) of the owner of this public key over these bytes. */
export function signatureFits(signature: Uint8Array, signed: Uint8Array, publicKey: Uint8Array): boolean {
  const key = createPublicKey({
    format: 'jwk',
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') },
  });
  return verify(null, signed, key, signature);
}
