import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closenessWith, nicknamesFrom } from '../person/name-ranking';
import { foundByDescription } from './found-by-description';

const description = 'Tall man with a ginger beard, red van, came with Mrs Qareem’s nephew, black dog on a lead, limps';
const found = (typed: string) => foundByDescription(typed, description, closenessWith(nicknamesFrom([])));

test.each(['ginger', 'beard', 'red van', 'VAN', 'ging', 'gingre', 'man in a blue car with a beard', 'qareem', 'limps'])(
  'any telling word of a description finds it, begun or misspelt: %s',
  (typed) => expect(found(typed)).toBe(true),
);

test.each(['', 'a', 'with', 'mrs', 'Mrs Brocksby', 'on', 'he came with her'])(
  'words that every description has find nothing: “%s”',
  (typed) => expect(found(typed)).toBe(false),
);

test('whatever is typed, a part of it that is found is not lost by typing more', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (more) => {
      expect(found(`ginger ${more}`)).toBe(true);
    }),
  );
});
