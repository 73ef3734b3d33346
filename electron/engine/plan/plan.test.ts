import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../../domain/contract';
import type { LocalDate, LocalTime } from '../../../domain/dates/local-date';
import { NO_GROUNDS } from '../../../domain/decision/grounds';
import type { IncidentId, PersonId, RestrictionId } from '../../../domain/ids';
import { ALWAYS_OPEN } from '../../../domain/restriction/always-open';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';
import { planFor, thought, warn } from './plan-inputs.fixture';

let sample: SampleCasebook;
beforeEach(async () => {
  sample = await SampleCasebook.open();
});
afterEach(() => sample.close());

const day = (text: string) => text as LocalDate;

/** A record about Ms Lund with a clause, complete enough to rely on. */
async function recorded(clause = 'E1'): Promise<{ incidentId: IncidentId; personId: PersonId }> {
  const [there] = await sample.ask('person:suggest', { text: 'Ms K. Lund' });
  const { incidentId } = await sample.ask('incident:record', {
    draftId: null,
    about:
      there === undefined
        ? { kind: 'new', name: 'Ms K. Lund', children: [{ name: 'Tove Lund', className: '3A' }] }
        : { kind: 'known', personId: there.person.personId },
    affected: [{ kind: 'named', name: 'Mrs Pell', role: 'receptionist' }],
    happened: { day: day('2026-11-20'), time: '08:50' as LocalTime, asTyped: 'Fri 8.50' },
    where: 'Telephone',
    citation: { clauses: [clause as never], notSureYet: false },
    whatHappened: 'Rang eleven times and shouted at Mrs Pell.',
    ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
    toldAtOnce: '',
  });
  const [found] = await sample.ask('person:suggest', { text: 'Ms K. Lund' });
  if (found === undefined) throw new Error('Ms Lund is not there');
  return { incidentId, personId: found.person.personId };
}

describe('a warning', () => {
  it('D22: rests on a record that counts, and says why in one line', async () => {
    const { incidentId, personId } = await recorded();
    expect(
      await sample.refused('decision:warn', warn(incidentId, personId, { grounds: NO_GROUNDS, reason: ' ' })),
    ).toEqual(['incidents no-record', 'reason warning-reason-empty']);
    const { decisionId, reference } = await sample.ask('decision:warn', warn(incidentId, personId));
    expect(reference).toBe('DEC-2026-0001');
    expect(await sample.ask('decision:list', { personId })).toMatchObject([
      { decisionId, step: 'warning', counts: true, countsUntil: '2027-11-23', reasons: 'It must stop.' },
    ]);
    const before = sample.sequence;
    expect(await sample.ask('decision:show', { decisionId })).toMatchObject({
      person: { name: 'Ms K. Lund' },
      incidents: [{ reference: 'INC-2026-0001' }],
    });
    expect(sample.kindsAfter(before)).toEqual(['record:opened']);
    expect(sample.differences()).toEqual([]);
  });

  it('D9: no warning rests on a complaint alone', async () => {
    const { incidentId, personId } = await recorded('E6');
    expect(await sample.refused('decision:warn', warn(incidentId, personId))).toEqual(['rights rights-not-asked']);
    const rights = { answer: 'nothing-wrong' as const, manner: '' };
    const grounds = { ...NO_GROUNDS, incidents: [incidentId], rights };
    expect(await sample.refused('decision:warn', warn(incidentId, personId, { grounds }))).toEqual([
      'rights right-alone',
    ]);
  });

  it('D26: a record about somebody else carries no warning', async () => {
    const { incidentId } = await recorded();
    await sample.carryOver();
    const [dana] = await sample.ask('person:suggest', { text: 'Dana Whitlock' });
    const personId = dana?.person.personId as PersonId;
    expect(await sample.refused('decision:warn', warn(incidentId, personId))).toEqual(['incidents no-record']);
  });

  it('is taken back in one step with one reason, and counts no more', async () => {
    const { incidentId, personId } = await recorded();
    const { decisionId } = await sample.ask('decision:warn', warn(incidentId, personId));
    expect(await sample.refused('decision:take-back', { decisionId, reason: '' })).toEqual(['reason empty']);
    await sample.ask('decision:take-back', { decisionId, reason: 'It was her sister' });
    expect(await sample.ask('decision:list', { personId })).toMatchObject([
      { counts: false, takenBack: { on: '2026-11-23', reason: 'It was her sister' } },
    ]);
    expect(await sample.refused('decision:take-back', { decisionId, reason: 'x' })).toEqual([
      'reason taken-back-before',
    ]);
    sample.erase('decision:taken-back');
    expect(await sample.ask('decision:list', { personId })).toMatchObject([{ counts: true, takenBack: null }]);
    expect(sample.differences()).toEqual([]);
  });
});

