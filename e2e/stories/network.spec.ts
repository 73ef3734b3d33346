import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../fixtures/app';
import { openPractice } from '../pages/practice';

/** Calls that would reach another machine: anything but local sockets and loopback (where the test's own debugger is). */
function reachesOut(line: string): boolean {
  if (!/\b(connect|sendto|sendmsg|sendmmsg|bind)\(/.test(line)) return false;
  const inet = /sin_addr=inet_addr\("([^"]+)"\)/.exec(line)?.[1];
  const inet6 = /inet_pton\(AF_INET6, "([^"]+)"/.exec(line)?.[1];
  const address = inet ?? inet6;
  if (address === undefined) return false;
  const local = address.startsWith('127.') || address === '::1';
  return !local || /sin6?_port=htons\(53\)/.test(line);
}

test('the search for calls that reach out sees one', () => {
  expect(
    reachesOut('12 connect(30, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("142.250.1.1")}, 16) = 0'),
  ).toBe(true);
  expect(
    reachesOut(
      '12 sendto(30, "x", 1, 0, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("127.0.0.1")}, 16) = 1',
    ),
  ).toBe(true);
  expect(
    reachesOut(
      '12 connect(30, {sa_family=AF_INET6, sin6_port=htons(443), inet_pton(AF_INET6, "2a00:1450::1", &sin6_addr)}, 28) = 0',
    ),
  ).toBe(true);
  expect(
    reachesOut('12 bind(30, {sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("127.0.0.1")}, 16) = 0'),
  ).toBe(false);
  expect(reachesOut('12 connect(3, {sa_family=AF_UNIX, sun_path="/tmp/.X11-unix/X99"}, 20) = 0')).toBe(false);
});

test('T58: from start to lock no process of the app calls another machine or asks for a name', async ({ launch }) => {
  const launched = await launch({ under: { command: 'strace -f -qq -e trace=network -o', file: 'calls.txt' } });
  await openPractice(launched);
  for (const name of ['Incidents', 'Register', 'People', 'Code', 'Settings', 'Today']) {
    await launched.page.getByRole('navigation').getByRole('link', { name }).click();
    await expect(launched.page.getByRole('heading', { level: 1 })).toContainText(name === 'Code' ? /\w/ : name);
  }
  await launched.page.keyboard.press('Control+N');
  await launched.page
    .getByLabel('What happened')
    .fill('A sentence with a mistaek in it, for a spelling checker to look at.');
  await launched.page.keyboard.press('Control+L');
  await expect(launched.page.getByRole('button', { name: 'Unlock' })).toBeVisible();

  const calls = readFileSync(path.join(launched.folder, 'calls.txt'), 'utf8').split('\n');
  expect(calls.length).toBeGreaterThan(50);
  expect(calls.filter(reachesOut)).toEqual([]);
  const data = path.join(launched.folder, 'data');
  const dictionaries = readdirSync(data, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.bdic'));
  expect(existsSync(data)).toBe(true);
  expect(dictionaries).toEqual([]);
});
