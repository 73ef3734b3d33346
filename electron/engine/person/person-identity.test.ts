import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../../domain/contract';
import type { PersonId } from '../../../domain/ids';
import { NO_DETAILS } from '../../../domain/person/person-details';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';
import { PERSON_TABLE_NAMES } from './person-tables';

let sample: SampleCasebook;
beforeEach(async () => {
  sample = await SampleCasebook.open();
});
afterEach(() => sample.close());

type ToAdd = Input<'person:add'>;
const identity = (name: string, change: Partial<ToAdd['identity']> = {}): ToAdd['identity'] => ({
  name,
  identified: true,
  className: null,
  otherNames: [],
  leftOn: null,
  ...change,
});
const toAdd = (kind: ToAdd['kind'], name: string, change: Partial<ToAdd> = {}): ToAdd => ({
  draftId: null,
  kind,
  identity: identity(name),
  children: [],
  isAnother: false,
  ...change,
});
const add = async (kind: ToAdd['kind'], name: string, change: Partial<ToAdd> = {}): Promise<PersonId> =>
  (await sample.ask('person:add', toAdd(kind, name, change))).personId;
const found = async (text: string) =>
  (await sample.ask('person:list', { text, show: 'everybody', offset: 0, limit: 50 })).rows.map(({ person }) => person);
const names = async (text: string) => (await found(text)).map(({ name }) => name);
const show = (personId: PersonId) => sample.ask('person:show', { personId });
const noteIdentity = (personId: PersonId, noted: ToAdd['identity']) =>
  sample.ask('person:note-identity', { draftId: null, personId, identity: noted });
const link = (
  personId: PersonId,
  other: PersonId,
  relation = '',
  responsibility: 'yes' | 'no' | 'not-known' = 'not-known',
) =>
  sample.ask('person:note-family', {
    draftId: null,
    personId,
    relative: { kind: 'known', personId: other },
    relation,
    responsibility,
  });

describe('other names', () => {
  it('are found, alone and mixed with the name, by a nickname and misspelt, and are shown', async () => {
    const otherNames: ToAdd['identity']['otherNames'] = [
      { kind: 'former', name: 'Laura Pemberton' },
      { kind: 'known-as', name: 'Lolly Brocksby' },
      { kind: 'description', name: 'woman with a green scooter' },
    ];
    await add('adult', 'Miss Laura Brocksby', { identity: identity('Miss Laura Brocksby', { otherNames }) });
    await add('adult', 'Mr Peter Pembroke');
    for (const text of ['pemberton', 'Lolly', 'lolly pemberton', 'laura brocksbie', 'pembertn', 'green scooter']) {
      expect((await names(text))[0], text).toBe('Miss Laura Brocksby');
    }
    const [laura] = await found('pemberton');
    expect(laura?.alsoKnownAs).toEqual(['Laura Pemberton', 'Lolly Brocksby']);
    const card = (await sample.ask('look-up:find', { text: 'lolly' })).cards[0];
    expect(card?.person.name).toBe('Miss Laura Brocksby');
  });

  it('a changed name is found by the new one, and by the old one only where it is kept', async () => {
    const laura = await add('adult', 'Miss Laura Pemberton');
    await noteIdentity(laura, identity('Mrs Laura Brocksby'));
    expect(await names('pemberton')).toEqual([]);
    expect(await names('brocksby')).toEqual(['Mrs Laura Brocksby']);
    await noteIdentity(
      laura,
      identity('Mrs Laura Brocksby', { otherNames: [{ kind: 'former', name: 'Laura Pemberton' }] }),
    );
    expect(await names('pemberton')).toEqual(['Mrs Laura Brocksby']);
  });

  it('somebody restricted is found by a former name of a child, too', async () => {
    await sample.carryOver();
    const [robin] = await found('Robin Whitlock');
    if (robin === undefined) throw new Error('nobody');
    await noteIdentity(
      robin.personId,
      identity('Robin Whitlock', { otherNames: [{ kind: 'former', name: 'Robin Zysman' }] }),
    );
    const { cards } = await sample.ask('look-up:find', { text: 'zysman' });
    expect(cards.map(({ person, answer }) => [person.name, answer])).toEqual([['Dana Whitlock', 'stop']]);
  });
});

describe('adding somebody', () => {
  it('shows who may be the same person before, and goes on when told that it is another', async () => {
    await add('adult', 'Mrs Margaret Oakhurst');
    const likely: Input<'person:likely'> = { kind: 'adult', name: 'Maggie Oakhirst', children: [] };
    expect((await sample.ask('person:likely', likely)).map(({ person }) => person.name)).toEqual([
      'Mrs Margaret Oakhurst',
    ]);
    expect(await sample.refused('person:add', toAdd('adult', 'Maggie Oakhirst'))).toEqual(['name perhaps-there']);
    await add('adult', 'Maggie Oakhirst', { isAnother: true });
    expect(await names('oakhurst')).toHaveLength(2);
    expect((await sample.ask('person:suggest', { text: 'Maggie Oakhurst' })).map(({ likely: may }) => may)).toEqual([
      true,
      true,
    ]);
  });

  it('a child of the same name and class is linked with both parents, from any form', async () => {
    const children = [{ name: 'Ellie Harker', className: '5B' }];
    await add('adult', 'Mr Dan Harker', { children });
    await sample.ask('hold:place', {
      draftId: null,
      about: { kind: 'new', name: 'Mrs Jo Harker', children: [{ name: 'ellie harker', className: '5 b' }] },
      saidBy: '',
      words: '',
    });
    const pupils = (await found('Ellie Harker')).filter(({ kind }) => kind === 'pupil');
    expect(pupils).toHaveLength(1);
    const [ellie] = pupils;
    if (ellie === undefined) throw new Error('nobody');
    expect((await show(ellie.personId)).adults.map(({ person }) => person.name)).toEqual([
      'Mr Dan Harker',
      'Mrs Jo Harker',
    ]);
  });

  it('somebody not identified is shown as that, can be held and not restricted, and is named later', async () => {
    const stranger = await add('adult', 'Tall man, red van', {
      identity: identity('Tall man, red van', { identified: false }),
    });
    expect((await found('red van'))[0]?.notIdentified).toBe(true);
    const about = { kind: 'known', personId: stranger } as const;
    expect(await sample.refused('hold:place', { draftId: null, about, saidBy: '', words: '' })).toEqual([]);
    await expect(sample.carryOver({ about })).rejects.toThrow('nobody-named');
    await noteIdentity(stranger, identity('Mr Jo Brand'));
    const shown = await show(stranger);
    expect(shown.person).toMatchObject({ name: 'Mr Jo Brand' });
    expect(shown.identity.otherNames).toEqual([{ kind: 'description', name: 'Tall man, red van' }]);
    expect(await names('red van')).toEqual(['Mr Jo Brand']);
    await sample.carryOver({ about });
  });
});

