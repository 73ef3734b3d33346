import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../../domain/contract';
import type { PersonId } from '../../../domain/ids';
import { NO_DETAILS } from '../../../domain/person/person-details';
import { HOSTILE } from '../../../e2e/fixtures/hostile-text';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';

let sample: SampleCasebook;
beforeEach(async () => {
  sample = await SampleCasebook.open();
});
afterEach(() => sample.close());

type About = Input<'hold:place'>['about'];

const adult = (name: string, ...children: (readonly [name: string, className: string])[]): About => ({
  kind: 'new',
  name,
  children: children.map(([child, className]) => ({ name: child, className })),
});
const hold = (about: About) => sample.ask('hold:place', { draftId: null, about, saidBy: '', words: '' });
const record = (about: About, happened: { day: string | null; time: string | null }) =>
  sample.ask('incident:record', {
    draftId: null,
    about,
    happened: { ...happened, asTyped: '' },
    where: 'Gate',
    citation: { clauses: [], notSureYet: true },
    whatHappened: 'Shouted at the gate.',
    ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
    toldAtOnce: '',
  });
const list = (change: Partial<Input<'person:list'>> = {}) =>
  sample.ask('person:list', { text: '', show: 'everybody', offset: 0, limit: 50, ...change });
const names = async (change: Partial<Input<'person:list'>> = {}) =>
  (await list(change)).rows.map(({ person }) => person.name);
async function idOf(name: string): Promise<PersonId> {
  const [first] = (await list({ text: name })).rows;
  if (first === undefined) throw new Error(`nobody answers to ${name}`);
  return first.person.personId;
}

describe('the list of people', () => {
  beforeEach(async () => {
    await hold(adult('Ms Zoe Amberly', ['Tom Amberly', '3A']));
    await hold(adult('Mr Adam Zellow', ['Ellie Barrow', '5B']));
  });

  it('stands in the order of last names, with counts, and shows what holds', async () => {
    expect(await names()).toEqual(['Tom Amberly', 'Ms Zoe Amberly', 'Ellie Barrow', 'Mr Adam Zellow']);
    const { rows, ...counts } = await list({ show: 'adults' });
    expect(counts).toEqual({ total: 2, adults: 2, pupils: 2 });
    expect(rows.map(({ person, onRegister }) => [person.name, onRegister])).toEqual([
      ['Ms Zoe Amberly', 'held'],
      ['Mr Adam Zellow', 'held'],
    ]);
    expect(await names({ show: 'pupils' })).toEqual(['Tom Amberly', 'Ellie Barrow']);
  });

  it('comes in pages that leave nobody out and nobody twice', async () => {
    const pages = await Promise.all([0, 1, 2, 3, 4].map((offset) => names({ offset, limit: 1 })));
    expect(pages.flat()).toEqual(await names());
    expect((await list({ offset: 4, limit: 1 })).total).toBe(4);
  });

  it('finds by a misspelling, a nickname and a child, as the suggestions do, and only those who are shown', async () => {
    await hold(adult('Mrs Margaret Oakhurst'));
    expect(await names({ text: 'amberlee' })).toContain('Ms Zoe Amberly');
    expect(await names({ text: 'maggie' })).toEqual(['Mrs Margaret Oakhurst']);
    expect(await names({ text: 'barrow', show: 'adults' })).toEqual(['Mr Adam Zellow']);
    expect(await names({ text: 'barrow', show: 'pupils' })).toEqual(['Ellie Barrow']);
    expect(await list({ text: 'qqqq' })).toEqual({ rows: [], total: 0, adults: 3, pupils: 2 });
  });

  it('two of one name show the difference', async () => {
    await hold(adult('Ms Zoe Amberly'));
    const { rows } = await list({ text: 'Zoe Amberly', show: 'adults' });
    expect(rows.map(({ person }) => [person.children.length, person.difference === null])).toEqual([
      [1, true],
      [0, false],
    ]);
  });
});

const chronology = (personId: PersonId) => sample.ask('chronology:of-person', { personId, group: null, limit: 50 });

