import { z } from 'zod';
import { Instant } from '../dates/local-date';
import { readTypedWhen } from '../dates/typed-when';
import type { DraftId, PersonId, RestrictionId } from '../ids';
import type { PersonLabel } from '../person/person';
import { aboutOf, choosePerson, NOBODY_ENTERED, nobodyEntered, PersonEntered } from '../person/person-entered';
import { isBlank } from '../text';
import type { Affected } from './affected';
import { type ClauseChoice, choicesTyped, withTick } from './clauses-typed';
import { anyDetail } from './detail-sections';
import { IncidentDetails } from './details';
import { Citation, type Happened, type IncidentToRecord, ListBroken, Ticks } from './incident';

/**
 * When it happened, as typed, and the moment from which `now`, `yesterday` or `8.40` are to be read: a draft that is finished tomorrow
 * still speaks of today. Null until the casebook's clock was asked.
 */
export const WhenEntered = z.strictObject({ text: z.string(), typedAt: Instant.nullable() });
export type WhenEntered = z.infer<typeof WhenEntered>;

/** Somebody affected, as typed: the one in the casebook who was chosen, or a name and what they do. */
export const AffectedEntered = z.strictObject({ person: PersonEntered, role: z.string() });
export type AffectedEntered = z.infer<typeof AffectedEntered>;

/** What the form holds, recorded or not; plain JSON of one shape, so that it fits in a draft. */
export const IncidentEntered = z.strictObject({
  about: PersonEntered,
  // Drafts of an older program hold the short form alone.
  alsoAbout: z.array(PersonEntered).default([]),
  affected: z.array(AffectedEntered).default([]),
  details: IncidentDetails.default({}),
  when: WhenEntered,
  where: z.string(),
  citation: Citation,
  /** What stands in the clauses' field and isn't a tick yet. */
  clausesText: z.string(),
  whatHappened: z.string(),
  ticks: Ticks,
  toldAtOnce: z.string(),
  broke: ListBroken.default([]),
});
export type IncidentEntered = z.infer<typeof IncidentEntered>;

/** What stands in the field *When* of an empty form. */
export const NOW_TYPED = 'now';

export const NO_INCIDENT_ENTERED: IncidentEntered = {
  about: NOBODY_ENTERED,
  alsoAbout: [],
  affected: [],
  details: {},
  when: { text: NOW_TYPED, typedAt: null },
  where: '',
  citation: { clauses: [], notSureYet: false },
  clausesText: '',
  whatHappened: '',
  ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
  toldAtOnce: '',
  broke: [],
};

/** A form that begins with a breach of somebody's restriction. */
export interface BreachBegun {
  readonly person: PersonLabel;
  readonly restrictionId: RestrictionId;
}

/** The empty form, or one that names whom it is about and what they broke. */
export function incidentBegun(breach: BreachBegun | null): IncidentEntered {
  if (breach === null) return NO_INCIDENT_ENTERED;
  return {
    ...NO_INCIDENT_ENTERED,
    about: choosePerson(NOBODY_ENTERED, breach.person),
    broke: [breach.restrictionId],
  };
}

/** Those of the casebook whom the form names as the people that it is about. */
export function peopleAbout({ about, alsoAbout }: IncidentEntered): readonly PersonId[] {
  const known = [about, ...alsoAbout].flatMap(({ person }) => (person === null ? [] : [person.personId]));
  return [...new Set(known)];
}

/** Has nobody typed or ticked anything yet? A form that was only opened is no draft. */
export function nothingEntered(entered: IncidentEntered): boolean {
  const { about, alsoAbout, affected, details, when, where, citation, clausesText, whatHappened, ticks } = entered;
  const { toldAtOnce, broke } = entered;
  const words = [where, clausesText, whatHappened, toldAtOnce];
  return (
    nobodyEntered(about) &&
    about.who !== 'not-identified' &&
    when.text === NOW_TYPED &&
    words.every(isBlank) &&
    citation.clauses.length === 0 &&
    !citation.notSureYet &&
    alsoAbout.every((one) => nobodyEntered(one)) &&
    affected.every(({ person, role }) => nobodyEntered(person) && isBlank(role)) &&
    !anyDetail(details) &&
    broke.length === 0 &&
    !Object.values(ticks).includes(true)
  );
}

/** What was understood of the typed words; only the words while the clock is not known. */
export function happenedOf({ text, typedAt }: WhenEntered): Happened {
  return typedAt === null ? { day: null, time: null, asTyped: text } : readTypedWhen(text, typedAt);
}

/** Ticks what was typed in the clauses' field and can mean one clause only; the rest stays typed. */
export function withClausesTyped(
  entered: IncidentEntered,
  choices: readonly ClauseChoice[],
): Pick<IncidentEntered, 'citation' | 'clausesText'> {
  const { taken, left } = choicesTyped(entered.clausesText, choices);
  const citation = taken.reduce((before, one) => withTick(before, one, true, choices), entered.citation);
  return { citation, clausesText: taken.length === 0 ? entered.clausesText : left };
}

/** Somebody in the casebook where one was chosen; otherwise a name, of whom no record is made. */
export function affectedOf({ person, role }: AffectedEntered): Affected {
  return person.person === null
    ? { kind: 'named', name: person.text.trim(), role: role.trim() }
    : { kind: 'known', personId: person.person.personId, role: role.trim() };
}

/** What `Record` sends. */
export function incidentToRecord(entered: IncidentEntered, draftId: DraftId): IncidentToRecord {
  const { where, citation, whatHappened, ticks, toldAtOnce, broke } = entered;
  return {
    draftId,
    about: aboutOf(entered.about),
    alsoAbout: entered.alsoAbout.map(aboutOf),
    affected: entered.affected.map(affectedOf),
    details: entered.details,
    happened: happenedOf(entered.when),
    where,
    citation,
    whatHappened,
    ticks,
    toldAtOnce,
    broke,
  };
}
