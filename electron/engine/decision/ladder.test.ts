import { afterEach, beforeEach, expect, it } from 'vitest';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';

let sample: SampleCasebook;
beforeEach(async () => {
  sample = await SampleCasebook.open();
});
afterEach(() => sample.close());

it('the ladder is the school’s own; what is set already leaves no entry', async () => {
  const ladder = await sample.ask('decision:ladder', {});
  expect(ladder).toMatchObject({ warning: 'Warning', notesCountFor: 6, warningsCountFor: 12 });
  const before = sample.sequence;
  await sample.ask('decision:set-ladder', { ...ladder, warning: 'Letter one' });
  await sample.ask('decision:set-ladder', { ...ladder, warning: 'Letter one' });
  expect(sample.kindsAfter(before)).toEqual(['decision:ladder-set']);
  expect(await sample.refused('decision:set-ladder', { ...ladder, ban: '' })).toEqual(['ban empty']);
  sample.erase('decision:ladder-set');
  expect(await sample.ask('decision:ladder', {})).toEqual(ladder);
  expect(sample.differences()).toEqual([]);
});
