import { inProject } from '../prepare/paths.mjs';
import { capture } from '../prepare/run.mjs';

/** Runs the unit tests of one file; what it said is printed if it failed. */
export function unitFile(file) {
  const { code, output } = capture(process.execPath, [inProject('node_modules', 'vitest', 'vitest.mjs'), 'run', file]);
  if (code !== 0) console.log(output.slice(-20_000));
  return { name: file, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}
