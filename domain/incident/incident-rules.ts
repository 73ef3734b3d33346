import { dayInEngland, type Instant, type LocalDate, shownDate, shownTime, timeInEngland } from '../dates/local-date';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import type { IncidentId, PersonId, Reference, RestrictionId } from '../ids';
import type { NewEntry } from '../journal/entry-kinds';
import type { About, ChildLabel } from '../person/person';
import { type ResolvedAbout, resolveAbout } from '../person/person-rules';
import type { Missing } from '../result';
import { isBlank, LINE_LIMIT } from '../text';
import { affectedStored } from './affected';
import { changedDetails, filledDetails, WORDS_THAT_STAY } from './details';
import type { Citation, Correction, Happened, IncidentToAddTo, IncidentToCorrect, IncidentToRecord } from './incident';
import type { AboutStored, IncidentCorrected } from './incident-entries';
import type { IncidentFields } from './incident-record';

/** The children that the known adults of a form have already, by the adult's id. */
export type KnownChildren = ReadonlyMap<PersonId, readonly ChildLabel[]>;

/** The children that known adults have already, and pupils who may be one of those typed. */
export interface FactsOfChildren {
  readonly knownChildren: KnownChildren;
  readonly pupils: readonly ChildLabel[];
}

/** The restrictions that a form names as broken and that the casebook holds. */
export interface FactsOfBroken {
  readonly held: ReadonlySet<RestrictionId>;
}

/** What recording needs to know: the number that is next, which children are there, and which restrictions. */
export interface FactsForRecording extends FactsOfChildren, FactsOfBroken {
  readonly reference: Reference;
}

/**
 * Records an incident. Only an all-blank text is refused; who, when, where and which clause may all be added later (people.md: recording is
 * never refused). People typed in the form are added first.
 */
export function recordIncident(
  input: IncidentToRecord,
  facts: FactsForRecording,
  moment: Moment,
): Decision<{ incidentId: IncidentId; reference: Reference }> {
  if (isBlank(input.whatHappened)) return notDecided(needed('whatHappened', 'empty'));
  const incidentId = moment.newId() as IncidentId;
  const { about, entries } = resolve(input.about, facts, moment);
  const also = resolveAlso(input.alsoAbout, facts, moment);
  const happened = notInTheFuture(input.happened, moment.now);
  const { reference } = facts;
  const { where, whatHappened, ticks, toldAtOnce } = input;
  const citation = citedOnce(input.citation);
  const more = {
    alsoAbout: [...without(about, also.alsoAbout)],
    affected: affectedStored(input.affected),
    details: filledDetails(input.details),
  };
  return decided({ incidentId, reference }, ...entries, ...also.entries, {
    kind: 'incident:recorded',
    subject: incidentId,
    day: happened.day ?? moment.today,
    body: {
      reference,
      about,
      ...more,
      broke: brokenOnce(input.broke, facts),
      happened,
      where,
      citation,
      whatHappened,
      ticks,
      toldAtOnce,
    },
  });
}

function resolve(about: About, { knownChildren, pupils }: FactsOfChildren, moment: Moment): ResolvedAbout {
  const known = about.kind === 'known' ? (knownChildren.get(about.personId) ?? []) : [];
  return resolveAbout(about, known, pupils, moment);
}

/** Everybody else whom it is about, without empty rows, each once. */
function resolveAlso(
  alsoAbout: readonly About[],
  facts: FactsOfChildren,
  moment: Moment,
): { readonly alsoAbout: readonly AboutStored[]; readonly entries: readonly NewEntry[] } {
  const resolved = alsoAbout.map((one) => resolve(one, facts, moment));
  const stored = resolved.map(({ about }) => about).filter((one) => one.kind === 'person' || !isBlank(one.description));
  return {
    alsoAbout: stored.filter((one, index) => without(one, stored.slice(0, index)).length === index),
    entries: resolved.flatMap(({ entries }) => entries),
  };
}

/** Those who are somebody else. */
function without(about: AboutStored, others: readonly AboutStored[]): readonly AboutStored[] {
  return others.filter((one) => !sameAbout(one, about));
}

function sameAbout(one: AboutStored, other: AboutStored): boolean {
  return one.kind === 'person'
    ? other.kind === 'person' && other.personId === one.personId
    : other.kind === 'not-identified' && other.description === one.description;
}

/** Adds words to a record, beside those that stand there (D8). Refused if there are none. */
export function addToIncident(
  input: IncidentToAddTo,
  happenedOn: LocalDate | null,
  moment: Moment,
): Decision<Record<string, never>> {
  if (isBlank(input.text)) return notDecided(needed('text', 'empty'));
  return decided(
    {},
    {
      kind: 'incident:added-to',
      subject: input.incidentId,
      day: happenedOn ?? moment.today,
      body: { text: input.text, privileged: input.privileged },
    },
  );
}

/** What correcting needs to know: the record as it counts now, and which children are there. */
export interface FactsForCorrecting extends FactsOfChildren, FactsOfBroken {
  readonly current: IncidentFields;
}

