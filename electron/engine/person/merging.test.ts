import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../../domain/contract';
import type { PersonId } from '../../../domain/ids';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';
import { PERSON_TABLE_NAMES } from './person-tables';

let sample: SampleCasebook;
beforeEach(async () => {
  sample = await SampleCasebook.open();
});
afterEach(() => sample.close());

const add = async (kind: 'adult' | 'pupil', name: string, children: Input<'person:add'>['children'] = []) => {
  const identity = { name, identified: true, className: null, otherNames: [], leftOn: null };
  const added = await sample.ask('person:add', { draftId: null, kind, identity, children, isAnother: true });
  return added.personId;
};
const merge = (first: PersonId, other: PersonId) => sample.ask('person:merge', { draftId: null, first, other });
const part = (personId: PersonId) =>
  sample.ask('person:part', { draftId: null, personId, reason: 'Mother and aunt: two people' });
const show = (personId: PersonId) => sample.ask('person:show', { personId });
const listed = async (text = '') =>
  (await sample.ask('person:list', { text, show: 'everybody', offset: 0, limit: 50 })).rows.map(
    ({ person }) => person.name,
  );
const cards = async (text: string) =>
  (await sample.ask('look-up:find', { text })).cards.map(({ person, answer }) => `${person.name}: ${answer}`);
const ban = (personId: PersonId, change: Partial<Input<'restriction:carry-over'>> = {}) =>
  sample.carryOver({ about: { kind: 'known', personId }, ...change });
const raise = (personId: PersonId) =>
  sample.ask('hold:place', {
    draftId: null,
    about: { kind: 'known', personId },
    saidBy: 'Mrs Pell',
    words: 'Shouted at the gate',
  });

const happened = async (personId: PersonId) =>
  (await sample.ask('chronology:of-person', { personId, group: null, limit: 50 })).lines;

describe('two records of one person', () => {
  it('are one page, one row and one card, found by both names, with both histories', async () => {
    const sara = await add('adult', 'Mrs Sara Malik', [{ name: 'Zara Malik', className: '4C' }]);
    const jones = await add('adult', 'Mrs Sara Jones', [{ name: 'Idris Jones', className: '2A' }]);
    await ban(jones);
    await raise(sara);
    await merge(sara, jones);
    expect(await listed()).not.toContain('Mrs Sara Jones');
    for (const text of ['Malik', 'Jones', 'Sara', 'Idris', 'Zara Malik']) {
      expect(await cards(text)).toEqual(['Mrs Sara Malik: stop']);
    }
    expect(await show(jones)).toEqual(await show(sara));
    const page = await show(sara);
    expect(page.person.alsoKnownAs).toEqual(['Mrs Sara Jones']);
    expect(page.children.map(({ person }) => person.name)).toEqual(['Zara Malik', 'Idris Jones']);
    expect((await happened(sara)).map(({ what }) => what.kind).sort()).toEqual(['hold', 'restriction']);
    expect(await happened(jones)).toEqual(await happened(sara));
    expect(page.alsoKept).toMatchObject([{ person: { personId: jones, name: 'Mrs Sara Jones' } }]);
    expect(page.onRegister).toBe('stop');
    const [likely, ...more] = await sample.ask('person:likely', { kind: 'adult', name: 'Sara Jones', children: [] });
    expect([likely?.person.personId, more.length]).toEqual([sara, 0]);
    expect(sample.differences()).toEqual([]);
  });

  it('are two again after one step, and what was recorded on each stays there', async () => {
    const sara = await add('adult', 'Mrs Sara Malik');
    const jones = await add('adult', 'Mrs Sara Jones', [{ name: 'Idris Jones', className: '2A' }]);
    const before = [await show(sara), await show(jones), await listed(), await cards('Sara')];
    await merge(sara, jones);
    await part(jones);
    expect([await show(sara), await show(jones), await listed(), await cards('Sara')]).toEqual(before);
    expect(sample.differences()).toEqual([]);
  });

  it('can’t be merged while a restriction holds on both, and can once one has ended', async () => {
    const sara = await add('adult', 'Mrs Sara Malik');
    const jones = await add('adult', 'Mrs Sara Jones');
    const restrictionId = await ban(sara);
    await ban(jones, { type: 'contact-plan', startsOn: '2026-11-23' });
    expect(await sample.refused('person:merge', { draftId: null, first: sara, other: jones })).toEqual([
      'other both-restricted',
    ]);
    expect(await sample.ask('person:compare', { one: sara, other: jones })).toMatchObject({
      one: { restrictions: 1, holding: [{ restrictionId }] },
      other: { restrictions: 1 },
      same: false,
    });
    sample.goTo('2026-12-19');
    await merge(sara, jones);
    expect(await happened(sara)).toHaveLength(4);
  });

  it('show what came in meanwhile for a decision, on the page where it stands', async () => {
    const sara = await add('adult', 'Mrs Sara Malik');
    const jones = await add('adult', 'Mrs Sara Jones');
    await raise(sara);
    await merge(sara, jones);
    const { holdId } = await raise(sara);
    expect((await show(sara)).meanwhile).toEqual([]);
    const { conversationId } = await sample.ask('conversation:record', {
      draftId: null,
      about: { kind: 'known', personId: sara },
      on: sample.today,
      words: 'Spoke at the gate.',
      agreed: '',
      lookAgainOn: null,
      spokenBy: '',
      incidentId: null,
    });
    await part(jones);
    expect((await show(jones)).meanwhile).toEqual([]);
    expect((await show(sara)).meanwhile).toMatchObject([
      { kind: 'conversation', recordId: conversationId },
      { kind: 'hold', recordId: holdId, reference: null, others: [{ name: 'Mrs Sara Jones' }] },
    ]);
    await sample.ask('person:keep-record', { personId: sara, recordId: conversationId });
    await sample.ask('person:keep-record', { personId: sara, recordId: holdId });
    expect((await show(sara)).meanwhile).toEqual([]);
    expect(sample.differences()).toEqual([]);
  });

  it('leave the link with a child once, and taking it away takes both', async () => {
    const children = [{ name: 'Idris Jones', className: '2A' }];
    const [sara, jones] = [
      await add('adult', 'Mrs Sara Malik', children),
      await add('adult', 'Mrs S. Jones', children),
    ];
    await merge(sara, jones);
    const [child, ...others] = (await show(sara)).children;
    expect(others).toEqual([]);
    const childId = child?.person.personId ?? sara;
    expect((await show(childId)).adults.map(({ person }) => person.name)).toEqual(['Mrs Sara Malik']);
    await sample.ask('person:unlink', { draftId: null, adultId: sara, childId, reason: 'A cousin' });
    expect((await show(sara)).children).toEqual([]);
    expect(sample.differences()).toEqual([]);
  });

  it('are one pupil for whoever types the child’s name, and one in a list that is imported', async () => {
    const first = await add('adult', 'Mrs Sara Malik', [{ name: 'Idris Malik', className: '2A' }]);
    const second = await add('adult', 'Mr Omar Malik', [{ name: 'Idris S. Malik', className: '2A' }]);
    const idris = (await show(first)).children[0]?.person.personId ?? first;
    const other = (await show(second)).children[0]?.person.personId ?? second;
    await merge(idris, other);
    const third = await add('adult', 'Mrs Noor Malik', [{ name: 'Idris S. Malik', className: '2A' }]);
    expect((await show(third)).children.map(({ person }) => person.personId)).toEqual([idris]);
    const list = [{ kind: 'pupil' as const, name: 'Idris Malik', className: '2A', children: [] }];
    const [compared] = await sample.ask('import:compare', { people: list });
    expect(compared?.same?.personId).toBe(idris);
    expect((await show(idris)).adults).toHaveLength(3);
  });
});

