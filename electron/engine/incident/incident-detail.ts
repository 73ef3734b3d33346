import type { Clause } from '../../../domain/code/code';
import { dayInEngland, type Instant, type LocalDate } from '../../../domain/dates/local-date';
import type { IncidentId, RestrictionId } from '../../../domain/ids';
import type { AffectedStored } from '../../../domain/incident/affected';
import { defamationYearEnds } from '../../../domain/incident/defamation';
import { changedDetails } from '../../../domain/incident/details';
import type { CorrectionShown, IncidentDetail, RestrictionNamed } from '../../../domain/incident/incident';
import type { AboutStored, IncidentCorrected } from '../../../domain/incident/incident-entries';
import { type IncidentFields, stillToAdd, stillToAddToRelyOn } from '../../../domain/incident/incident-record';
import {
  shownAffected,
  shownBroken,
  shownClauses,
  shownDetails,
  shownSeveral,
  shownTicks,
  shownWhen,
  shownWho,
} from '../../../domain/incident/shown-values';
import type { PersonLabel } from '../../../domain/person/person';
import { userName } from '../casebook-facts/casebook-facts';
import { clausesOf, codeVersionOn } from '../code/code-versions';
import type { Readable } from '../compartment/access';
import { labelsOf, showAbout, showAffected } from '../person/person-labels';
import { namedRestrictions } from './breaches';
import { disputesOf, strikeOf } from './incident-after';
import { textsOf } from './incident-texts';
import { mayRestOnIt } from './may-rest';
import { isReliedOn } from './relied-on';

interface IncidentStored {
  readonly number: number;
  readonly record: string;
  readonly recorded_at: Instant;
  readonly recorded_by: string;
}

interface CorrectionStored {
  readonly body: string;
  readonly recorded_at: Instant;
  readonly recorded_by: string;
}

type Labels = ReadonlyMap<string, PersonLabel>;

/**
 * Everything about one incident, or null: the current values, the words as recorded with all additions, and every correction with what stood
 * there before. Clauses are those of the code in force on the day it happened, or on the day it was recorded where that isn't known.
 * Throws if the casebook holds no code, which is a bug: one is adopted when it is founded.
 */
export function incidentDetail(db: Readable, incidentId: IncidentId, today: LocalDate): IncidentDetail | null {
  const stored = db.get<IncidentStored>(
    'SELECT number, record, recorded_at, recorded_by FROM incident WHERE incident_id = ?',
    [incidentId],
  );
  if (stored === undefined) return null;
  const record = JSON.parse(stored.record) as IncidentFields;
  const texts = textsOf(db, stored.number);
  const corrections = correctionsOf(db, stored.number);
  const labels = labelsOf(db, peopleIn(record, corrections), today);
  const struckOut = strikeOf(db, stored.number);
  const byWhom = { recordedAt: stored.recorded_at, recordedBy: userName(db, stored.recorded_by) };
  return {
    incidentId,
    reference: record.reference,
    about: showAbout(record.about, labels),
    alsoAbout: record.alsoAbout.map((one) => showAbout(one, labels)),
    affected: record.affected.map((one) => showAffected(one, labels)),
    details: record.details,
    happened: record.happened,
    where: record.where,
    citation: record.citation,
    ticks: record.ticks,
    toldAtOnce: record.toldAtOnce,
    whatHappened: texts.find(({ number }) => number === stored.number)?.text ?? '',
    ...byWhom,
    ...codeOfDay(db, record, stored.recorded_at),
    stillToAdd: struckOut === null ? toAdd(db, incidentId, record) : [],
    additions: texts
      .filter(({ number }) => number !== stored.number)
      .map(({ text, privileged, recorded_at, recorded_by }) => ({
        text,
        by: userName(db, recorded_by),
        at: recorded_at,
        privileged: privileged === 1,
      })),
    corrections: corrections.map(({ correction, at, by }) => ({
      field: correction.field,
      ...shownValues(correction, labels, (broke) => namedRestrictions(db, broke, today)),
      reason: correction.reason,
      by: userName(db, by),
      at,
    })),
    disputes: disputesOf(db, stored.number),
    struckOut,
    defamationUntil: struckOut === null ? defamationYearEnds(record, stored.recorded_at) : null,
    broke: namedRestrictions(db, record.broke, today),
    mayRestOnIt: mayRestOnIt(
      db,
      incidentId,
      record,
      corrections.map(({ correction }) => correction),
      struckOut !== null,
      today,
    ),
  };
}