describe('the page of a person', () => {
  it('has the family, and beside it every record about the person, the newest first', async () => {
    await hold(adult('Mr Dan Harker', ['Ellie Harker', '5B'], ['Jo Harker', '2C']));
    const personId = await idOf('Dan Harker');
    const about: About = { kind: 'known', personId };
    await record(about, { day: '2026-11-20', time: '08:40' });
    await record(about, { day: null, time: null });
    await sample.carryOver({ about });
    await record(adult('Ms Somebody Else'), { day: '2026-11-20', time: null });
    const shown = await sample.ask('person:show', { personId });
    expect(shown).toMatchObject({ onRegister: 'stop', adults: [] });
    expect(shown.children.map(({ person: { name, className } }) => [name, className])).toEqual([
      ['Ellie Harker', '5B'],
      ['Jo Harker', '2C'],
    ]);
    const { lines, inAll } = await chronology(personId);
    expect(inAll).toBe(4);
    expect(lines.map(({ what, on }) => [what.kind, on])).toEqual([
      ['incident', '2026-11-23'],
      ['hold', '2026-11-23'],
      ['incident', '2026-11-20'],
      ['restriction', '2026-11-02'],
    ]);
    const [ellie] = shown.children;
    const child = await sample.ask('person:show', { personId: ellie?.person.personId ?? personId });
    expect(child).toMatchObject({
      adults: [{ person: { name: 'Mr Dan Harker' } }],
      children: [],
    });
    expect(await chronology(child.person.personId)).toMatchObject({ lines: [], inAll: 0 });
  });

  it('says of a restriction that was ended early when it stopped, and of a hold whether it stands', async () => {
    const { holdId } = await hold(adult('Mr Dan Harker'));
    const personId = await idOf('Harker');
    const restrictionId = await sample.carryOver({ about: { kind: 'known', personId } });
    await sample.ask('restriction:end', { restrictionId, reason: 'agreed' });
    await sample.ask('hold:lift', { holdId });
    const { lines } = await chronology(personId);
    expect(lines.map(({ on, what }) => ({ on, ...what }))).toMatchObject([
      { kind: 'restriction', step: 'ended', on: '2026-11-23' },
      { kind: 'hold', stands: false },
      { kind: 'restriction', step: 'carried-over', on: '2026-11-02' },
    ]);
  });

  it('D65: opening it is journalled once in ten minutes, a row is not', async () => {
    await hold(adult('Mr Dan Harker'));
    const personId = await idOf('Harker');
    const before = sample.sequence;
    await list();
    await sample.ask('person:show', { personId });
    await sample.ask('person:show', { personId });
    expect(sample.kindsAfter(before)).toEqual(['record:opened']);
  });

  it('is not there for somebody whose entry was erased, and what stands in the tables comes from the journal', async () => {
    await hold(adult('Mr Dan Harker', ['Ellie Harker', '5B']));
    const [personId, childId] = [await idOf('Dan Harker'), await idOf('Ellie Harker')];
    expect(sample.differences()).toEqual([]);
    sample.erase('person:added');
    expect(await sample.refused('person:show', { personId: childId })).toEqual(['not-found']);
    expect((await sample.ask('person:show', { personId })).children).toEqual([]);
    expect(await names()).toEqual(['Mr Dan Harker']);
    expect(sample.differences()).toEqual([]);
  });
});

describe('details of a person', () => {
  const noted = { ...NO_DETAILS, address: '4 Invented Row\nElmbrook', telephone: '01632 960123' };
  let personId: PersonId;
  beforeEach(async () => {
    await hold(adult('Mr Dan Harker'));
    personId = await idOf('Harker');
  });
  const note = (details: typeof noted) => sample.ask('person:note-details', { draftId: null, personId, details });
  const shown = async () => (await sample.ask('person:show', { personId })).details;

  it('are what was noted last, and the same again leaves no entry', async () => {
    expect(await shown()).toEqual(NO_DETAILS);
    const before = sample.sequence;
    await note(noted);
    await note(noted);
    await note({ ...noted, addressWithheld: true });
    expect(sample.kindsAfter(before)).toEqual(['person:details-noted', 'person:details-noted']);
    expect(await shown()).toEqual({ ...noted, addressWithheld: true });
  });

  it('stay as typed, whatever was typed', async () => {
    for (const text of HOSTILE.slice(0, 12)) {
      await note({ ...noted, address: text, communicationNeeds: text });
      expect(await shown()).toMatchObject({ address: text, communicationNeeds: text });
    }
    expect(sample.differences()).toEqual([]);
  });

  it('of somebody whom the casebook does not hold are not found', async () => {
    const somebody = 'ab'.repeat(16);
    const input = { draftId: null, personId: somebody, details: noted };
    expect(await sample.refused('person:note-details', input)).toEqual(['not-found']);
  });

  it('are those before once the newest were erased, and leave no trace', async () => {
    await note(noted);
    await note({ ...noted, telephone: '01632 960999' });
    expect(sample.differences()).toEqual([]);
    sample.erase('person:details-noted');
    expect(await shown()).toEqual(noted);
    expect(sample.differences()).toEqual([]);
    sample.erase('person:details-noted');
    expect(await shown()).toEqual(NO_DETAILS);
    expect(sample.differences()).toEqual([]);
  });
});
