import { execFileSync } from 'node:child_process';

/** The app runs as *nobody* where the bench runs as root, so that Chromium's sandbox is on; what it opens has to be its own. */
export function giveToTheApp(folder) {
  if (process.getuid?.() === 0) execFileSync('chown', ['-R', '65534:65534', folder]);
}