describe('a contact plan', () => {
  it('D39, D22, D24, D15, D25: refused with all that is missing at once', async () => {
    const { personId } = await recorded();
    const empty = planFor(
      { personId, incidentId: 'f'.repeat(32) as IncidentId },
      {
        grounds: NO_GROUNDS,
        account: { answer: 'not-asked', words: '' },
        behaviours: '',
        reason: '',
        ways: [],
        with: ' ',
        limit: null,
        goingOn: [],
      },
    );
    expect(await sample.refused('plan:start', empty)).toEqual([
      'incidents no-record',
      'part part-empty',
      'milder milder-empty',
      'equality equality-not-asked',
      'safeguarding safeguarding-not-seen',
      'onlyVictim victim-not-asked',
      'account account-empty',
      'behaviours behaviours-empty',
      'ways ways-empty',
      'with with-empty',
      'howOften how-often-empty',
      'planReason plan-reason-empty',
      'whySkipped no-warning-before',
    ]);
  });

  it('D39, D40: stands on the register and at the door with a review and an end; what is always open is part of it', async () => {
    const { restrictionId, reference, reviewOn } = await sample.ask('plan:start', planFor(await recorded()));
    expect({ reference, reviewOn }).toEqual({ reference: 'RES-2026-0001', reviewOn: '2027-05-21' });
    const { rows } = await sample.ask('restriction:list', { show: 'current', offset: 0, limit: 50 });
    expect(rows).toMatchObject([{ type: 'contact-plan', reviewOn: '2027-05-21', endsOn: '2027-06-07' }]);
    expect(await sample.ask('plan:show', { restrictionId })).toMatchObject({
      howOften: 'At most 2 contacts a week',
      alwaysOpen: [...ALWAYS_OPEN],
      status: 'in-force',
    });
    const [card] = (await sample.ask('look-up:find', { text: 'Lund' })).cards;
    expect(card).toMatchObject({ answer: 'conditions' });
    // There is no field for it: a message that brings one is none.
    const meddled = { ...planFor(await recorded()), alwaysOpen: [] } as Input<'plan:start'>;
    expect(await sample.refused('plan:start', meddled)).toEqual(['invalid']);
    expect(sample.differences()).toEqual([]);
  });

  it('D41: without a warning before it is asked why, and the journal keeps the question; after one that counts it is not', async () => {
    const about = await recorded();
    expect(await sample.refused('plan:start', planFor(about, { goingOn: [] }))).toEqual([
      'whySkipped no-warning-before',
    ]);
    const { restrictionId } = await sample.ask('plan:start', planFor(about));
    expect((await sample.ask('plan:show', { restrictionId })).begun?.asked).toEqual([
      { requirement: 'D41', question: 'Why a plan before a warning?', answer: 'It went on over three days' },
    ]);
    const grounds = { ...thought(about.incidentId), whySkipped: 'She will not stop' };
    await sample.ask('restriction:end', { restrictionId, reason: 'Settled' });
    sample.goTo('2029-01-08');
    const other = await recorded();
    const later = { ...grounds, incidents: [other.incidentId] };
    const again = await sample.ask('plan:start', planFor(other, { goingOn: [], grounds: later }));
    expect((await sample.ask('plan:show', { restrictionId: again.restrictionId })).begun?.asked).toMatchObject([
      { answer: 'She will not stop' },
    ]);
  });

  it('D23, D41: a warning that has faded is none; how long it counts is the school’s own', async () => {
    const about = await recorded();
    await sample.ask('decision:warn', warn(about.incidentId, about.personId));
    const grounds = { ...thought(about.incidentId) };
    const now = planFor(about, { goingOn: [], grounds });
    sample.goTo('2027-11-23');
    expect(await sample.refused('plan:start', { ...now, limit: null })).toEqual(['howOften how-often-empty']);
    sample.goTo('2027-11-24');
    expect(await sample.refused('plan:start', now)).toEqual(['whySkipped no-warning-before']);
    const ladder = await sample.ask('decision:ladder', {});
    await sample.ask('decision:set-ladder', { ...ladder, warningsCountFor: 24 });
    expect(await sample.refused('plan:start', now)).toEqual([]);
    expect(sample.differences()).toEqual([]);
  });

  it('D33, D39: a review within twelve months on a school day, and an end ten school days after it', async () => {
    const about = await recorded();
    const dates = (reviewOn: string, endsOn: string) =>
      planFor(about, { reviewOn: day(reviewOn), endsOn: day(endsOn) });
    expect(await sample.refused('plan:start', dates('2027-11-24', '2028-01-31'))).toEqual([
      'reviewOn over-twelve-months',
    ]);
    expect(await sample.refused('plan:start', dates('2027-02-27', '2027-03-01'))).toEqual([
      'reviewOn review-no-school-day',
      'endsOn end-before-review',
    ]);
    expect(await sample.refused('plan:start', dates('2027-07-01', '2027-09-01'))).toEqual(['reviewOn review-over-six']);
    expect(await sample.refused('plan:start', planFor(about, { startsOn: day('2026-11-20') }))).toEqual([
      'startsOn start-passed',
    ]);
  });

  it('D4: a record that does not say who was affected carries no plan until it does, and asks it once something rests on it', async () => {
    const about = await recorded();
    const { incidentId } = about;
    const affected = (value: Input<'incident:record'>['affected']) =>
      sample.ask('incident:correct', {
        incidentId,
        correction: { field: 'affected', value: value ?? [] },
        reason: 'Left out',
      });
    await affected([]);
    const toAdd = async () => (await sample.ask('incident:show', { incidentId })).stillToAdd;
    expect(await toAdd()).toEqual([]);
    expect(await sample.refused('plan:start', planFor(about))).toEqual(['incidents record-unfinished']);
    await affected([{ kind: 'named', name: '', role: 'receptionist' }]);
    await sample.ask('plan:start', planFor(about));
    await affected([]);
    expect(await toAdd()).toEqual(['affected']);
  });

  it('D25: the only one it was aimed at decides with somebody else', async () => {
    const about = await recorded();
    const grounds = { ...thought(about.incidentId), onlyVictim: 'yes' as const };
    expect(await sample.refused('plan:start', planFor(about, { grounds }))).toEqual(['second second-person']);
  });

  it('ends like every restriction, and its entries can be erased in any order', async () => {
    const { restrictionId } = await sample.ask('plan:start', planFor(await recorded()));
    await sample.ask('plan:log-contact', call(restrictionId));
    await sample.ask('restriction:end', { restrictionId, reason: 'Settled' });
    expect(await sample.ask('plan:show', { restrictionId })).toMatchObject({ status: 'ended' });
    sample.erase('plan:started');
    expect(sample.differences()).toEqual([]);
    sample.erase('plan:contact-logged');
    sample.erase('decision:made');
    expect(sample.differences()).toEqual([]);
    const again = await sample.ask('plan:start', planFor(await recorded()));
    expect(again.reference).toBe('RES-2026-0002');
  });
});

