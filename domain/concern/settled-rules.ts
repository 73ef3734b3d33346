import type { Role } from '../casebook/casebook';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import type { ConcernId, PersonId, Reference } from '../ids';
import type { NewEntry } from '../journal/entry-kinds';
import { needed, signingMissing } from '../journal/signing-missing';
import type { Missing } from '../result';
import { isBlank } from '../text';
import type { SettledMatter, SettledToPointAt } from './concern';

/** What pointing at a settled matter needs to know. `personId`: whom the record is about, null where that isn't known. */
export interface FactsForPointing {
  readonly reference: Reference;
  readonly personId: PersonId | null;
  /** The closed matters of that person. */
  readonly closed: readonly ConcernId[];
  readonly role: Role;
}

/**
 * Says which settled matter a record under E6 is about. One that isn't here is logged as closed in the same act. *Not yet* is an answer: it stays
 * to be added.
 */
export function pointAtSettled(
  { incidentId, matter }: SettledToPointAt,
  facts: FactsForPointing,
  moment: Moment,
): Decision<{ concernId: ConcernId | null }> {
  const [first, ...more] = [
    ...signingMissing(facts.role, 'concern:pointed-at', 'matter'),
    ...matterMissing(matter, facts, moment),
  ];
  if (first !== undefined) return notDecided(first, ...more);
  const { concernId, entries } = resolved(matter, facts, moment);
  const pointed = { kind: 'concern:pointed-at', subject: incidentId, day: moment.today, body: { concernId } } as const;
  return decided({ concernId }, ...entries, pointed);
}

function matterMissing(
  matter: SettledMatter,
  { personId, closed }: FactsForPointing,
  { today }: Moment,
): readonly Missing[] {
  switch (matter.kind) {
    case 'not-yet':
      return [];
    case 'known':
      return closed.includes(matter.concernId) ? [] : [needed('matter', 'not-settled')];
    case 'added':
      return [
        ...(personId === null ? [needed('matter', 'nobody-named')] : []),
        ...(isBlank(matter.what) ? [needed('what', 'empty')] : []),
        ...(isBlank(matter.settledHow) ? [needed('settledHow', 'empty')] : []),
        ...(matter.settledOn > today ? [needed('settledOn', 'to-come')] : []),
      ];
  }
}

function resolved(
  matter: SettledMatter,
  { personId, reference }: FactsForPointing,
  moment: Moment,
): { readonly concernId: ConcernId | null; readonly entries: readonly NewEntry[] } {
  if (matter.kind === 'not-yet') return { concernId: null, entries: [] };
  if (matter.kind === 'known') return { concernId: matter.concernId, entries: [] };
  if (personId === null) throw new Error('a settled matter of nobody was not refused');
  const concernId = moment.newId() as ConcernId;
  const { what: words, settledOn: on, settledHow } = matter;
  const notKnown = { raisedOn: null, withWhom: '', how: null, stage: null };
  return {
    concernId,
    entries: [
      { kind: 'concern:logged', subject: concernId, day: on, body: { reference, personId, words, ...notKnown } },
      { kind: 'concern:closed', subject: concernId, day: on, body: { on, words: settledHow, how: null } },
    ],
  };
}
