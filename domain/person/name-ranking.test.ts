import { expect, test } from 'vitest';
import { CLOSENESS, closenessWith, compareMatches, isFirm, matchName, nicknamesFrom } from './name-ranking';

const nicknames = nicknamesFrom([
  ['daniel', 'dan', 'danny'],
  ['danielle', 'dani'],
]);
const close = closenessWith(nicknames);
const match = (typed: readonly string[], words: readonly string[]) => matchName(typed, words, close);

test('exact is closer than a beginning, that than a nickname, that than a sound or a slip', () => {
  expect(close('harker', 'harker')).toBe(CLOSENESS.exact);
  expect(close('hark', 'harker')).toBe(CLOSENESS.beginning);
  expect(close('danny', 'daniel')).toBe(CLOSENESS.nickname);
  expect(close('daniel', 'd')).toBe(CLOSENESS.initial);
  expect(close('harkar', 'harker')).toBe(CLOSENESS.soundsAndSlip);
  expect(close('harter', 'harker')).toBe(CLOSENESS.soundsOrSlip);
  expect(close('smyth', 'smith')).toBe(CLOSENESS.soundsAndSlip);
  expect(close('hrak', 'harker')).toBe(CLOSENESS.beginsAlike);
  expect(close('brown', 'harker')).toBe(CLOSENESS.none);
});

test('a name shorter than what was typed by more than a slip is no match', () => {
  expect(close('harkers', 'hark')).toBe(CLOSENESS.none);
});

test('each typed word takes a word of its own', () => {
  expect(match(['ali', 'ali'], ['ali', 'khan']).matched).toBe(1);
  expect(match(['dan', 'harker'], ['daniel', 'harker'])).toMatchObject({ matched: 2, closeness: 14, left: 0 });
});

test('both words answer better than one, however close the one is', () => {
  const both = match(['dani', 'harkr'], ['danielle', 'harker']);
  const one = match(['dani', 'harkr'], ['dani', 'brown']);
  expect(compareMatches(both, one)).toBeLessThan(0);
});

test('a nickname works from each form to each other', () => {
  expect(close('daniel', 'danny')).toBe(CLOSENESS.nickname);
  expect(close('danny', 'dan')).toBe(CLOSENESS.nickname);
});

test('firm is a name that has every typed word, or no word that was not typed; not one that only begins alike', () => {
  const firm = (typed: string[], words: string[]) => isFirm(match(typed, words), typed.length);
  expect(firm(['daniel', 'harker'], ['dan', 'harker'])).toBe(true);
  expect(firm(['daniel', 'harker'], ['d', 'harker'])).toBe(true);
  expect(firm(['daniel', 'harker'], ['harker'])).toBe(true);
  expect(firm(['daniel', 'harker'], ['daniel', 'brown'])).toBe(false);
  expect(firm(['hrak'], ['harker'])).toBe(false);
  expect(firm(['brown'], [])).toBe(false);
});

test('of two words that are alike the one with fewer other letters is nearer; a nickname or an initial is no misspelling', () => {
  expect(match(['thomson'], ['thompson']).apart).toBe(1);
  expect(match(['katherine', 'reed'], ['catherine', 'read']).apart).toBe(2);
  expect(match(['fillips'], ['phillips']).apart).toBeLessThan(match(['fillips'], ['philippos']).apart);
  expect(match(['danny', 'harker'], ['daniel', 'harker']).apart).toBe(0);
  expect(match(['daniel', 'harker'], ['d', 'harker']).apart).toBe(0);
  expect(match(['hark'], ['harker']).apart).toBe(0);
});
