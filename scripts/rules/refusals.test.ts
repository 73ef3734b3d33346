import path from 'node:path';
import { describe, expect, test } from 'vitest';
import refusals from '../../assets/refusals.json';
import { NO_SHAPE } from '../../domain/restriction/shape';
import { shapeToAdd } from '../../domain/restriction/shape-to-add';
import { refusalsWritten } from './refusals-of-rules';

interface Prompt {
  readonly sentence: string;
  readonly why?: string;
  readonly source?: string;
  readonly checked?: string;
}
const prompts: Readonly<Record<string, Prompt>> = refusals;
const root = path.join(import.meta.dirname, '../..');
const written = ['domain', 'electron/engine/request'].flatMap((folder) => refusalsWritten(path.join(root, folder)));

/** Codes that a rule makes of parts: what a restriction says, and `No reply will be sent`. */
const MADE_OF_PARTS = [
  ...shapeToAdd('ban', { ...NO_SHAPE, alsoHere: ['parent-governor'] })
    .filter((part) => part !== 'mayRemove')
    .map((part) => `shape-${part}`),
  'no-reply-steps',
  'no-reply-position',
  'no-reply-repeated',
];

/** Whatever stands in the way for a reason; what a form needs to be read (`needed`) has no reason but itself. */
const blocking = [
  ...new Set([...written.filter(({ label }) => label !== 'needed').map(({ code }) => code), ...MADE_OF_PARTS]),
];

/** What is called law must lean on a statute, a regulation or a judgment. */
const IS_LAW = /\bAct \d{4}|UK GDPR|Court of Appeal|HL3043/;

describe('D73: whatever stands in somebody’s way says why', () => {
  test('the scan finds what the rules write, in each way in which they write it', () => {
    const codes = written.map(({ code, label }) => `${code} ${label}`);
    expect(codes).toEqual(
      expect.arrayContaining([
        'not-told law',
        'milder-empty good practice',
        'term-edge usual practice',
        'conduct-empty good practice',
        'end-before-review good practice',
        'right-alone law',
        'both-restricted good practice',
        'behaviours-empty statutory guidance',
        'nobody-named needed',
        'erasing-held law',
      ]),
    );
    expect(blocking.length).toBeGreaterThan(60);
  });

  test.each(blocking)('%s has its sentence, its reason, its source and the day on which that was checked', (code) => {
    const { sentence, why, source, checked } = prompts[code] ?? {};
    expect([sentence, why, source, checked].map(Boolean)).toEqual([true, true, true, true]);
    expect(checked).toMatch(/^[A-Z][a-z]{2} 20\d\d\b/);
  });

  test('a reason is never without its source and its day', () => {
    for (const [code, { why, source, checked }] of Object.entries(prompts))
      expect([code, source !== undefined, checked !== undefined]).toEqual([code, why !== undefined, why !== undefined]);
  });

  test('law is said only where a statute, a regulation or a judgment says so, and never through a law firm alone', () => {
    const law = [...new Set(written.filter(({ label }) => label === 'law').map(({ code }) => code))];
    expect(law.length).toBeGreaterThan(6);
    for (const code of law) {
      expect([code, prompts[code]?.source]).toEqual([code, expect.stringMatching(IS_LAW)]);
      expect(prompts[code]?.source).not.toMatch(/restate|law firm|usual practice/i);
    }
  });

  test('each code is called one thing: its label does not depend on who asks', () => {
    const labels = new Map<string, Set<string>>();
    for (const { code, label } of written)
      if (label !== 'needed') labels.set(code, (labels.get(code) ?? new Set()).add(label));
    expect([...labels].filter(([, found]) => found.size > 1)).toEqual([]);
  });
});
