import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SignInThrottle } from './sign-in-throttle';

let folder = '';
let path = '';
let monotonic = 0;
let wall = 0;
const clocks = { monotonic: () => monotonic, wall: () => wall };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-throttle-'));
  path = join(folder, 'casebook.attempts');
  monotonic = 50_000;
  wall = Date.parse('2026-11-23T08:40:00.000Z');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function pass(seconds: number): void {
  monotonic += seconds * 1_000;
  wall += seconds * 1_000;
}

async function fail(throttle: SignInThrottle, times: number): Promise<void> {
  for (let count = 0; count < times; count += 1) expect((await throttle.recordFailure()).ok).toBe(true);
}

/** Another process: its monotonic clock begins somewhere else. */
function restarted(): SignInThrottle {
  monotonic = 7;
  return new SignInThrottle(folder, clocks);
}

describe('failed sign-ins', () => {
  test('T29: four cost nothing, from the fifth on the wait is five seconds and doubles to five minutes', async () => {
    const throttle = new SignInThrottle(folder, clocks);
    const waits: number[] = [];
    for (let count = 0; count < 14; count += 1) {
      await fail(throttle, 1);
      waits.push(throttle.waitSeconds());
    }
    expect(waits).toEqual([0, 0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300, 300]);
  });

  test('T29: a thousand failures remove nothing and are all counted', async () => {
    writeFileSync(join(folder, 'conduct.db'), 'the records');
    const throttle = new SignInThrottle(folder, clocks);
    await fail(throttle, 1_000);
    expect(throttle.waitSeconds()).toBe(300);
    expect(readdirSync(folder)).toEqual(['casebook.attempts', 'conduct.db']);
    expect((await throttle.reset()).failures).toBe(1_000);
  });

  test('T29: the wait goes by the clock that only goes forward, not by the PC’s', async () => {
    const throttle = new SignInThrottle(folder, clocks);
    await fail(throttle, 6);
    wall += 86_400_000;
    expect(throttle.waitSeconds()).toBe(10);
    pass(9.5);
    expect(throttle.waitSeconds()).toBe(1);
    pass(0.5);
    expect(throttle.waitSeconds()).toBe(0);
  });

  test('T29: a restart shortens neither the wait nor the count', async () => {
    await fail(new SignInThrottle(folder, clocks), 8);
    pass(15);
    const throttle = restarted();
    expect(throttle.waitSeconds()).toBe(25);
    expect(throttle.failures).toBe(8);
    await fail(throttle, 1);
    expect(throttle.waitSeconds()).toBe(80);
  });

  test('a clock that was set back makes nobody wait longer than the full time', async () => {
    await fail(new SignInThrottle(folder, clocks), 8);
    wall -= 365 * 86_400_000;
    const throttle = restarted();
    expect(throttle.waitSeconds()).toBe(40);
    pass(40);
    expect(throttle.waitSeconds()).toBe(0);
  });

  test('a good sign-in gives the number for the journal and begins anew', async () => {
    const throttle = new SignInThrottle(folder, clocks);
    await fail(throttle, 7);
    expect(await throttle.reset()).toMatchObject({ failures: 7, kept: { ok: true } });
    expect(throttle.waitSeconds()).toBe(0);
    expect(restarted().failures).toBe(0);
    expect(await throttle.reset()).toMatchObject({ failures: 0 });
  });

  test('the file holds the number and the time as in the format page, and nothing else', async () => {
    await fail(new SignInThrottle(folder, clocks), 2);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ failures: 2, lastFailureAt: '2026-11-23T08:40:00.000Z' });
  });

  test.each([
    '',
    '{',
    'null',
    '{"failures":-1,"lastFailureAt":"x"}',
    '{"failures":1e99,"lastFailureAt":"2026-11-23T08:40:00.000Z"}',
  ])('a file that holds %j begins anew', (text) => {
    writeFileSync(path, text);
    expect(new SignInThrottle(folder, clocks).waitSeconds()).toBe(0);
  });

  test('where the count cannot be written it says so, and still holds in this process', async () => {
    const throttle = new SignInThrottle(folder, clocks);
    await fail(throttle, 4);
    rmSync(folder, { recursive: true });
    expect(await throttle.recordFailure()).toMatchObject({ ok: false, code: 'folder-missing' });
    expect(throttle.waitSeconds()).toBe(5);
    mkdirSync(folder);
  });
});
