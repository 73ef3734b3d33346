import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own of that many KiB in memory, to be filled; null where that cannot be had (it needs root on Linux). */
export function mountSmallDisk(kibibytes: number): { readonly folder: string; readonly unmount: () => void } | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'small-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kibibytes}k`, 'tmpfs', folder]);
  if (mounted.status !== 0) return null;
  return { folder, unmount: () => spawnSync('umount', ['-l', folder]) };
}
