import { describe, expect, test } from 'vitest';
import { PassphraseMeasure } from '../../../domain/casebook/casebook';
import { generatePassphrase } from './generated-passphrase';
import { measurePassphrase } from './passphrase-strength';

const NAMES = ['Bramble Hill Primary School', 'Jo Merriweather', 'Headteacher'];

async function measured(passphrase: string) {
  return PassphraseMeasure.parse(await measurePassphrase(passphrase, NAMES));
}

describe('a passphrase that somebody made up', () => {
  test('has at least sixteen characters, however odd they are', async () => {
    expect(await measured('')).toEqual({ acceptable: false, score: 0, hint: 'too-short' });
    expect(await measured('kX9#vQ2!mZ7@pL4')).toMatchObject({ acceptable: false, hint: 'too-short' });
    expect(await measured('kX9#vQ2!mZ7@pL4w')).toMatchObject({ acceptable: true });
  });

  test('is counted in characters, not in bytes or halves of emoji', async () => {
    expect(await measured('🦊🐢🦉🐝🦋🐌🐙🦔')).toMatchObject({ acceptable: false, hint: 'too-short' });
    expect((await measured(`e\u0301${'kX9#vQ2!mZ7@p'}`)).hint).toBe('too-short');
  });

  test('has at most 256 characters', async () => {
    const long = Array.from({ length: 64 }, (_, index) => String(index * 7_919).padStart(4, 'x')).join('');
    expect((await measured(long.slice(0, 256))).acceptable).toBe(true);
    expect(await measured(`${long.slice(0, 256)}y`)).toEqual({ acceptable: false, score: 0, hint: 'too-long' });
  });

  test.each([
    ['passwordpassword', 'repeats'],
    ['aaaaaaaaaaaaaaaaaaaa', 'repeats'],
    ['abcdefghijklmnopqrstuvwxyz', 'repeats'],
    ['qwertyuiopasdfghjkl', 'common'],
    ['zxcvbgtrewsdfghy67890', 'repeats'],
    ['BrambleHillPrimarySchool', 'names'],
    ['jo merriweather 2026', 'names'],
    ['conductcasebook1', 'names'],
    ['iloveyouforever1', 'common'],
  ])('%s is refused, and the hint says %s', async (passphrase, hint) => {
    expect(await measured(passphrase)).toMatchObject({ acceptable: false, hint });
  });

  test('names make it weaker only because they are known', async () => {
    const passphrase = 'Merriweather Bramble';
    expect((await measurePassphrase(passphrase, NAMES)).acceptable).toBe(false);
    expect((await measurePassphrase(passphrase, NAMES)).score).toBeLessThan(
      (await measurePassphrase(passphrase, [])).score,
    );
  });

  test.each([
    'the caretaker lost nine purple ladders',
    'Tuesday soup tastes of old cardboard',
    'otter lantern gravel teapot',
  ])('%s, four odd words or more, is accepted', async (passphrase) => {
    expect((await measured(passphrase)).acceptable).toBe(true);
  });

  test('what the program generates is always accepted as strong', async () => {
    for (let count = 0; count < 50; count += 1) {
      expect(await measured(await generatePassphrase())).toMatchObject({ acceptable: true, score: 4, hint: 'strong' });
    }
  });
});
