import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDetail, DETAIL_PARTS, DETAIL_SECTIONS, fieldsOf, sectionsOf } from './detail-sections';
import { changedDetails, DETAIL_FIELDS, filledDetails, IncidentDetails } from './details';

test('every field is asked in one section, and every section stands in one part, in the same order', () => {
  expect(DETAIL_SECTIONS.flatMap((section) => fieldsOf[section])).toEqual([...DETAIL_FIELDS]);
  expect(DETAIL_PARTS.flatMap((part) => sectionsOf[part])).toEqual([...DETAIL_SECTIONS]);
});

test('blank fields are left out, so that the same details are the same in any order', () => {
  const one = filledDetails({ ending: 'He left.', exactWords: ' ', before: 'A jumper.' });
  expect(JSON.stringify(one)).toBe(JSON.stringify(filledDetails({ before: 'A jumper.', ending: 'He left.' })));
  expect(changedDetails(one, { before: 'A jumper.' })).toEqual(['ending']);
});

test('what is filled in is kept as it was typed, whichever fields they are, and shows in its own section alone', () => {
  fc.assert(
    fc.property(fc.subarray([...DETAIL_FIELDS]), fc.string(), (fields, text) => {
      const details = IncidentDetails.parse(Object.fromEntries(fields.map((field) => [field, `x${text}`])));
      expect(filledDetails(details)).toEqual(details);
      for (const section of DETAIL_SECTIONS)
        expect(anyDetail(details, section)).toBe(fieldsOf[section].some((field) => fields.includes(field)));
    }),
  );
});
