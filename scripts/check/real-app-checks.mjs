import { readFileSync } from 'node:fs';
import { alone } from '../prepare/build.mjs';
import { inProject } from '../prepare/paths.mjs';
import { capture, run } from '../prepare/run.mjs';
import { stage } from './stage.mjs';

/** Drives the real app on a virtual display, and returns rows for the report. `only` narrows it to files whose name holds that text. */
export async function realAppChecks(runtime, only = process.env.CASEBOOK_ONLY) {
  const staged = await alone(async () => stage(runtime));
  try {
    const file = inProject('.test-results', 'e2e.json');
    const environment = {
      ...process.env,
      CASEBOOK_STAGE: staged.folder,
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
      PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
    };
    delete environment.ELECTRON_RUN_AS_NODE;
    const args = [
      inProject('node_modules', '@playwright', 'test', 'cli.js'),
      'test',
      '-c',
      inProject('e2e', 'playwright.config.ts'),
    ];
    if (only) args.push(only);
    const [command, ...before] = [...withoutNetwork(), 'xvfb-run', '-a', '-s', '-screen 0 1920x1200x24 -ac'];
    const code = await run(command, [...before, process.execPath, ...args], { env: environment });
    return [row(file, code)];
  } finally {
    staged.remove();
  }
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

function row(file, code) {
  const { stats } = JSON.parse(readFileSync(file, 'utf8'));
  // A retry that passed, or a test that was skipped, is not a pass.
  const failed = stats.unexpected + stats.flaky + stats.skipped;
  return { name: 'real app', passed: stats.expected, failed: Math.max(failed, code === 0 ? 0 : 1), said: '' };
}
