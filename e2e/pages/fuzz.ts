import type { Page } from '@playwright/test';

/** What came back from messages that no screen would send. */
export interface Fuzzed {
  readonly calls: number;
  /** Refused by the bridge itself, before anything was sent: what cannot be copied to another process. */
  readonly stopped: number;
  /** How often each kind of failure was answered. */
  readonly failures: Readonly<Record<string, number>>;
  /** Channels that answered a value. */
  readonly answered: readonly string[];
  /** Answers that are neither a value nor a failure with a name. */
  readonly odd: readonly string[];
}

const PORTION = 5_000;

/**
 * Sends `calls` messages through everything that the page's bridge has, made by chance from `seed`: wrong types, huge, cyclic, prototype keys, text of
 * SQL and of paths. `bridge` is `casebook`, `gate` or `shell`. Channels in `spared` get nothing that fits, because it would lock, quit or open a dialog.
 * Messages are no input of a person: a key is pressed between portions of them, or the casebook locks by itself before a long run is over.
 */
export async function fuzz(
  page: Page,
  bridge: 'casebook' | 'gate' | 'shell',
  { calls, seed, spared = [] }: { readonly calls: number; readonly seed: number; readonly spared?: readonly string[] },
): Promise<Fuzzed> {
  const sums = { stopped: 0, failures: {} as Record<string, number>, answered: new Set<string>(), odd: [] as string[] };
  for (let sent = 0; sent < calls; sent += PORTION) {
    const part = { bridge, calls: Math.min(PORTION, calls - sent), seed: seed + sent, spared };
    const { stopped, failures, answered, odd } = await page.evaluate(fuzzInPage, part);
    sums.stopped += stopped;
    for (const [kind, count] of Object.entries(failures)) sums.failures[kind] = (sums.failures[kind] ?? 0) + count;
    for (const name of answered) sums.answered.add(name);
    sums.odd.push(...odd);
    await page.keyboard.press('Shift');
  }
  return { ...sums, calls, answered: [...sums.answered].sort(), odd: sums.odd.slice(0, 10) };
}

interface Asked {
  readonly bridge: string;
  readonly calls: number;
  readonly seed: number;
  readonly spared: readonly string[];
}

/** Runs in the page, so it can use nothing from outside. */
async function fuzzInPage({ bridge, calls, seed, spared }: Asked): Promise<Fuzzed> {
  let state = seed >>> 0;
  const below = (count: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * count);
  };
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const id = 'ab'.repeat(16);
  const texts = [
    '',
    ' ',
    '\u0000',
    '\ud800',
    "'; DROP TABLE journal; --",
    '../../../etc/passwd',
    'C:\\CON',
    '%_"*',
    'NEAR(',
    id,
  ];
  const keys = [
    'draftId',
    'incidentId',
    'text',
    'about',
    'kind',
    'offset',
    'limit',
    'route',
    'values',
    'passphrase',
    'groups',
  ];
  const odd = ['__proto__', 'constructor', 'prototype', 'toString', 'then', 'length'];
  const plain = (): unknown =>
    pick<() => unknown>([
      () => null,
      () => undefined,
      () => below(2) === 0,
      () => pick([0, -1, 1.5, 1e308, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -0]),
      () => BigInt(below(1000)),
      () => pick(texts),
      () => pick(texts).repeat(below(20_000)),
      () => new Date(below(2) === 0 ? Number.NaN : below(1e9)),
      () => new Uint8Array(below(10_000)),
      () => new Map([[pick(texts), below(9)]]),
    ])();
  const made = (depth: number): unknown => {
    const kind = depth > 4 ? 0 : below(4);
    if (kind < 2) return plain();
    const count = below(5);
    if (kind === 2) return Array.from({ length: count }, () => made(depth + 1));
    const holder: Record<string, unknown> = {};
    for (let index = 0; index < count; index += 1) {
      const key = below(5) === 0 ? pick(odd) : pick(keys);
      Object.defineProperty(holder, key, {
        value: made(depth + 1),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return holder;
  };
  /** What cannot be copied at all. */
  const uncopied = (): unknown => {
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    return pick<unknown>([
      cyclic,
      () => undefined,
      Symbol('x'),
      { at: () => undefined },
      document.body,
      new WeakMap(),
      new Proxy({}, {}),
    ]);
  };
  const functions =
    (window as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>)[bridge] ?? {};
  const names = Object.keys(functions);
  const failures: Record<string, number> = {};
  const answered = new Set<string>();
  const strange: string[] = [];
  let stopped = 0;
  for (let call = 0; call < calls; call += 1) {
    const name = pick(names);
    const input = below(20) === 0 ? uncopied() : spared.includes(name) ? { ...Object(made(0)), more: 1 } : made(0);
    try {
      const answer = (await functions[name]?.(input)) as { ok?: unknown; failure?: { kind?: unknown } } | undefined;
      if (bridge === 'shell' || answer?.ok === true) answered.add(name);
      else if (answer?.ok === false && typeof answer.failure?.kind === 'string')
        failures[answer.failure.kind] = (failures[answer.failure.kind] ?? 0) + 1;
      else strange.push(`${name}: ${JSON.stringify(answer)?.slice(0, 100)}`);
    } catch {
      // Main refuses a shape that does not fit with an error, and the bridge what it cannot copy.
      stopped += 1;
    }
  }
  return { calls, stopped, failures, answered: [...answered].sort(), odd: strange.slice(0, 10) };
}
