import { writeSync } from 'node:fs';

/** Writes every byte, however short the counts that come back, after what was written last or from `position` on; a full disk throws ENOSPC. */
export function writeAll(file: number, bytes: Uint8Array, position: number | null = null): void {
  for (let done = 0; done < bytes.length; ) {
    const at = position === null ? null : position + done;
    const count = writeSync(file, bytes, done, bytes.length - done, at);
    if (count === 0) throw Object.assign(new Error('nothing could be written'), { code: 'ENOSPC' });
    done += count;
  }
}
