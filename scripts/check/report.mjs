import { mkdirSync, writeFileSync } from 'node:fs';
import { inProject } from '../prepare/paths.mjs';

/** Prints and keeps the closing line, and returns the exit code. */
export function report(rows) {
  const passed = rows.reduce((sum, row) => sum + row.passed, 0);
  const failed = rows.reduce((sum, row) => sum + row.failed, 0);
  const line = `${passed} passed, ${failed} failed`;
  mkdirSync(inProject('.test-results'), { recursive: true });
  writeFileSync(inProject('.test-results', 'summary.txt'), `${line}\n`);
  console.log(line);
  return failed === 0 && passed > 0 ? 0 : 1;
}