const call = (
  restrictionId: RestrictionId,
  change: Partial<Input<'plan:log-contact'>> = {},
): Input<'plan:log-contact'> => ({
  draftId: null,
  restrictionId,
  happened: { day: day('2026-11-23'), time: '08:30' as LocalTime, asTyped: 'now' },
  channel: 'phone',
  over: null,
  alwaysOpen: null,
  answer: 'answered',
  noReply: { steps: '', position: '', repeated: '' },
  what: 'About the trip again',
  ...change,
});

describe('Log a call', () => {
  it('D42: each is counted by the app, one over the limit is shown, and nothing is hidden', async () => {
    const { restrictionId } = await sample.ask('plan:start', planFor(await recorded()));
    for (const what of ['first', 'second', 'third'])
      await sample.ask('plan:log-contact', call(restrictionId, { what, channel: 'email' }));
    await sample.ask('plan:log-contact', call(restrictionId, { what: 'ill', alwaysOpen: 'child-ill' }));
    const { contacts, weeks } = await sample.ask('plan:show', { restrictionId });
    expect(contacts.map(({ what, standing, otherWay }) => [what, standing, otherWay])).toEqual([
      ['ill', 'always-open', false],
      ['third', 'over', false],
      ['second', 'within', false],
      ['first', 'within', false],
    ]);
    expect(weeks).toEqual([{ monday: '2026-11-23', contacts: 4, over: 1, alwaysOpen: 1 }]);
    await sample.ask('plan:log-contact', call(restrictionId, { what: 'by telephone' }));
    expect((await sample.ask('plan:show', { restrictionId })).contacts[0]).toMatchObject({
      what: 'by telephone',
      otherWay: true,
    });
    expect(sample.differences()).toEqual([]);
  });

  it('D42: needs no more than a day and a line', async () => {
    const { restrictionId } = await sample.ask('plan:start', planFor(await recorded()));
    const nothing = { day: null, time: null, asTyped: 'some time' };
    expect(await sample.refused('plan:log-contact', call(restrictionId, { happened: nothing, what: '' }))).toEqual([
      'when no-day',
      'what empty',
    ]);
    const toCome = { day: day('2026-11-24'), time: null, asTyped: 'tomorrow' };
    expect(await sample.refused('plan:log-contact', call(restrictionId, { happened: toCome }))).toEqual([
      'when in-the-future',
    ]);
  });

  it('D28: a limit is loosened in one step: the card and the count follow, and what was over before stays so', async () => {
    const { restrictionId } = await sample.ask('plan:start', planFor(await recorded()));
    const before = await sample.ask('plan:show', { restrictionId });
    const per = before.limit?.per ?? 'week';
    const contacts = (before.limit?.contacts ?? 0) + 1;
    await sample.ask('restriction:narrow', {
      draftId: null,
      restrictionId,
      endsOn: null,
      shape: null,
      limit: { contacts, per },
      reason: 'She keeps to it',
    });
    const after = await sample.ask('plan:show', { restrictionId });
    expect(after).toMatchObject({ limit: { contacts, per }, howOften: `At most ${contacts} contacts a ${per}` });
    const shown = await sample.ask('restriction:show', { restrictionId });
    expect(shown.whatIsRestricted).toContain(`How often: At most ${contacts} contacts a ${per}.`);
    expect(shown.whatIsRestricted).not.toContain(before.howOften);
    const [found] = (await sample.ask('look-up:find', { text: shown.person.name })).cards;
    expect(found?.whatHolds[0]?.whatIsRestricted).not.toContain(before.howOften);
    sample.erase('restriction:narrowed');
    expect(await sample.ask('plan:show', { restrictionId })).toEqual(before);
    expect(sample.differences()).toEqual([]);
  });

  it('D42: also against a plan from paper, where the person says whether it was over', async () => {
    const restrictionId = await sample.carryOver({ type: 'contact-plan' });
    await sample.ask('plan:log-contact', call(restrictionId, { over: true }));
    expect(await sample.ask('plan:show', { restrictionId })).toMatchObject({
      begun: null,
      countsItself: false,
      contacts: [{ standing: 'over' }],
    });
    const ban = await sample.carryOver();
    expect(await sample.refused('plan:log-contact', call(ban))).toEqual(['not-found']);
  });

  it('D43: no reply needs three answers, and is never possible for what is always open', async () => {
    const { restrictionId } = await sample.ask('plan:start', planFor(await recorded()));
    const none = { answer: 'no-reply' as const };
    expect(await sample.refused('plan:log-contact', call(restrictionId, none))).toEqual([
      'noReplySteps no-reply-steps',
      'noReplyPosition no-reply-position',
      'noReplyRepeated no-reply-repeated',
    ]);
    const noReply = { steps: 'Two meetings', position: 'Letter of 2 Nov', repeated: 'The trip' };
    expect(
      await sample.refused('plan:log-contact', call(restrictionId, { ...none, noReply, alwaysOpen: 'complaint' })),
    ).toEqual(['answer no-reply-always-open']);
    await sample.ask('plan:log-contact', call(restrictionId, { ...none, noReply }));
    expect((await sample.ask('plan:show', { restrictionId })).contacts).toMatchObject([
      { answer: 'no-reply', noReply },
    ]);
  });
});

