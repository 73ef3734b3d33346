import { describe, expect, it } from 'vitest';

/** The part of Node that this test reads a file with: the page's own types know none of it, and shall not. */
interface NodeGlobal {
  readonly process: {
    getBuiltinModule(name: 'node:fs'): { readFileSync(file: URL, encoding: 'utf8'): string };
  };
}

const { process } = globalThis as unknown as NodeGlobal;
const css = process.getBuiltinModule('node:fs').readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

const [lightPart = '', darkPart = ''] = css.split('@media (prefers-color-scheme: dark)');

type Tokens = ReadonlyMap<string, string>;

function colours(part: string): [string, string][] {
  return [...part.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', colour = '']) => [name, colour]);
}

const light: Tokens = new Map(colours(lightPart));
const dark: Tokens = new Map([...colours(lightPart), ...colours(darkPart)]);

/** Relative luminance of WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(tokens: Tokens, one: string, other: string): number {
  const values = [one, other].map((name) => luminance(tokens.get(name) ?? 'missing'));
  return (Math.max(...values) + 0.05) / (Math.min(...values) + 0.05);
}

const surfaces = ['surface', 'surface-side', 'surface-sunken', 'surface-hover', 'cover'];
const texts: readonly [string, readonly string[]][] = [
  ['text', [...surfaces, 'accent-soft', 'proposed-soft', 'conditions-soft', 'stop-soft']],
  ['text-quiet', [...surfaces, 'accent-soft']],
  ['accent-text', [...surfaces, 'accent-soft']],
  ['accent-soft-text', ['accent-soft']],
  ['on-accent', ['accent', 'accent-hover']],
  ['on-danger', ['danger']],
  ['stop', ['stop-soft', ...surfaces, 'accent-soft']],
  ['conditions', ['conditions-soft', ...surfaces]],
  ['proposed', ['proposed-soft', ...surfaces]],
  ['quiet', ['quiet-soft', ...surfaces]],
];
const controls: readonly [string, readonly string[]][] = [
  ['control-border', surfaces],
  ['focus', [...surfaces, 'accent-soft']],
  ['accent', ['surface', 'surface-side']],
  ['danger', ['surface']],
  ...['teal', 'blue', 'purple', 'pink', 'brown', 'slate'].map((one): [string, string[]] => [`mark-${one}`, surfaces]),
];

const pairs = (list: typeof texts) => list.flatMap(([one, others]) => others.map((other) => [one, other] as const));

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('contrast of the %s colours', (_name, tokens) => {
  it.each(pairs(texts))('text in %s on %s is at least 4.5 : 1', (one, other) => {
    expect(contrast(tokens, one, other)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(pairs(controls))('a border or mark in %s on %s is at least 3 : 1', (one, other) => {
    expect(contrast(tokens, one, other)).toBeGreaterThanOrEqual(3);
  });
});
