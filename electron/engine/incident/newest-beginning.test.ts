import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LocalDate } from '../../../domain/dates/local-date';
import { EVERYTHING, soughtIn } from '../../../domain/incident/incident-filter';
import type { OpenCasebook } from '../casebook/open-casebook';
import { makePracticeCasebook } from '../practice/make-practice';
import { incidentPage } from './incident-list';
import { newestBeginning, shortBeginning } from './newest-beginning';

let casebook: OpenCasebook;
beforeAll(async () => {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'beginning-')), 'casebook');
  ({ casebook } = await makePracticeCasebook({ folder, people: 60, incidents: 900 }));
}, 60_000);
afterAll(() => casebook.close());

/** The newest texts with such a beginning, by the index. */
const byIndex = (beginning: string, wanted: number) =>
  casebook.conduct.read((db) =>
    db
      .all<{ number: number }>(
        'SELECT rowid AS number FROM incident_words WHERE incident_words MATCH ? ORDER BY rowid DESC LIMIT ?',
        [`"${beginning}"*`, wanted],
      )
      .map(({ number }) => number),
  );
const byReading = (beginning: string, wanted: number) =>
  casebook.conduct.read(
    (db) => newestBeginning(db, beginning, wanted, 'i.struck_out = 0', [])?.map(({ text }) => text) ?? null,
  );

test('only one word that may go on, and is short, is a short beginning; accents and capitals make no difference', () => {
  const of = (typed: string) => {
    const sought = soughtIn(typed);
    return sought.by === 'words' ? shortBeginning(sought.phrases) : null;
  };
  expect([of('gat'), of('Gât'), of('g')]).toEqual(['gat', 'gat', 'g']);
  expect([of('gate'), of('gat '), of('the gat'), of('"gat"'), of('')]).toEqual([null, null, null, null, null]);
});

test('reading the newest texts finds the same as the index, or leaves it to the index', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  const beginnings = [...letters, ...letters.flatMap((one) => ['th', 'sho', 'o', 'er', 'x'].map((end) => one + end))];
  let read = 0;
  for (const beginning of beginnings) {
    for (const wanted of [1, 20, 300]) {
      const found = byReading(beginning, wanted);
      if (found === null) continue;
      read += 1;
      expect(found, beginning).toEqual(byIndex(beginning, wanted));
    }
  }
  expect(read).toBeGreaterThan(20);
});

test('a page of a search for a common beginning says that there are more, as the index would', () => {
  const page = casebook.conduct.read((db) =>
    incidentPage(db, { ...EVERYTHING, words: 'th' }, { offset: 0, limit: 50, today: LocalDate.parse('2026-11-23') }),
  );
  expect(page).toMatchObject({ more: true, total: 200 });
  expect(page.rows[0]?.hit?.some(({ hit }) => hit)).toBe(true);
});
