import { afterEach, beforeEach, expect, it } from 'vitest';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';

let sample: SampleCasebook;
beforeEach(async () => {
  sample = await SampleCasebook.open();
});
afterEach(() => sample.close());

it('settings are the default until somebody changes them, and each change is an entry', async () => {
  expect(await sample.ask('settings:show', {})).toEqual({ lockMinutes: 5 });
  const before = sample.sequence;
  await sample.ask('settings:change', { lockMinutes: 2 });
  await sample.ask('settings:change', { lockMinutes: 12 });
  expect(await sample.ask('settings:show', {})).toEqual({ lockMinutes: 12 });
  expect(sample.kindsAfter(before)).toEqual(['settings:changed', 'settings:changed']);
  expect(sample.differences('casebook_settings')).toEqual([]);
});

it('what is set already leaves no entry', async () => {
  const before = sample.sequence;
  await sample.ask('settings:change', { lockMinutes: 5 });
  expect(sample.sequence).toBe(before);
});

it('no time of locking outside 1 to 15 minutes gets through the door', async () => {
  expect(await sample.refused('settings:change', { lockMinutes: 0 })).toEqual(['invalid']);
  expect(await sample.refused('settings:change', { lockMinutes: 16 })).toEqual(['invalid']);
});
