import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cruise } from 'dependency-cruiser';
import { inProject, projectFolder } from '../prepare/paths.mjs';

const require = createRequire(import.meta.url);
const FOLDERS = ['domain', 'electron', 'renderer', 'e2e', 'bench'];

/** One violation a rule: where it stands and what it imports. */
const PLANTED = {
  'no-cycle': { 'domain/one.ts': "import './two';", 'domain/two.ts': "import './one';" },
  'domain-is-pure': { 'domain/clock.ts': "import 'node:fs';" },
  'page-knows-only-domain': {
    'renderer/page.ts': "import '../electron/engine/engine';",
    'electron/engine/engine.ts': 'export {};',
  },
  'page-has-no-node': { 'renderer/node.ts': "import 'node:fs';" },
  'reader-knows-only-files': {
    'renderer/reader/main.ts': "import '../stores/session';",
    'renderer/stores/session.ts': 'export {};',
  },
  'nobody-reads-beside-the-reader': {
    'renderer/import/shortcut.ts': "import '../reader/parse';",
    'renderer/reader/parse.ts': 'export {};',
  },
  'ui-knows-nothing-of-schools': {
    'renderer/ui/button.ts': "import '../../domain/noun';",
    'domain/noun.ts': 'export {};',
  },
  'features-are-apart': { 'renderer/features/a/a.ts': "import '../b/b';", 'renderer/features/b/b.ts': 'export {};' },
  'main-sees-no-record': {
    'electron/main/m.ts': "import '../engine/other';",
    'electron/engine/other.ts': 'export {};',
  },
  'preload-is-tiny': { 'electron/preload/p.ts': "import '../../domain/big';", 'domain/big.ts': 'export {};' },
  'engine-without-electron': {
    'electron/engine/e.ts': "import '../main/window';",
    'electron/main/window.ts': 'export {};',
  },
  'command-line-uses-the-engine': {
    'electron/cli/c.ts': "import '../main/dialog';",
    'electron/main/dialog.ts': 'export {};',
  },
  'migrations-are-frozen': {
    'electron/engine/migrations/0010.ts': "import '../../../domain/live';",
    'domain/live.ts': 'export {};',
  },
  'tests-from-outside': { 'e2e/story.ts': "import '../renderer/inside';", 'renderer/inside.ts': 'export {};' },
  'no-unresolved': { 'domain/lost.ts': "import './nowhere';" },
};

/** Returns a list of sentences: violations found in the project, and rules that a planted violation didn't trip. */
export async function importRules() {
  const config = require(inProject('.dependency-cruiser.cjs'));
  const found = await violations(projectFolder, config);
  const sentences = found.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  if (found.modules < 50)
    sentences.push(`only ${found.modules} modules were seen: the checker is not reading the project`);
  const blind = await blindRules(config);
  return [...sentences, ...blind.map((name) => `the rule ${name} did not see a violation planted for it`)];
}

async function blindRules(config) {
  const folder = mkdtempSync(path.join(tmpdir(), 'planted-'));
  try {
    for (const files of Object.values(PLANTED)) {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
        writeFileSync(path.join(folder, name), text);
      }
    }
    writeFileSync(path.join(folder, 'tsconfig.json'), '{}');
    symlinkSync(inProject('node_modules'), path.join(folder, 'node_modules'));
    const { violations: seen } = await violations(folder, config);
    const tripped = new Set(seen.map(({ rule }) => rule.name));
    return config.forbidden.map(({ name }) => name).filter((name) => !tripped.has(name));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function violations(baseDir, config) {
  const { options, forbidden } = config;
  const present = FOLDERS.filter((name) => existsSync(path.join(baseDir, name)));
  const { output } = await cruise(present, {
    ...options,
    tsConfig: undefined,
    baseDir,
    validate: true,
    ruleSet: { forbidden },
  });
  return { violations: output.summary.violations, modules: output.modules.length };
}
