import { afterEach, beforeEach, expect, it } from 'vitest';
import type { EntryBody, NewEntry } from '../../../domain/journal/entry-kinds';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';
import { casebookFacts, userName } from './casebook-facts';

const key = (letter: string) => Buffer.alloc(32, letter).toString('base64');
let sample: SampleCasebook;
beforeEach(async () => {
  sample = await SampleCasebook.open();
});
afterEach(() => sample.close());

const facts = () => sample.casebook.conduct.read((db) => casebookFacts(db));

/** Notes what the casebook itself does; the one that a sheet signs is appended in its name. */
function note(entry: Omit<NewEntry, 'subject' | 'day'>): void {
  const { casebook, today } = sample;
  casebook.note({ ...entry, subject: casebook.casebookId, day: today } as NewEntry);
}

const newSheet: EntryBody<'recovery:replaced'> = {
  boxPublicKey: key('b'),
  signPublicKey: key('s'),
  ask: { groups: [4, 11], salt: 'salt', hash: 'hash' },
  headerGeneration: 2,
};

it('the founding says what the casebook is, who may sign in, and which groups of the sheet are asked back', () => {
  const { casebook } = sample;
  const { recovery, users, ...rest } = facts();
  expect(rest).toEqual({
    casebookId: casebook.casebookId,
    school: { name: 'Elmbrook Junior School', type: 'community' },
    practice: false,
    safeguardingLead: { who: 'somebody-else', name: 'Mr L. Novak' },
    headerGeneration: 1,
    lastHeaderChange: 'casebook:founded',
  });
  expect(users).toMatchObject([
    { userId: casebook.user.userId, name: 'Ms R. Adeyemi', signInName: 'Headteacher', role: 'head' },
  ]);
  expect(recovery.confirmed).toBe(false);
  expect(recovery.ask.groups).toHaveLength(2);
});

it('a sheet counts once it was typed back, and a new one has to be typed back again', () => {
  note({ kind: 'recovery:confirmed', body: {} });
  expect(facts().recovery.confirmed).toBe(true);
  note({ kind: 'recovery:replaced', body: newSheet });
  const { headerGeneration: _, ...sheet } = newSheet;
  expect(facts()).toMatchObject({
    recovery: { ...sheet, confirmed: false },
    headerGeneration: 2,
    lastHeaderChange: 'recovery:replaced',
  });
});

it('somebody who came back by the sheet has new keys, and the same name and role', () => {
  const { casebook, today } = sample;
  const { userId } = casebook.user;
  const body = { userId, boxPublicKey: key('x'), signPublicKey: key('y'), headerGeneration: 2 };
  casebook.conduct.act((tx) =>
    tx.append(
      {
        kind: 'user:recovered',
        version: 1,
        subject: userId,
        day: today,
        at: '2026-11-23T09:00:00.000Z',
        offset: 0,
        body,
      },
      { actor: 'recovery', sign: () => new Uint8Array(64) },
    ),
  );
  expect(facts()).toMatchObject({
    users: [{ userId, name: 'Ms R. Adeyemi', role: 'head', boxPublicKey: key('x'), signPublicKey: key('y') }],
    headerGeneration: 2,
    lastHeaderChange: 'user:recovered',
  });
  expect(sample.differences('casebook_facts', 'casebook_user')).toEqual([]);
});

it('an actor has a name, and somebody unknown none', () => {
  const { casebook } = sample;
  const nameOf = (actor: string) => casebook.conduct.read((db) => userName(db, actor));
  expect(nameOf(casebook.user.userId)).toBe('Ms R. Adeyemi');
  expect([nameOf('recovery'), nameOf('0'.repeat(32))]).toEqual(['', '']);
});
