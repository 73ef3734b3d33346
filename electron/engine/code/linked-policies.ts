import {
  type LinkedPolicy,
  type PolicyNoted,
  PolicyPlace,
  type PolicyToNote,
} from '../../../domain/code/linked-policy';
import { type FactsForNotingPolicy, notePolicy } from '../../../domain/code/linked-policy-rules';
import { isBlank } from '../../../domain/text';
import { casebookFacts } from '../casebook-facts/casebook-facts';
import type { Readable } from '../compartment/access';
import { type Command, defineCommand, type NounProjection, type Query } from '../door/handler';

/** `version` of a policy is the school's own word for it; `sequence` that of the entry, of which the last one of a place counts. */
const CREATE = `
CREATE TABLE linked_policy (
  sequence   INTEGER PRIMARY KEY,
  place      TEXT NOT NULL,
  title      TEXT NOT NULL,
  version    TEXT NOT NULL,
  adopted_on TEXT CHECK (adopted_on IS date(adopted_on))
) STRICT;
CREATE INDEX linked_policy_place ON linked_policy (place, sequence);
`;

/** What was noted of each linked policy, one row an entry. */
export const linkedPolicyProjection: NounProjection = {
  name: 'linked-policy',
  tables: ['linked_policy'],
  create: CREATE,
  apply: {
    'code:policy-noted': (db, { sequence, body: { place, title, version, adoptedOn } }) =>
      db.run('INSERT INTO linked_policy VALUES (?, ?, ?, ?, ?)', [sequence, place, title, version, adoptedOn]),
    'body:erased': (db, { body }) => db.run('DELETE FROM linked_policy WHERE sequence = ?', [body.sequence]),
  },
};

/** What stands in a place now; null while nothing does. */
function policyNow(db: Readable, place: PolicyPlace): PolicyNoted | null {
  const row = db.get<PolicyNoted>(
    `SELECT title, version, adopted_on AS adoptedOn FROM linked_policy WHERE place = ? ORDER BY sequence DESC LIMIT 1`,
    [place],
  );
  return row === undefined || isBlank(row.title) ? null : row;
}

/** Every place, in the order in which the code is read. */
export const showLinkedPolicies: Query<'code:linked-policies'> = {
  answer: (_input, { db }): LinkedPolicy[] =>
    PolicyPlace.options.map((place) => ({ place, noted: policyNow(db, place) })),
};

/** Notes title, version and date of a linked policy. */
export const notePolicyCommand: Command<'code:note-policy', FactsForNotingPolicy> = defineCommand<'code:note-policy'>()(
  {
    load: ({ place }: PolicyToNote, { db, actor }): FactsForNotingPolicy => ({
      casebookId: casebookFacts(db).casebookId,
      current: policyNow(db, place),
      role: actor.role,
    }),
    decide: notePolicy,
    stale: ['code', 'today'],
    draft: ({ draftId }) => draftId,
  },
);
