import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const project = path.join(import.meta.dirname ?? __dirname, '..', '..');

interface Rule {
  readonly name: string;
  readonly folders: readonly string[];
  readonly forbidden: RegExp;
  /** A line that the rule must see. */
  readonly planted: string;
  readonly except?: readonly string[];
}

const PRODUCT = ['domain', 'electron', 'renderer'];

const RULES: readonly Rule[] = [
  {
    name: 'nothing of the product can open a connection',
    folders: PRODUCT,
    forbidden:
      /from '(node:)?(net|http|https|http2|dgram|tls|dns|inspector)'|require\('(node:)?(net|http|https|dgram|tls|dns)'\)|\bnet\.(fetch|request)\b|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|sendBeacon/,
    planted: "import { request } from 'node:https';",
  },
  {
    name: 'no address is handed to the system',
    folders: PRODUCT,
    forbidden: /\bopenExternal\b|\bopenPath\b/,
    planted: 'shell.openExternal(x)',
  },
  {
    name: 'no markup or script is made from text',
    folders: ['renderer', 'domain'],
    forbidden:
      /\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\b|\beval\(|new Function\(/,
    planted: 'node.innerHTML = text',
  },
  {
    name: 'the page keeps nothing in the browser',
    folders: ['renderer'],
    forbidden: /\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b|document\.cookie/,
    planted: 'localStorage.x = 1',
  },
  { name: 'no crash reports', folders: PRODUCT, forbidden: /\bcrashReporter\b/, planted: 'crashReporter.start()' },
  {
    name: 'rules know no clock and no chance',
    folders: ['domain'],
    forbidden: /\bDate\.now\b|new Date\(\)|Math\.random|\bcrypto\b|Temporal\.Now/,
    planted: 'const now = Date.now();',
  },
  {
    name: 'no database key ever opens a plain copy',
    folders: ['electron'],
    forbidden: /sqlcipher_export|\bKEY ''|ATTACH\b/,
    planted: "ATTACH 'x' AS y KEY ''",
  },
  {
    name: 'no silenced check',
    folders: [...PRODUCT, 'e2e', 'bench'],
    forbidden: /biome-ignore|@ts-ignore|@ts-nocheck|@ts-expect-error|eslint-disable|\bas any\b(?! other)/,
    planted: '// @ts-ignore',
  },
  {
    name: 'no skipped test',
    folders: [...PRODUCT, 'e2e', 'scripts'],
    forbidden: /\b(test|it|describe)\.(skip|only|todo|fixme|fails)\(/,
    planted: 'it.skip(',
    except: ['scripts/rules/', 'scripts/requirements/'],
  },
];

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(path.join(project, folder), { withFileTypes: true })) {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* sources(name);
    else if (/\.(ts|tsx|mjs|cjs)$/.test(entry.name)) yield name;
  }
}

function violations({ folders, forbidden, except = [] }: Rule): string[] {
  return folders
    .filter((folder) => existsSync(path.join(project, folder)))
    .flatMap((folder) => [...sources(folder)])
    .filter((name) => !except.some((start) => name.startsWith(start)))
    .filter((name) => folders.includes('e2e') || !/\.(test|fixture)\.tsx?$/.test(name))
    .flatMap((name) =>
      readFileSync(path.join(project, name), 'utf8')
        .split('\n')
        .flatMap((line, index) => (forbidden.test(line) ? [`${name}:${index + 1}: ${line.trim()}`] : [])),
    );
}

describe('T61: rules of the source', () => {
  it.each(RULES)('$name', (rule) => {
    expect(rule.forbidden.test(rule.planted)).toBe(true);
    expect(violations(rule)).toEqual([]);
  });
});

describe('the shipped build', () => {
  const built = path.join(project, 'out', 'main');

  it('holds none of the code behind the test build’s constant', () => {
    const found = (folder: string) =>
      readdirSync(path.join(project, folder, 'main'), { recursive: true })
        .map(String)
        .filter((name) => name.endsWith('.js'))
        .flatMap(
          (name) =>
            readFileSync(path.join(project, folder, 'main', name), 'utf8').match(
              /CASEBOOK_TEST_\w+|CASEBOOK_FAULT\w*/g,
            ) ?? [],
        );

    expect(existsSync(built), 'run npm run build first').toBe(true);
    expect(found('out')).toEqual([]);
  });
});