/** Corrects one field: old value, new value, reason (D8). Refused without a reason, and if the new value says the same as the old one. */
export function correctIncident(
  input: Omit<IncidentToCorrect, 'draftId'>,
  facts: FactsForCorrecting,
  moment: Moment,
): Decision<Record<string, never>> {
  const { incidentId, correction, reason } = input;
  const missing: Missing[] = isBlank(reason) ? [needed('reason', 'empty')] : [];
  const { body, entries } = correctedBody(correction, reason, facts, moment);
  if (saysTheSame(body)) missing.push(needed(correction.field, 'unchanged'));
  if (changesWords(body)) missing.push(needed(correction.field, 'words-stay'));
  const [first, ...more] = missing;
  if (first !== undefined) return notDecided(first, ...more);
  const day = body.field === 'happened' ? body.after.day : facts.current.happened.day;
  return decided({}, ...entries, {
    kind: 'incident:corrected',
    subject: incidentId,
    day: day ?? moment.today,
    body,
  });
}

function correctedBody(
  correction: Correction,
  reason: string,
  facts: FactsForCorrecting,
  moment: Moment,
): { readonly body: IncidentCorrected; readonly entries: ResolvedAbout['entries'] } {
  const { current } = facts;
  switch (correction.field) {
    case 'about': {
      const { about, entries } = resolve(correction.value, facts, moment);
      return { body: { field: 'about', before: current.about, after: about, reason }, entries };
    }
    case 'happened': {
      const after = notInTheFuture(correction.value, moment.now);
      return { body: { field: 'happened', before: current.happened, after, reason }, entries: [] };
    }
    case 'citation': {
      const after = citedOnce(correction.value);
      return { body: { field: 'citation', before: current.citation, after, reason }, entries: [] };
    }
    case 'alsoAbout': {
      const { alsoAbout, entries } = resolveAlso(correction.value, facts, moment);
      const after = [...without(current.about, alsoAbout)];
      return { body: { field: 'alsoAbout', before: current.alsoAbout, after, reason }, entries };
    }
    case 'affected': {
      const after = affectedStored(correction.value);
      return { body: { field: 'affected', before: current.affected, after, reason }, entries: [] };
    }
    case 'details': {
      const after = filledDetails(correction.value);
      return { body: { field: 'details', before: current.details, after, reason }, entries: [] };
    }
    case 'broke': {
      const after = brokenOnce(correction.value, facts);
      return { body: { field: 'broke', before: current.broke, after, reason }, entries: [] };
    }
    case 'where':
      return { body: { field: 'where', before: current.where, after: correction.value, reason }, entries: [] };
    case 'ticks':
      return { body: { field: 'ticks', before: current.ticks, after: correction.value, reason }, entries: [] };
    case 'toldAtOnce':
      return {
        body: { field: 'toldAtOnce', before: current.toldAtOnce, after: correction.value, reason },
        entries: [],
      };
  }
}

function saysTheSame(body: IncidentCorrected): boolean {
  switch (body.field) {
    case 'about':
      return sameAbout(body.before, body.after);
    case 'alsoAbout':
    case 'affected':
      return JSON.stringify(body.before) === JSON.stringify(body.after);
    case 'details':
      return changedDetails(body.before, body.after).length === 0;
    case 'broke':
      return [...body.before].sort().join() === [...body.after].sort().join();
    case 'happened': {
      const { before, after } = body;
      const sameMoment = before.day === after.day && before.time === after.time;
      const understood = before.day !== null && before.time !== null;
      return sameMoment && (understood || before.asTyped === after.asTyped);
    }
    case 'citation': {
      const { before, after } = body;
      const sameClauses = [...before.clauses].sort().join() === [...after.clauses].sort().join();
      return sameClauses && before.notSureYet === after.notSureYet;
    }
    case 'ticks': {
      const { before, after } = body;
      return (
        before.childSawOrAffected === after.childSawOrAffected &&
        before.worryAboutChild === after.worryAboutChild &&
        before.saidAgainstStaff === after.saidAgainstStaff
      );
    }
    case 'where':
    case 'toldAtOnce':
      return body.before === body.after;
  }
}

/** Words that were said stay as they were noted: they get additions (D8). What was left empty may still be filled in. */
function changesWords(body: IncidentCorrected): boolean {
  if (body.field !== 'details') return false;
  const { before, after } = body;
  return changedDetails(before, after).some((field) => WORDS_THAT_STAY.includes(field) && before[field] !== undefined);
}

/**
 * Nothing has happened that is still to come: such a day or time is kept as words only, and is still to add. What `now` meant stands beside it: with
 * a clock that was put back since, the word alone would say another time.
 */
export function notInTheFuture(happened: Happened, now: Instant): Happened {
  const { day, time, asTyped } = happened;
  const today = dayInEngland(now);
  if (day === null || day < today || (day === today && (time === null || time <= timeInEngland(now)))) return happened;
  const words = [day === null ? '' : shownDate(day), time === null ? '' : shownTime(time)].filter(
    (part) => part !== '',
  );
  return {
    day: day === today ? day : null,
    time: null,
    asTyped: keptWords(asTyped, words.join(', ')),
  };
}

function keptWords(asTyped: string, meant: string): string {
  if (isBlank(asTyped)) return meant;
  const both = `${asTyped} (${meant})`;
  return both.length <= LINE_LIMIT ? both : asTyped;
}

/** Each once, and none that the casebook does not hold: a record is never refused for it. */
function brokenOnce(broke: readonly RestrictionId[], { held }: FactsOfBroken): RestrictionId[] {
  return [...new Set(broke)].filter((one) => held.has(one));
}

function citedOnce({ clauses, notSureYet }: Citation): Citation {
  return { clauses: [...new Set(clauses)], notSureYet };
}

function needed(field: string, code: string): Missing {
  return { field, code, label: 'needed' };
}
