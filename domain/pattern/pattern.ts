import { z } from 'zod';
import { LocalDate } from '../dates/local-date';
import { IncidentId, PersonId, Reference } from '../ids';
import { Affected, type AffectedStored } from '../incident/affected';
import { MOST_AFFECTED } from '../incident/incident';
import { PersonLabel } from '../person/person';

/** A record, as far as the pattern asks: whom it affected, and what it cites. Struck-out records are none of these. */
export interface RecordTowards {
  readonly incidentId: IncidentId;
  readonly reference: Reference;
  readonly on: LocalDate;
  readonly affected: readonly AffectedStored[];
  /** It cites nothing but the exercise of a right: complaining to somebody is no conduct towards them (D9). */
  readonly rightAlone: boolean;
}

/** Somebody towards whom it went more than once, with the records in the order in which it happened. */
export interface Pattern {
  readonly towards: AffectedStored;
  readonly records: readonly Pick<RecordTowards, 'incidentId' | 'reference' | 'on'>[];
}

/** A record of a pattern, with a link. */
export const PatternRecord = z.strictObject({ incidentId: IncidentId, reference: Reference, on: LocalDate });
export type PatternRecord = z.infer<typeof PatternRecord>;

/**
 * As it is shown. `nth`: which time the newest of these is, or the record that is looked at. `by`: who did it, where a record is about several.
 */
export const PatternShown = z.strictObject({
  by: PersonLabel.nullable(),
  towards: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('person'), person: PersonLabel }),
    z.strictObject({ kind: z.literal('named'), name: z.string() }),
  ]),
  nth: z.number().int().min(2),
  records: z.array(PatternRecord),
});
export type PatternShown = z.infer<typeof PatternShown>;

/** What a form that is being filled in says: about whom it is, and who was affected. */
export const PatternAsked = z.strictObject({ personId: PersonId, affected: z.array(Affected).max(MOST_AFFECTED) });

/**
 * D14: what was recorded more than once about one person towards the same other, the most often first. It counts records and says nothing of what
 * they mean. Somebody of the casebook is the same by their record; somebody named by the name, however it is spaced or capitalised: no two names are
 * ever taken to be one by a guess. Records of a right alone count for nothing.
 */
export function patternsOf(records: readonly RecordTowards[]): readonly Pattern[] {
  const found = new Map<string, { towards: AffectedStored; records: RecordTowards[] }>();
  for (const record of inOrder(records.filter(({ rightAlone }) => !rightAlone)))
    for (const [key, towards] of new Map(record.affected.flatMap((one) => keyed(one)))) {
      const there = found.get(key);
      if (there === undefined) found.set(key, { towards, records: [record] });
      else there.records.push(record);
    }
  return [...found.values()]
    .filter(({ records: own }) => own.length > 1)
    .sort((one, other) => other.records.length - one.records.length)
    .map(({ towards, records: own }) => ({
      towards,
      records: own.map(({ incidentId, reference, on }) => ({ incidentId, reference, on })),
    }));
}

/** The patterns that a record belongs to, each up to that record: the second time is the second, however many came after. */
export function patternsUpTo(records: readonly RecordTowards[], incidentId: IncidentId): readonly Pattern[] {
  return patternsOf(records).flatMap(({ towards, records: own }) => {
    const at = own.findIndex((one) => one.incidentId === incidentId);
    return at < 1 ? [] : [{ towards, records: own.slice(0, at + 1) }];
  });
}

/** As they happened; of one day in the order of recording, which is that of their references. */
function inOrder(records: readonly RecordTowards[]): readonly RecordTowards[] {
  return [...records].sort((one, other) => (one.on === other.on ? 0 : one.on < other.on ? -1 : 1));
}

function keyed(one: AffectedStored): readonly (readonly [string, AffectedStored])[] {
  if (one.kind === 'person') return [[one.personId, one]];
  const name = one.name.normalize('NFKC').toLowerCase().replace(/\./g, '').replace(/\s+/g, ' ').trim();
  return name === '' ? [] : [[`named ${name}`, one]];
}