/** Who was affected is asked once something rests on the record (decision 013). */
function toAdd(db: Readable, incidentId: IncidentId, record: IncidentFields): IncidentDetail['stillToAdd'] {
  return isReliedOn(db, incidentId) ? stillToAddToRelyOn(record) : stillToAdd(record);
}

function codeOfDay(
  db: Readable,
  { happened, citation }: IncidentFields,
  recordedAt: Instant,
): Pick<IncidentDetail, 'codeVersion' | 'clauses'> {
  const version = codeVersionOn(db, happened.day ?? dayInEngland(recordedAt));
  if (version === null) throw new Error('a casebook without a code of conduct');
  const known = new Map<string, Clause>(clausesOf(db, version).map((clause) => [clause.clauseId, clause]));
  return {
    codeVersion: { title: version.title, inForceFrom: version.inForceFrom },
    // A clause that was cited is shown even if that version hasn't got it.
    clauses: citation.clauses.map((clauseId) => ({ clauseId, heading: known.get(clauseId)?.heading ?? '' })),
  };
}

interface CorrectionMade {
  readonly correction: IncidentCorrected;
  readonly at: Instant;
  readonly by: string;
}

function correctionsOf(db: Readable, incident: number): readonly CorrectionMade[] {
  return db
    .all<CorrectionStored>(
      'SELECT body, recorded_at, recorded_by FROM incident_correction WHERE incident = ? ORDER BY number',
      [incident],
    )
    .map(({ body, recorded_at, recorded_by }) => ({
      correction: JSON.parse(body) as IncidentCorrected,
      at: recorded_at,
      by: recorded_by,
    }));
}

/** Everybody whose name is shown: those whom the record names now, and those whom its corrections name. */
function peopleIn(record: IncidentFields, corrections: readonly CorrectionMade[]): readonly string[] {
  const corrected = corrections.flatMap(({ correction }): (AboutStored | AffectedStored)[] => {
    switch (correction.field) {
      case 'about':
        return [correction.before, correction.after];
      case 'alsoAbout':
      case 'affected':
        return [...correction.before, ...correction.after];
      default:
        return [];
    }
  });
  return [record.about, ...record.alsoAbout, ...record.affected, ...corrected].flatMap((one) =>
    one.kind === 'person' ? [one.personId] : [],
  );
}

function shownValues(
  correction: IncidentCorrected,
  labels: Labels,
  named: (broke: readonly RestrictionId[]) => readonly RestrictionNamed[],
): Pick<CorrectionShown, 'before' | 'after'> {
  switch (correction.field) {
    case 'about':
      return bothShown(correction, (about) => shownWho(showAbout(about, labels)));
    case 'happened':
      return bothShown(correction, shownWhen);
    case 'citation':
      return bothShown(correction, shownClauses);
    case 'ticks':
      return bothShown(correction, shownTicks);
    case 'alsoAbout':
      return bothShown(correction, (people) => shownSeveral(people.map((one) => showAbout(one, labels))));
    case 'affected':
      return bothShown(correction, (people) => shownAffected(people.map((one) => showAffected(one, labels))));
    case 'details': {
      const changed = changedDetails(correction.before, correction.after);
      return bothShown(correction, (details) => shownDetails(details, changed));
    }
    case 'broke':
      return bothShown(correction, (broke) => shownBroken(named(broke)));
    case 'where':
    case 'toldAtOnce':
      return bothShown(correction, (text) => text);
  }
}

function bothShown<Value>(
  { before, after }: { readonly before: Value; readonly after: Value },
  show: (value: Value) => string,
): Pick<CorrectionShown, 'before' | 'after'> {
  return { before: show(before), after: show(after) };
}
