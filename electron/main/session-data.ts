import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { app } from 'electron';

const PREFIX = 'page-data-';

/** What Chromium writes for itself goes into a folder of its own that is deleted at quit and, after a crash, at the next start. */
export function throwAwaySessionData(): void {
  const parent = app.getPath('userData');
  for (const name of existing(parent)) rmSync(path.join(parent, name), { recursive: true, force: true });
  const folder = mkdtempSync(path.join(parent, PREFIX));
  app.setPath('sessionData', folder);
  app.on('quit', () => rmSync(folder, { recursive: true, force: true }));
}

function existing(parent: string): string[] {
  return readdirSync(parent).filter((name) => name.startsWith(PREFIX));
}
