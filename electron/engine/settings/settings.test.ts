import { afterEach, beforeEach, expect, it } from 'vitest';
import { CASEBOOK_COLOURS, colourByItself } from '../../../domain/settings/casebook-colour';
import { DEFAULT_DOOR_LINES } from '../../../domain/settings/door-lines';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';

let sample: SampleCasebook;
beforeEach(async () => {
  sample = await SampleCasebook.open();
});
afterEach(() => sample.close());

it('settings are the default until somebody changes them, and each change is an entry', async () => {
  expect(await sample.ask('settings:show', {})).toMatchObject({ lockMinutes: 5, doorLines: DEFAULT_DOOR_LINES });
  const before = sample.sequence;
  await sample.ask('settings:change', { lockMinutes: 2 });
  await sample.ask('settings:change', { lockMinutes: 12 });
  expect(await sample.ask('settings:show', {})).toMatchObject({ lockMinutes: 12 });
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

it('what is said at the door is the default until a head writes the school’s own, and is kept beside the rest', async () => {
  const before = sample.sequence;
  const own = { ...DEFAULT_DOOR_LINES, call: 'Mr Obi on 21, then the office on 10', wontGo: '' };
  await sample.ask('settings:change-door-lines', own);
  await sample.ask('settings:change-door-lines', own);
  await sample.ask('settings:change', { lockMinutes: 2 });
  expect(await sample.ask('settings:show', {})).toMatchObject({ lockMinutes: 2, doorLines: own });
  expect(sample.kindsAfter(before)).toEqual(['settings:door-lines-changed', 'settings:changed']);
  expect(sample.differences('casebook_settings', 'casebook_door_lines')).toEqual([]);
});

it('a casebook has a colour by itself, the same at every opening, until a head chooses one', async () => {
  const { colour } = await sample.ask('settings:show', {});
  expect(colour).toBe(colourByItself(sample.casebook.casebookId));
  const other = CASEBOOK_COLOURS.find((one) => one !== colour) ?? 'teal';
  const before = sample.sequence;
  await sample.ask('settings:choose-colour', { colour: other });
  await sample.ask('settings:choose-colour', { colour: other });
  expect(await sample.ask('settings:show', {})).toMatchObject({ colour: other });
  expect(sample.kindsAfter(before)).toEqual(['settings:colour-chosen']);
  expect(sample.differences('casebook_colour')).toEqual([]);
});