describe('what the ladder would suggest', () => {
  it('D23: counts records, warnings and the live plan of this person, with a line each', async () => {
    const about = await recorded();
    const next = () => sample.ask('decision:next', { personId: about.personId, immediateRisk: false });
    expect((await next()).suggestion.step).toBe('informal-word');
    await recorded();
    expect((await next()).suggestion).toMatchObject({ step: 'warning', lines: [{ kind: 'records', count: 2 }] });
    await sample.ask('decision:warn', warn(about.incidentId, about.personId));
    expect((await next()).suggestion.step).toBe('nothing-more');
    const { restrictionId } = await sample.ask('plan:start', planFor(about));
    expect((await sample.ask('plan:of-person', { personId: about.personId })).restrictionId).toBe(restrictionId);
    sample.goTo('2026-12-01');
    const later = await recorded();
    expect(later.personId).toBe(about.personId);
    expect((await sample.ask('decision:next', { personId: about.personId, immediateRisk: true })).suggestion.step).toBe(
      'ban-now',
    );
  });

  it('a plan that was entered in error was no step', async () => {
    const about = await recorded();
    const { restrictionId } = await sample.ask('plan:start', planFor(about));
    const list = () => sample.ask('decision:list', { personId: about.personId });
    expect(await list()).toMatchObject([{ holds: true, counts: true, countsUntil: null }]);
    await sample.ask('restriction:end', { restrictionId, reason: 'Her sister', how: 'entered-in-error' });
    expect(await list()).toMatchObject([{ holds: false, counts: false }]);
    expect(sample.differences()).toEqual([]);
  });
});