describe('classes', () => {
  it('go up on 1 September, and beyond the last year pupils have left while the adult stays', async () => {
    const dan = await add('adult', 'Mr Dan Harker', { children: [{ name: 'Ellie Harker', className: '5B' }] });
    const shownClass = async () => (await show(dan)).person.children[0]?.className;
    expect(await shownClass()).toBe('5B');
    sample.goTo('2027-09-01');
    expect(await shownClass()).toBe('Year 6, was 5B');
    sample.goTo('2028-09-01');
    expect(await shownClass()).toBe('Year 7, was 5B');
    const { described: _by, numbersOutOfDate: _old, ...school } = await sample.ask('school:show', {});
    await sample.ask('school:describe', { ...school, draftId: null, lastYear: 6 });
    expect(await shownClass()).toBe('left, was 5B');
    expect((await show(dan)).person.name).toBe('Mr Dan Harker');
  });
});

describe('a family', () => {
  it('says what one is to the other on both pages, in the order of the first link, until the link is taken away', async () => {
    const ellie = await add('pupil', 'Ellie Harker', { identity: identity('Ellie Harker', { className: '5B' }) });
    const dan = await add('adult', 'Mr Dan Harker');
    const jo = await add('adult', 'Mrs Jo Pell');
    await link(dan, ellie);
    await link(ellie, jo, 'aunt', 'no');
    await link(dan, ellie, 'father', 'yes');
    expect(
      (await show(ellie)).adults.map(({ person, relation, responsibility }) => [person.name, relation, responsibility]),
    ).toEqual([
      ['Mr Dan Harker', 'father', 'yes'],
      ['Mrs Jo Pell', 'aunt', 'no'],
    ]);
    expect((await show(dan)).children).toMatchObject([{ relation: 'father', responsibility: 'yes' }]);
    await sample.ask('person:unlink', { draftId: null, adultId: dan, childId: ellie, reason: 'Another Mr Harker' });
    expect((await show(dan)).children).toEqual([]);
    await link(dan, ellie, 'step-father');
    expect((await show(ellie)).adults.map(({ relation }) => relation)).toEqual(['aunt', 'step-father']);
    expect(sample.differences()).toEqual([]);
  });
});

it('whatever is noted and erased, in whatever order, the tables say what the journal gives', async () => {
  const kinds = [
    'person:identity-noted',
    'person:child-linked',
    'person:child-unlinked',
    'person:details-noted',
    'person:added',
  ] as const;
  const steps = fc.array(
    fc.oneof(
      fc.record({
        act: fc.constant('identity' as const),
        who: fc.boolean(),
        name: fc.constantFrom('Dan', 'Danny Harker', 'Ellie'),
      }),
      fc.record({ act: fc.constant('link' as const), relation: fc.constantFrom('father', 'uncle') }),
      fc.record({ act: fc.constant('unlink' as const) }),
      fc.record({ act: fc.constant('details' as const) }),
      fc.record({ act: fc.constant('erase' as const), kind: fc.constantFrom(...kinds), back: fc.nat({ max: 3 }) }),
    ),
    { minLength: 1, maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(steps, async (acts) => {
      const children = [{ name: 'Ellie Harker', className: '5B' }];
      const dan = await add('adult', 'Mr Dan Harker', { children, isAnother: true });
      const [child] = (await show(dan)).children;
      const ellie = child?.person.personId ?? dan;
      await sample.carryOver({ about: { kind: 'known', personId: dan } });
      for (const one of acts) {
        // Once somebody's own entry is erased, nothing more is said of them.
        const held = async (id: PersonId) => (await sample.refused('person:show', { personId: id })).length === 0;
        if (!(await held(dan)) || !(await held(ellie))) break;
        if (one.act === 'erase') sample.erase(one.kind, one.back);
        else if (one.act === 'identity')
          await noteIdentity(
            one.who ? dan : ellie,
            identity(one.name, { otherNames: [{ kind: 'former', name: 'Xu' }] }),
          );
        else if (one.act === 'link') await link(dan, ellie, one.relation);
        else if (one.act === 'unlink')
          await sample.ask('person:unlink', { draftId: null, adultId: dan, childId: ellie, reason: 'typed wrongly' });
        else
          await sample.ask('person:note-details', {
            draftId: null,
            personId: dan,
            details: { ...NO_DETAILS, telephone: `01632 96${acts.length}` },
          });
        expect(sample.differences(...PERSON_TABLE_NAMES)).toEqual([]);
      }
    }),
    { numRuns: 10 },
  );
}, 300_000);
