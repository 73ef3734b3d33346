import { createDecipheriv, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { PAGE_SIZE } from './connection';

const SALT = 16;
const RESERVED = 80;
const CONTENT = PAGE_SIZE - RESERVED;

/**
 * Is anything in this file written under this key? The key came out of an authenticated grant, so a file of which no page fits is another
 * casebook's, or not a database of ours at all; one of which some page fits is ours and damaged. Throws what the file system throws.
 */
export function anyPageFits(path: string, key: Uint8Array): boolean {
  const file = openSync(path, 'r');
  try {
    const page = Buffer.alloc(PAGE_SIZE);
    if (readSync(file, page, 0, PAGE_SIZE, 0) < PAGE_SIZE) return false;
    if (firstPageReads(page, key)) return true;
    const macKey = macKeyOf(key, page.subarray(0, SALT));
    for (let number = 1; ; number += 1) {
      if (readSync(file, page, 0, PAGE_SIZE, (number - 1) * PAGE_SIZE) < PAGE_SIZE) return false;
      if (macFits(page, number, macKey)) return true;
    }
  } finally {
    closeSync(file);
  }
}

/** Encryption doesn't depend on the salt, so a damaged salt, which breaks every page's HMAC, shows here: page 1 still makes sense. */
function firstPageReads(page: Buffer, key: Uint8Array): boolean {
  const cipher = createDecipheriv('aes-256-cbc', key, page.subarray(CONTENT, CONTENT + 16)).setAutoPadding(false);
  const plain = cipher.update(page.subarray(SALT, SALT + 16));
  // Bytes 16 to 23 of every SQLite file of ours: page size, two format versions, reserved bytes, three fixed fractions.
  return plain.readUInt16BE(0) === PAGE_SIZE && plain[4] === RESERVED && plain.readUIntBE(5, 3) === 0x402020;
}

function macKeyOf(key: Uint8Array, salt: Uint8Array): Buffer {
  return pbkdf2Sync(
    key,
    salt.map((byte) => byte ^ 0x3a),
    2,
    32,
    'sha512',
  );
}

function macFits(page: Buffer, number: number, macKey: Buffer): boolean {
  const numberBytes = Buffer.alloc(4);
  numberBytes.writeUInt32LE(number);
  const mac = createHmac('sha512', macKey)
    .update(page.subarray(number === 1 ? SALT : 0, CONTENT + 16))
    .update(numberBytes)
    .digest();
  return timingSafeEqual(mac, page.subarray(CONTENT + 16));
}
