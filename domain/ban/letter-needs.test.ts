import { describe, expect, test } from 'vitest';
import type { PersonId } from '../ids';
import { AlsoHere, ARRANGEMENTS, type Shape } from '../restriction/shape';
import { signatoriesOf } from '../school/signatories';
import { BanNow, type BanToConfirm } from './ban';
import { ModelSchool, PEOPLE, WHOLE_SITE } from './ban-model.fixture';
import { beforeConfirm, confirmBan } from './confirm-rules';
import { imposeBan } from './impose-rules';

const personId = PEOPLE[0]?.personId as PersonId;
const now: BanNow = {
  draftId: null,
  about: { kind: 'known', personId },
  incidentId: null,
  whatTheyDid: 'Shouted at the gate',
  whyNow: 'He says that he will be back at three',
  collects: 'Grandmother',
  decidedBy: null,
};

function banned() {
  const school = new ModelSchool();
  if (!school.keep(imposeBan(now, school.forImposing(personId), school.moment))) throw new Error('not imposed');
  const [ban] = school.bans;
  if (ban === undefined) throw new Error('no ban');
  return { school, ban };
}

/** What a ban that says this still needs of what it says. */
function neededOf(shape: Shape): readonly string[] {
  const { school, ban } = banned();
  const missing = beforeConfirm({ ...school.forConfirming(ban), shape }, school.today);
  return missing.filter(({ field }) => field === 'shape').map(({ code, requirement }) => `${requirement} ${code}`);
}

describe('D34: a ban is confirmed only with drop-off, collection, emergencies, meetings and events arranged', () => {
  test.each(ARRANGEMENTS)('%s has to be arranged, or not needed because of something', (name) => {
    expect(neededOf(WHOLE_SITE)).toEqual([]);
    const without = (state: 'to-add' | 'arranged' | 'not-needed', words: string): Shape => ({
      ...WHOLE_SITE,
      arrangements: { ...WHOLE_SITE.arrangements, [name]: { state, words } },
    });
    expect(neededOf(without('to-add', ''))).toEqual([`D34 shape-${name}`]);
    expect(neededOf(without('not-needed', ''))).toEqual([`D34 shape-${name}`]);
    expect(neededOf(without('arranged', ' '))).toEqual([`D34 shape-${name}`]);
    expect(neededOf(without('not-needed', 'No child here any more'))).toEqual([]);
  });
  test('who collects today is the one that Temporary ban now asks for, and it need not be answered', () => {
    expect(banned().ban.shape.arrangements.collection).toEqual({ state: 'arranged', words: 'Today: Grandmother' });
    const school = new ModelSchool();
    expect(imposeBan({ ...now, collects: '' }, school.forImposing(personId), school.moment).decided).toBe(true);
  });
});

describe('D37: somebody who is something else to the school too', () => {
  test.each(AlsoHere.options)('%s: confirmed only with a note on how it is handled', (one) => {
    const shape: Shape = { ...WHOLE_SITE, alsoHere: [one] };
    expect(neededOf(shape)).toEqual(['D37 shape-handlingNote']);
    expect(neededOf({ ...shape, handlingNote: 'Meetings by video' })).toEqual([]);
  });
  test('Temporary ban now does not ask', () => {
    expect(Object.keys(BanNow.shape)).toEqual([
      'draftId',
      'about',
      'incidentId',
      'whatTheyDid',
      'whyNow',
      'collects',
      'decidedBy',
    ]);
    expect(banned().ban.shape.alsoHere).toEqual([]);
  });
});

describe('D36: only somebody on the list of signatories may sign', () => {
  const nobody = { name: '', telephone: '' };
  const people = {
    headteacher: { name: 'Ms R. Adeyemi', telephone: '' },
    'safeguarding-lead': { name: 'Mr L. Novak', telephone: '' },
    'deputy-safeguarding-lead': nobody,
    'chair-of-governors': { name: 'Mr T. Bright', telephone: '' },
    'data-protection': { name: 'Mrs D. Pope', telephone: '' },
  };
  const school = { people, signatories: [{ name: 'Mrs P. Lund', post: 'local-authority' as const }] };

  test('they are the head, the chair, those who are listed, and who is in charge today; nobody else of the school', () => {
    expect(signatoriesOf(school, { inCharge: ['Mr S. Marsh'], headSignedIn: 'Ms R. Adeyemi' })).toEqual([
      'Ms R. Adeyemi, headteacher',
      'Mr T. Bright, chair of governors',
      'Mrs P. Lund, for the local authority',
      'Mr S. Marsh, for the headteacher',
    ]);
  });
  test('with nothing set up it is the head who is signed in', () => {
    const bare = { people: { ...people, headteacher: nobody, 'chair-of-governors': nobody }, signatories: [] };
    expect(signatoriesOf(bare, { inCharge: [], headSignedIn: 'Ms R. Adeyemi' })).toEqual([
      'Ms R. Adeyemi, headteacher',
    ]);
    expect(signatoriesOf(bare, { inCharge: [], headSignedIn: '' })).toEqual([]);
  });
  test('a letter that anybody else would sign is not confirmed; Temporary ban now asks for no signature', () => {
    const { school: model, ban } = banned();
    const signatories = signatoriesOf(school, { inCharge: [], headSignedIn: '' });
    const codes = (signatory: string) => {
      const input: Omit<BanToConfirm, 'draftId'> = {
        restrictionId: ban.restrictionId,
        sideConsidered: '',
        reasons: 'Staff are afraid',
        endsOn: null,
        reviewOn: null,
        signatory,
        toldHowToChallenge: true,
        goingOn: [],
      };
      const decision = confirmBan(input, { ...model.forConfirming(ban), signatories }, model.moment);
      const missing = decision.decided ? [] : decision.missing;
      return missing.filter(({ requirement }) => requirement === 'D36').map(({ code }) => code);
    };
    expect(codes('')).toEqual(['signatory-empty']);
    expect(codes('Mrs D. Pope, data protection contact')).toEqual(['signatory-not-listed']);
    expect(codes('Ms R. Adeyemi')).toEqual(['signatory-not-listed']);
    for (const one of signatories) expect(codes(one)).toEqual([]);
  });
});
