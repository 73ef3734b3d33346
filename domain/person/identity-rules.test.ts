import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Instant, LocalDate } from '../dates/local-date';
import { Id, PersonId } from '../ids';
import { entryKinds } from '../journal/entry-kinds';
import { Identity, type IdentityKept, OTHER_NAMES_LIMIT } from './identity';
import { addPerson, noteIdentity, plainIdentity } from './identity-rules';

const personId = PersonId.parse('a'.repeat(32));
function moment() {
  let last = 0;
  return {
    now: Instant.parse('2026-11-23T08:40:12.345Z'),
    today: LocalDate.parse('2026-11-23'),
    newId: () => {
      last += 1;
      return Id.parse(last.toString(16).padStart(32, '0'));
    },
  };
}
const plain: Identity = {
  name: 'Ellie Harker',
  identified: true,
  className: '5B',
  otherNames: [],
  leftOn: null,
};
const kept: IdentityKept = { ...plain, classYear: 2025 };
const note = (
  change: Partial<Identity>,
  current = kept,
  kind: 'adult' | 'pupil' = 'pupil',
  role: 'head' | 'desk' = 'head',
) => noteIdentity({ personId, identity: { ...plain, ...change } }, { kind, current, role }, moment());
function noted(decision: ReturnType<typeof note>): IdentityKept | null {
  if (!decision.decided) throw new Error(`refused: ${decision.missing.map(({ code }) => code).join()}`);
  const [entry] = decision.entries;
  return entry?.kind === 'person:identity-noted' ? entry.body : null;
}

describe('noting who somebody is', () => {
  it('leaves no entry where nothing changes', () => {
    expect(noted(note({}))).toBeNull();
  });
  it('lets a class count for the year in which it was noted, until another one is', () => {
    expect(noted(note({ name: 'Eleanor Harker' }))).toMatchObject({ className: '5B', classYear: 2025 });
    expect(noted(note({ className: '6A' }))).toMatchObject({ className: '6A', classYear: 2026 });
    expect(noted(note({ className: null }))).toMatchObject({ className: null, classYear: null });
  });
  it('keeps each other name once, and none that is the name', () => {
    const otherNames: Identity['otherNames'] = [
      { kind: 'known-as', name: 'Nell Harker' },
      { kind: 'former', name: ' ' },
      { kind: 'former', name: 'NELL HARKER' },
      { kind: 'former', name: 'Ellie Harker' },
    ];
    expect(noted(note({ otherNames }))?.otherNames).toEqual([{ kind: 'known-as', name: 'Nell Harker' }]);
  });
  it('keeps what somebody was described by once it is known who it was', () => {
    const stranger: IdentityKept = {
      ...kept,
      name: 'Tall man, red van',
      identified: false,
      className: null,
      classYear: null,
    };
    const named = noted(note({ name: 'Mr Jo Brand', className: null }, stranger, 'adult'));
    expect(named).toMatchObject({
      identified: true,
      otherNames: [{ kind: 'description', name: 'Tall man, red van' }],
    });
  });
  it('gives no class or day of leaving to an adult', () => {
    const adult = noted(note({ name: 'Mr Jo Brand', leftOn: LocalDate.parse('2026-07-20') }, kept, 'adult'));
    expect(adult).toMatchObject({ className: null, classYear: null, leftOn: null });
  });
  it('is refused without a name, and to the front office', () => {
    expect(note({ name: ' ' })).toMatchObject({ missing: [{ field: 'name', code: 'empty' }] });
    expect(note({ name: 'x' }, kept, 'pupil', 'desk')).toMatchObject({ missing: [{ code: 'not-this-role' }] });
  });
  it('writes only what the journal takes, and nothing when said again', () => {
    const names = fc.record({ kind: fc.constantFrom('known-as', 'former', 'description'), name: fc.string() });
    const identities = fc.record({
      name: fc.string({ minLength: 1 }).filter((name) => name.trim() !== ''),
      identified: fc.boolean(),
      className: fc.option(fc.string()),
      otherNames: fc.array(names, { maxLength: OTHER_NAMES_LIMIT - 1 }),
      leftOn: fc.constantFrom(null, LocalDate.parse('2026-12-18')),
    });
    fc.assert(
      fc.property(identities, fc.constantFrom('adult', 'pupil'), (typed, kind) => {
        const identity = Identity.parse(typed);
        const body = noted(note(identity, kept, kind));
        if (body === null) return;
        expect(entryKinds['person:identity-noted'].body.parse(body)).toEqual(body);
        expect(noted(note(identity, body, kind))).toBeNull();
      }),
    );
  });
});

describe('adding somebody', () => {
  const add = (change: Partial<Parameters<typeof addPerson>[0]> = {}, likely = 0) =>
    addPerson(
      { kind: 'adult', identity: { ...plain, className: null }, children: [], isAnother: false, ...change },
      { likely, pupils: [{ personId, name: 'Tom Harker', className: '3A' }], role: 'recorder' },
      moment(),
    );
  const kinds = (decision: ReturnType<typeof add>) =>
    decision.decided ? decision.entries.map(({ kind }) => kind) : [];

  it('is one entry for a plain name, and one more for all else', () => {
    expect(kinds(add())).toEqual(['person:added']);
    const otherNames: Identity['otherNames'] = [{ kind: 'former', name: 'Ellie Brown' }];
    expect(kinds(add({ identity: { ...plain, className: null, otherNames } }))).toEqual([
      'person:added',
      'person:identity-noted',
    ]);
  });
  it('asks once where somebody may be the same person', () => {
    expect(add({}, 2)).toMatchObject({ missing: [{ field: 'name', code: 'perhaps-there', detail: { count: 2 } }] });
    expect(add({ isAnother: true }, 2).decided).toBe(true);
  });
  it('links a child who is here already and makes the others', () => {
    const children = [
      { name: 'tom harker', className: '3 a' },
      { name: 'Jo Harker', className: '1C' },
    ];
    const decision = add({ children });
    expect(kinds(decision)).toEqual(['person:added', 'person:child-linked', 'person:added', 'person:child-linked']);
    if (decision.decided) expect(decision.entries[1]?.body).toMatchObject({ childId: personId });
    expect(kinds(add({ kind: 'pupil', children }))).toEqual(['person:added']);
  });
  it('says everything that is missing at once', () => {
    const decision = add({ identity: { ...plain, name: '' } }, 1);
    expect(decision.decided ? [] : decision.missing.map(({ code }) => code)).toEqual(['empty', 'perhaps-there']);
  });
});

it('a blank class is none', () => {
  expect(plainIdentity('pupil', { name: 'x', className: ' ' }, moment())).toMatchObject({
    className: null,
    classYear: null,
  });
});
