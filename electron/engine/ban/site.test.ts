import { afterEach, beforeEach, expect, it } from 'vitest';
import { NO_SHAPE } from '../../../domain/restriction/shape';
import { WHOLE_SITE_WORDS } from '../../../domain/restriction/shape-words';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';

let sample: SampleCasebook;
beforeEach(async () => {
  sample = await SampleCasebook.open();
});
afterEach(() => sample.close());

it('a temporary ban holds on the whole site; noted for one site, the card, the register, its page and the door sheet say that site', async () => {
  const { restrictionId } = await sample.ask('ban:impose-now', {
    draftId: null,
    about: { kind: 'new', name: 'Mr D. Harker', children: [{ name: 'Ellie Harker', className: '5B' }] },
    incidentId: null,
    whatTheyDid: 'Shouted',
    whyNow: 'He comes back at three',
    collects: '',
    decidedBy: null,
  });
  const said = async () => {
    const [card] = (await sample.ask('look-up:find', { text: 'Harker' })).cards;
    const { rows } = await sample.ask('restriction:list', { show: 'current', offset: 0, limit: 50 });
    const ban = await sample.ask('ban:show', { restrictionId });
    return [card?.whatHolds[0]?.whatIsRestricted, rows[0]?.whatIsRestricted, ban.whatIsRestricted];
  };
  expect(await said()).toEqual([WHOLE_SITE_WORDS, WHOLE_SITE_WORDS, WHOLE_SITE_WORDS]);
  const shape = {
    ...NO_SHAPE,
    places: { kind: 'named' as const, names: ['Mill Lane'] },
    times: { kind: 'always' as const },
  };
  await sample.ask('restriction:note-shape', { draftId: null, restrictionId, shape });
  const site = 'Mill Lane, at all times.';
  expect(await said()).toEqual([site, site, site]);
  expect(sample.differences()).toEqual([]);
});

it('a letter’s own words stay, beside what was noted', async () => {
  const restrictionId = await sample.carryOver({ whatIsRestricted: 'Not on our premises' });
  const shape = {
    ...NO_SHAPE,
    places: { kind: 'named' as const, names: ['Mill Lane'] },
    times: { kind: 'always' as const },
  };
  await sample.ask('restriction:note-shape', { draftId: null, restrictionId, shape });
  const [card] = (await sample.ask('look-up:find', { text: 'Whitlock' })).cards;
  expect(card?.whatHolds[0]?.whatIsRestricted).toBe('Not on our premises\nMill Lane, at all times.');
});
