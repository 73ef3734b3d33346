import { createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import { sameBytes } from './digest';
import { check } from './fault';

const PAGE = 4096;
const CONTENT = 4016;
/** The page at 1 GiB: SQLite keeps that place for locks and never writes it. */
const LOCK_PAGE = 0x40000000 / PAGE + 1;

/** Checks and decrypts every page of a SQLCipher 4 database: the bytes of a plain SQLite file without write-ahead log. Says which page is wrong. */
export function decryptPages(file: Uint8Array, rawKey: Uint8Array): Uint8Array {
  check(file.length > 0 && file.length % PAGE === 0, 'The database is not a whole number of pages.');
  const salt = file.subarray(0, 16);
  const macKey = pbkdf2Sync(
    rawKey,
    salt.map((byte) => byte ^ 0x3a),
    2,
    32,
    'sha512',
  );
  const plain = Buffer.alloc(file.length);
  for (let number = 1; number <= file.length / PAGE; number += 1) {
    const start = (number - 1) * PAGE;
    if (number !== LOCK_PAGE)
      decryptPage(file.subarray(start, start + PAGE), number, rawKey, macKey).copy(plain, start);
  }
  plain.write('SQLite format 3\0', 0, 'latin1');
  check(plain.readUInt16BE(16) === PAGE && plain[20] === 80, 'The database has other pages than this reader knows.');
  check(
    plain.readUInt32BE(28) === file.length / PAGE,
    'The database has another number of pages than its page 1 says.',
  );
  plain[18] = 1;
  plain[19] = 1;
  return plain;
}

/** One page of plain content, the salt's place in page 1 and the reserved bytes left zero. */
function decryptPage(page: Uint8Array, number: number, rawKey: Uint8Array, macKey: Uint8Array): Buffer {
  const first = number === 1 ? 16 : 0;
  const position = Buffer.alloc(4);
  position.writeUInt32LE(number);
  const mac = createHmac('sha512', macKey)
    .update(page.subarray(first, CONTENT + 16))
    .update(position)
    .digest();
  check(
    sameBytes(mac, page.subarray(CONTENT + 16)),
    `Page ${number} of the database is damaged, or the key is not the right one.`,
  );
  const decipher = createDecipheriv('aes-256-cbc', rawKey, page.subarray(CONTENT, CONTENT + 16)).setAutoPadding(false);
  return Buffer.concat([Buffer.alloc(first), decipher.update(page.subarray(first, CONTENT)), decipher.final()]);
}
