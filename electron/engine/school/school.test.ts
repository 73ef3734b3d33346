import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Input } from '../../../domain/contract';
import { readBody } from '../../../domain/journal/entry-kinds';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';

let sample: SampleCasebook;
beforeEach(async () => {
  sample = await SampleCasebook.open();
});
afterEach(() => sample.close());

async function changed(change: Partial<Input<'school:describe'>>): Promise<Input<'school:describe'>> {
  const { described: _described, numbersOutOfDate: _old, ...details } = await sample.ask('school:show', {});
  return { ...details, draftId: null, ...change };
}

it('until somebody describes it, the school is what was said at set-up', async () => {
  expect(await sample.ask('school:show', {})).toMatchObject({
    name: 'Elmbrook Junior School',
    type: 'community',
    people: {
      headteacher: { name: 'Ms R. Adeyemi', telephone: '' },
      'safeguarding-lead': { name: 'Mr L. Novak', telephone: '' },
    },
    described: null,
    numbersOutOfDate: false,
  });
});

it('the newest description counts, every page shows it, and a rebuild gives the same', async () => {
  const before = sample.sequence;
  const { people } = await changed({});
  await sample.ask(
    'school:describe',
    await changed({
      name: 'Elmbrook Academy',
      type: 'academy',
      people: { ...people, 'safeguarding-lead': { name: 'Mrs T. Grant', telephone: '21' } },
      numbers: [{ whose: 'Police', number: '101' }],
    }),
  );
  await sample.ask('school:describe', await changed({ numbersCheckedOn: sample.today }));
  await sample.ask('school:describe', await changed({}));
  expect(await sample.ask('school:show', {})).toMatchObject({
    name: 'Elmbrook Academy',
    type: 'academy',
    numbersCheckedOn: sample.today,
    numbersOutOfDate: false,
    described: { by: 'Ms R. Adeyemi' },
  });
  expect(await sample.ask('session:show', {})).toMatchObject({
    schoolName: 'Elmbrook Academy',
    safeguardingLead: 'Mrs T. Grant',
    safeguardingLeadTelephone: '21',
  });
  expect(sample.kindsAfter(before)).toEqual(['school:described', 'school:described']);
  expect(sample.differences()).toEqual([]);
});

it('nothing stays of a description whose body was erased: the one before counts', async () => {
  await sample.ask('school:describe', await changed({ telephone: '01632 960001' }));
  await sample.ask('school:describe', await changed({ telephone: '01632 960002' }));
  sample.erase('school:described');
  expect(await sample.ask('school:show', {})).toMatchObject({ telephone: '01632 960001' });
  expect(sample.differences()).toEqual([]);
});

it('numbers are out of date a year later', async () => {
  await sample.ask(
    'school:describe',
    await changed({ numbers: [{ whose: 'Police', number: '101' }], numbersCheckedOn: sample.today }),
  );
  sample.goTo('2027-11-24');
  expect(await sample.ask('school:show', {})).toMatchObject({ numbersOutOfDate: true });
});

it('D36: who may sign, and the sites, are kept without empty rows; a version without them is read with none', async () => {
  const signatories = [
    { name: 'Mrs P. Lund', post: 'local-authority' as const },
    { name: ' ', post: 'trust' as const },
  ];
  await sample.ask(
    'school:describe',
    await changed({ signatories, sites: ['Park Road', '', 'Mill Lane', 'Park Road'] }),
  );
  expect(await sample.ask('school:show', {})).toMatchObject({
    signatories: [{ name: 'Mrs P. Lund', post: 'local-authority' }],
    sites: ['Park Road', 'Mill Lane'],
  });
  const {
    described: _described,
    numbersOutOfDate: _old,
    signatories: _who,
    sites: _where,
    ...before
  } = await sample.ask('school:show', {});
  expect(readBody('school:described', 2, before)).toEqual({ ...before, signatories: [], sites: [] });
  expect(sample.differences()).toEqual([]);
});
