import { afterEach, beforeEach, expect, it } from 'vitest';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';

let sample: SampleCasebook;
beforeEach(async () => {
  sample = await SampleCasebook.open();
});
afterEach(() => sample.close());

const draft = {
  draftId: 'd'.repeat(32),
  form: 'incident' as const,
  route: 'record',
  title: 'Gate',
  values: {},
  focus: null,
};

it('a new casebook has nothing to do but to be copied', async () => {
  expect(await sample.ask('today:show', {})).toEqual({
    holds: [],
    due: [],
    looks: [],
    stillToAdd: [],
    bans: [],
    apologies: [],
    tasks: [],
    untold: [],
    lateAnswers: [],
    raised: [],
    talks: [],
    settledToAdd: [],
    policeReferences: [],
    riddor: [],
    defamation: [],
    requests: [],
    drafts: [],
    inForce: [],
    backup: { lastProvenAt: null, changesSince: 2, folderChosen: false, folderMissing: false },
  });
});

it('shows reviews that are near or late, the most urgent first, and everything in force', async () => {
  await sample.carryOver({ reviewOn: '2026-12-04' });
  await sample.carryOver({ reviewOn: '2026-11-16' });
  sample.asBefore({ endsOn: '2027-03-26', reviewOn: '2027-02-12' });
  sample.asBefore({ startsOn: '2026-11-30', reviewOn: '2026-12-03' });
  await sample.carryOver({ startsOn: '2026-01-05', endsOn: '2026-03-27', reviewOn: null });
  const { due, inForce } = await sample.ask('today:show', {});
  const numbers = (rows: typeof due) => rows.map(({ reference }) => reference.slice(9));
  expect(numbers(due)).toEqual(['0002', '0004', '0001']);
  expect(due.map(({ reviewInSchoolDays }) => reviewInSchoolDays)).toEqual([-5, 8, 9]);
  expect(numbers(inForce)).toEqual(['0002', '0001', '0003']);
});

it('shows half-written forms and records with something still to add', async () => {
  await sample.ask('draft:keep', draft);
  const { incidentId } = await sample.ask('incident:record', {
    draftId: null,
    about: { kind: 'not-identified', description: '' },
    happened: { day: '2026-11-20', time: '08:50', asTyped: '' },
    where: '',
    citation: { clauses: [], notSureYet: true },
    whatHappened: 'Swore at Mrs Pell.',
    ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
    toldAtOnce: '',
  });
  const { drafts, stillToAdd } = await sample.ask('today:show', {});
  expect(drafts).toMatchObject([{ draftId: draft.draftId, title: 'Gate' }]);
  expect(stillToAdd).toMatchObject([{ incident: { incidentId }, missing: ['about', 'where'] }]);
});

it('says whether somebody chose where copies go', async () => {
  sample.casebook.chooseBackupFolder('/stick');
  expect((await sample.ask('today:show', {})).backup.folderChosen).toBe(true);
});
