import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LocalDate } from '../dates/local-date';
import { citationOf } from './citation';
import { ClauseId } from './clause-id';

const code = { title: 'Our Code of Conduct', inForceFrom: LocalDate.parse('2026-11-23') };
const clauseId = ClauseId.parse('E3');

it('a citation names the code, from when it is in force, the clause and its heading, and gives its text', () => {
  expect(citationOf(code, { clauseId, heading: 'Threats', text: 'Saying that something will be posted.' })).toBe(
    'Our Code of Conduct (in force from Mon 23 Nov 2026), clause E3: Threats\nSaying that something will be posted.',
  );
});

it('a clause that is a heading alone is one line', () => {
  expect(citationOf(code, { clauseId, heading: 'Threats', text: ' \n' })).not.toContain('\n');
});

it('whatever the text, it is given as it stands', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string(), (heading, text) => {
      const cited = citationOf(code, { clauseId, heading, text });
      expect(cited.startsWith('Our Code of Conduct (in force from')).toBe(true);
      expect(cited).toContain(heading);
      expect(text.trim() === '' || cited.endsWith(text)).toBe(true);
    }),
  );
});
