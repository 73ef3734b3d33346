import { readdirSync, readFileSync } from 'node:fs';

const KIB_A_MIB = 1_024;

/** Proportional set size of a process and of everything that it started, in MiB: shared pages are counted once, in parts. Linux, as root. */
export function memoryOf(pid) {
  const parents = new Map();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const stat = read(`/proc/${name}/stat`);
    if (stat !== null) parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const ours = new Set([pid]);
  for (let before = 0; before !== ours.size; ) {
    before = ours.size;
    for (const [child, parent] of parents) if (ours.has(parent)) ours.add(child);
  }
  const kib = [...ours].reduce(
    (sum, each) => sum + Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${each}/smaps_rollup`) ?? '')?.[1] ?? 0),
    0,
  );
  return kib / KIB_A_MIB;
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    // It ended meanwhile.
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return null;
    throw error;
  }
}
