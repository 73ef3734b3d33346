import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import onlineLaw from '../../assets/online-law.json';
import prompts from '../../assets/prompts.json';

const project = path.join(import.meta.dirname ?? __dirname, '..', '..');

/** Every sentence that a screen, a print or the guide may say: the strings of the product and of its data, and the guide. */
function sentencesShown(): readonly string[] {
  const files = ['assets', 'docs/guide', 'domain', 'electron', 'renderer'].flatMap((folder) =>
    readdirSync(path.join(project, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      path.join(folder, name),
    ),
  );
  return files.filter(isShown).flatMap((file) => {
    const text = readFileSync(path.join(project, file), 'utf8');
    return wordsOf(file, text).flatMap(sentencesOf);
  });
}

function isShown(file: string): boolean {
  return /\.(tsx?|json|md)$/.test(file) && !/\.(test|fixture)\.ts$/.test(file);
}

function wordsOf(file: string, text: string): readonly string[] {
  if (file.endsWith('.md')) return [text.replace(/\s+/g, ' ')];
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
  const literals = code.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`|>([^<>{}]{3,})</g);
  return [...literals].map(([, ...parts]) => parts.find((part) => part !== undefined) ?? '');
}

function sentencesOf(words: string): readonly string[] {
  return words.split(/(?<=[.!?])\s+/);
}

const ENTERING =
  /trespass|\b(enter|come|comes|coming|came|return|be|being|are|is) (back )?(on|onto|into|in)\b|\b(entering|coming back|premises|site|ban)\b/i;
const CRIME = /\b(crimes?|criminal|offences?|arrest(ed)?|prosecut\w+|illegal(ly)?|unlawful(ly)?|against the law)\b/i;
const NOT_A_CRIME = /\bcivil\b|\bnot in itself\b|\bonly (if|where)\b/i;

/** D35: trespass is a civil matter; it is a crime only where somebody causes a nuisance or disturbance as well (Education Act 1996, s547). */
function callsEnteringACrime(sentence: string): boolean {
  return ENTERING.test(sentence) && CRIME.test(sentence) && !NOT_A_CRIME.test(sentence);
}

/** D20: since 31 Jan 2024 nothing of the 1988 Act is about threats or falsehoods. */
function givesTheOldAct(sentence: string): boolean {
  return (
    /Malicious Communications|\b1988\b/i.test(sentence) && /threat|false|falsehood|untrue|\blies?\b/i.test(sentence)
  );
}

describe('D35: nothing that is printed or shown calls entering the premises in itself a crime', () => {
  test('in no sentence of the product, its data or its guide', () => {
    const all = sentencesShown();
    expect(all.length).toBeGreaterThan(2_000);
    expect(all).toContain('They are something else to the school too.');
    expect(all.filter(callsEnteringACrime)).toEqual([]);
  });
  test.each([
    'Entering the site is an offence.',
    'Trespass is a crime.',
    'If you come onto the premises you will be arrested.',
    'You may be prosecuted if you return to the site.',
    'Breaking this ban is a criminal offence.',
    'Being on the premises is against the law.',
  ])('it would be seen: %s', (planted) => expect(callsEnteringACrime(planted)).toBe(true));
  test('what the notice says of section 547 is civil first, then nuisance or disturbance, then the fine', () => {
    const { words, label, source } = prompts.premises;
    expect(words).toMatch(/civil matter and not in itself a crime\. .*only if a nuisance or disturbance.* level 2/);
    expect([label, source]).toEqual(['law', 'Education Act 1996, section 547']);
  });
});

describe('D20: prompts about online offences name the law in force today', () => {
  const covers = (law: RegExp) => onlineLaw.laws.find((one) => law.test(one.law))?.covers ?? '';
  test('falsehoods and threats are of the Online Safety Act 2023, in force since 31 Jan 2024', () => {
    expect(covers(/^Online Safety Act 2023, section 179$/)).toMatch(/false/);
    expect(covers(/^Online Safety Act 2023, section 181$/)).toMatch(/death or serious harm/);
    const since = onlineLaw.laws.filter(({ law }) => law.startsWith('Online Safety')).map((one) => one.since);
    expect(since).toEqual(['31 Jan 2024', '31 Jan 2024']);
  });
  test('what is left of the acts of 1988 and 2003 is said, and no more', () => {
    expect(covers(/^Malicious Communications Act 1988, section 1$/)).toMatch(/^Grossly offensive or indecent messages/);
    const of2003 = covers(/^Communications Act 2003, section 127$/);
    expect(of2003).toMatch(/grossly offensive, indecent, obscene or menacing/i);
    expect(of2003).not.toMatch(/false/i);
  });
  test('no sentence says that the act of 1988 is about threats or falsehoods', () => {
    const laws = onlineLaw.laws.map(({ law, covers: what }) => `${law}: ${what}`);
    expect([...laws, ...sentencesShown()].filter(givesTheOldAct)).toEqual([]);
    expect(givesTheOldAct('Threats are an offence under the Malicious Communications Act 1988.')).toBe(true);
    expect(givesTheOldAct('The 1988 Act covers false messages.')).toBe(true);
  });
  test('it says when it was looked up, and accuses nobody', () => {
    expect(onlineLaw.checked).toMatch(/^[A-Z][a-z]{2} 20\d\d, /);
    expect(JSON.stringify(onlineLaw)).not.toMatch(/guilty|offender|committed|this post (is|was)/i);
  });
});
