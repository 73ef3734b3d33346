import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import refusals from '../../../assets/refusals.json';

interface Prompt {
  readonly sentence: string;
  readonly question?: string;
  readonly why?: string;
  readonly source?: string;
  readonly checked?: string;
}
const prompts: Readonly<Record<string, Prompt>> = refusals;

/** What the rules of these folders say, without their tests. */
function sourceOf(folder: string): string {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  return files.map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n');
}
const rules = ['ban', 'decision']
  .map((noun) => sourceOf(path.join(import.meta.dirname, '../../../domain', noun)))
  .join('\n');

/** Codes as the rules write them: `code: '…'`, the second word of `missing('field', 'code', …)`, and those of rights. */
function codesIn(source: string): ReadonlySet<string> {
  const written = [
    ...source.matchAll(/code: '([a-z-]+)'/g),
    ...source.matchAll(/missing\('\w+', '([a-z-]+)', '/g),
    ...source.matchAll(/missing\('([a-z-]+)'\)/g),
  ];
  return new Set(written.map(([, code]) => code ?? ''));
}

/** Read by the forms before anything is sent; their sentences are beside the field. */
const OF_FORMS = new Set(['no-day', 'no-number']);

test('every code that a rule of a ban or a decision answers has its words', () => {
  const codes = [...codesIn(rules)].filter((code) => !OF_FORMS.has(code));
  expect(codes.length).toBeGreaterThan(30);
  expect(codes.filter((code) => prompts[code] === undefined)).toEqual([]);
  const { arrangements: _all, ...parts } = { arrangements: [], dropOff: 0, collection: 0, emergency: 0, illness: 0 };
  for (const part of [...Object.keys(parts), 'meetings', 'events', 'places', 'times', 'handlingNote'])
    expect(prompts[`shape-${part}`]?.sentence).toBeTruthy();
});

test('what one may go on without is asked in the words that the journal keeps', () => {
  const asked = [...rules.matchAll(/code: '([a-z-]+)',? ?[^}]*\}[^}]*?question: '([^']+)'/gs)];
  expect(asked.length).toBeGreaterThan(1);
  for (const [, code = '', question] of asked) expect([code, prompts[code]?.question]).toEqual([code, question]);
});

test('no prompt judges, blames or speaks of overriding, and none says a word that means child protection to a school', () => {
  const said = Object.values(prompts).flatMap((prompt) => Object.values(prompt) as string[]);
  for (const words of said)
    expect(words).not.toMatch(
      /unlawful|overrid|offender|criminal|offence|perpetrator|illegal|\bconcerns?\b|must not be allowed/i,
    );
  for (const words of rules.match(/question: '[^']+'/g) ?? [])
    expect(words).not.toMatch(/unlawful|overrid|offender|criminal|instead of|despite/i);
});