it('whatever is merged, undone, noted and erased, each person has one page and the tables say what the journal gives', async () => {
  const kinds = ['person:merged', 'person:unmerged', 'person:record-kept', 'hold:placed', 'person:added'] as const;
  const steps = fc.array(
    fc.record({
      act: fc.constantFrom('merge', 'merge', 'part', 'hold', 'keep', 'erase'),
      one: fc.nat({ max: 3 }),
      two: fc.nat({ max: 3 }),
      kind: fc.constantFrom(...kinds),
    }),
    { minLength: 2, maxLength: 9 },
  );
  await fc.assert(
    fc.asyncProperty(steps, async (acts) => {
      const people: PersonId[] = [];
      for (const name of ['Ada Pell', 'Bea Pell', 'Cai Pell', 'Dee Pell']) people.push(await add('adult', name));
      for (const { act, one, two, kind } of acts) {
        const [first, other] = [people[one], people[two]];
        if (first === undefined || other === undefined) continue;
        const held = async (id: PersonId) => (await sample.refused('person:show', { personId: id })).length === 0;
        if (!(await held(first)) || !(await held(other))) continue;
        if (act === 'merge') await merge(first, other);
        else if (act === 'part') await part(first);
        else if (act === 'hold') await raise(first);
        else if (act === 'keep') {
          const [waiting] = (await show(first)).meanwhile;
          if (waiting !== undefined)
            await sample.ask('person:keep-record', { personId: first, recordId: waiting.recordId });
        } else sample.erase(kind, two);
        const pages = await Promise.all(people.map(async (id) => ((await held(id)) ? [await show(id)] : [])));
        for (const { person, alsoKept } of pages.flat()) {
          for (const kept of alsoKept) expect((await show(kept.person.personId)).person.personId).toBe(person.personId);
          expect((await show(person.personId)).person.personId).toBe(person.personId);
        }
        expect(sample.differences(...PERSON_TABLE_NAMES)).toEqual([]);
      }
    }),
    { numRuns: 12 },
  );
}, 240_000);
