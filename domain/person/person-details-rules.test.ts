import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Instant, LocalDate } from '../dates/local-date';
import type { Id, PersonId } from '../ids';
import { addressForPaper, NO_DETAILS, type PersonDetails } from './person-details';
import { noteDetails } from './person-details-rules';

const personId = 'ab'.repeat(16) as PersonId;
const moment = {
  now: Instant.parse('2026-11-23T08:40:00.000Z'),
  today: LocalDate.parse('2026-11-23'),
  newId: () => 'cd'.repeat(16) as Id,
};
const anyDetails: fc.Arbitrary<PersonDetails> = fc.record({
  address: fc.string(),
  addressWithheld: fc.boolean(),
  telephone: fc.string(),
  email: fc.string(),
  communicationNeeds: fc.string(),
  handlingNote: fc.string(),
});
const note = (details: PersonDetails, current: PersonDetails, role: 'head' | 'desk' = 'head') =>
  noteDetails({ personId, details }, { current, role }, moment);

describe('noting a person’s details', () => {
  it('leaves one entry with all of them where one differs, and none where none does', () => {
    fc.assert(
      fc.property(anyDetails, anyDetails, (details, current) => {
        const decision = note(details, current);
        if (!decision.decided) throw new Error('it was refused');
        const differs = JSON.stringify(details) !== JSON.stringify(current);
        expect(decision.entries.map(({ body }) => body)).toEqual(differs ? [details] : []);
      }),
    );
  });
  it('may be emptied again', () => {
    expect(note(NO_DETAILS, { ...NO_DETAILS, telephone: '01632 960123' })).toMatchObject({ decided: true });
  });
  it('is refused to the front office', () => {
    expect(note(NO_DETAILS, NO_DETAILS, 'desk')).toMatchObject({ missing: [{ code: 'not-this-role' }] });
  });
  it('an address that is withheld goes on no paper', () => {
    const details = { ...NO_DETAILS, address: '4 Invented Row' };
    expect(addressForPaper(details)).toBe('4 Invented Row');
    expect(addressForPaper({ ...details, addressWithheld: true })).toBe('');
  });
});
