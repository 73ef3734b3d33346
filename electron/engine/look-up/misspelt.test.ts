import { afterAll, beforeAll, expect, test } from 'vitest';
import { LocalDate } from '../../../domain/dates/local-date';
import { PersonId } from '../../../domain/ids';
import { practicePeople } from '../../../domain/practice/practice-entries';
import { practiceFamilies } from '../../../domain/practice/practice-families';
import { newId } from '../casebook/new-id';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';
import misspelt from './misspelt-names.fixture.json';

const day = LocalDate.parse('2026-11-23');
let book: SampleCasebook;

beforeAll(async () => {
  book = await SampleCasebook.open();
  const { entries } = practicePeople(practiceFamilies({ seed: 5, people: 2_000, incidents: 0 }), day, newId);
  const named = misspelt.map(({ name }) => ({
    kind: 'person:added' as const,
    subject: PersonId.parse(newId()),
    day,
    body: { kind: 'adult' as const, name, className: null },
  }));
  book.casebook.conduct.act((tx) => {
    for (const entry of [...entries, ...named]) book.casebook.append(tx, entry, book.casebook.clock.now());
  });
});
afterAll(() => book.close());

// The list was written by somebody who knew nothing of how the look-up works, and nothing was changed because of it.
test('of a hundred names as people misspell and mishear them, the look-up has at least 95 among its first five', async () => {
  const missed: string[] = [];
  for (const { name, typed } of misspelt) {
    const { cards } = await book.ask('look-up:find', { text: typed });
    if (!cards.slice(0, 5).some(({ person }) => person.name === name)) missed.push(`${typed}: ${name}`);
  }
  expect(missed.length, missed.join('; ')).toBeLessThanOrEqual(5);
});
