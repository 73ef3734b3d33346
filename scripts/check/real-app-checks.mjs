import { readFileSync, writeFileSync } from 'node:fs';
import { alone } from '../prepare/build.mjs';
import { inProject } from '../prepare/paths.mjs';
import { capture, run } from '../prepare/run.mjs';
import { forSecondGo, withSecondGo } from './second-go.mjs';
import { stage } from './stage.mjs';

/**
 * Drives the real app on a virtual display, and returns rows for the report. `only` narrows it to files whose name holds that text. Of a whole run, the
 * few stories that failed are told once more, alone, and those that pass then are named (docs/decisions/036).
 */
export async function realAppChecks(runtime, only = process.env.CASEBOOK_ONLY) {
  const staged = await alone(async () => stage(runtime));
  const file = inProject('.test-results', 'e2e.json');
  try {
    const tell = storyteller(staged.folder);
    const code = await tell(file, ...(only ? [only] : []));
    const failed = only ? [] : forSecondGo(read(file));
    if (failed.length === 0) return [row(file, code)];
    return [await secondGo(tell, file, failed)];
  } finally {
    staged.remove();
  }
}

/** A function that tells stories and writes their report into a file; it promises the exit code. */
function storyteller(stageFolder) {
  const environment = { ...process.env, CASEBOOK_STAGE: stageFolder, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
  delete environment.ELECTRON_RUN_AS_NODE;
  const playwright = [
    inProject('node_modules', '@playwright', 'test', 'cli.js'),
    'test',
    '-c',
    inProject('e2e', 'playwright.config.ts'),
  ];
  const [command, ...before] = [...withoutNetwork(), 'xvfb-run', '-a', '-s', '-screen 0 1920x1200x24 -ac'];
  return (file, ...args) =>
    run(command, [...before, process.execPath, ...playwright, ...args], {
      env: { ...environment, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    });
}

async function secondGo(tell, file, failed) {
  console.log(`Once more, alone: ${failed.map(({ title }) => title).join('; ')}`);
  const again = inProject('.test-results', 'e2e-again.json');
  const folder = inProject('.test-results', 'e2e-again');
  await tell(
    again,
    '--workers=1',
    `--output=${folder}`,
    ...failed.map(({ file: story, line }) => `stories/${story}:${line}`),
  );
  const { report, passed } = withSecondGo(read(file), read(again));
  writeFileSync(file, JSON.stringify(report));
  for (const { title, file: story } of passed) console.log(`Passed only at a second go: ${title} (${story})`);
  return row(file, passed.length === failed.length ? 0 : 1);
}

/**
 * A network of their own with nothing in it but the loopback that the test driver needs: whatever the app does in any story, it does without a network.
 * Needs root; elsewhere the stories run as they are, and it is said.
 */
function withoutNetwork() {
  const command = ['unshare', '--net', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
  const can = process.platform === 'linux' && capture(command[0], [...command.slice(1), 'true']).code === 0;
  console.log(
    can ? 'The stories run without a network.' : 'Not on this system: the stories in a network of their own.',
  );
  return can ? command : [];
}

function read(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function row(file, code) {
  const { stats } = read(file);
  // A test that was skipped is not a pass.
  const failed = stats.unexpected + stats.flaky + stats.skipped;
  return { name: 'real app', passed: stats.expected, failed: Math.max(failed, code === 0 ? 0 : 1), said: '' };
}
