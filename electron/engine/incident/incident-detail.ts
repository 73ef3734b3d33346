import { clausesOf, codeVersionOn } from '../code/code-versions';
import { userName } from '../casebook-facts/casebook-facts';
import { dayInEngland, type Instant } from '../../../domain/dates/local-date';
import type { IncidentId } from '../../../domain/ids';
import type { CorrectionShown, IncidentDetail } from '../../../domain/incident/incident';
import type { IncidentCorrected } from '../../../domain/incident/incident-entries';
import { type IncidentFields, stillToAdd } from '../../../domain/incident/incident-record';
import { shownClauses, shownTicks, shownWhen, shownWho } from '../../../domain/incident/shown-values';
import type { PersonLabel } from '../../../domain/person/person';
import type { Readable } from '../compartment/access';
import { labelsOf, showAbout } from '../person/person-labels';

interface IncidentStored {
  readonly number: number;
  readonly record: string;
  readonly recorded_at: Instant;
  readonly recorded_by: string;
}

interface TextStored {
  readonly number: number;
  readonly text: string;
  readonly recorded_at: Instant;
  readonly recorded_by: string;
}

interface CorrectionStored {
  readonly body: string;
  readonly recorded_at: Instant;
  readonly recorded_by: string;
}

/** One incident as it counts now, with everything that was added and corrected; null if there is none of that id. */
export function incidentDetail(db: Readable, incidentId: IncidentId): IncidentDetail | null {
  const row = db.get<IncidentStored>(
    'SELECT number, record, recorded_at, recorded_by FROM incident WHERE incident_id = ?',
    [incidentId],
  );
  if (row === undefined) return null;
  const record = JSON.parse(row.record) as IncidentFields;
  const texts = db.all<TextStored>(
    'SELECT number, text, recorded_at, recorded_by FROM incident_text WHERE incident = ? ORDER BY number',
    [row.number],
  );
  const corrections = db
    .all<CorrectionStored>(
      'SELECT body, recorded_at, recorded_by FROM incident_correction WHERE incident = ? ORDER BY number',
      [row.number],
    )
    .map((correction) => ({ ...correction, body: JSON.parse(correction.body) as IncidentCorrected }));
  const labels = labelsOf(db, peopleIn(record, corrections));
  const { about, reference, happened, where, citation, ticks, toldAtOnce } = record;
  return {
    incidentId,
    reference,
    about: showAbout(about, labels),
    happened,
    where,
    citation,
    recordedAt: row.recorded_at,
    whatHappened: texts.find(({ number }) => number === row.number)?.text ?? '',
    ticks,
    toldAtOnce,
    recordedBy: userName(db, row.recorded_by),
    ...citedCode(db, record, row.recorded_at),
    stillToAdd: stillToAdd(record),
    additions: texts
      .filter(({ number }) => number !== row.number)
      .map(({ text, recorded_at, recorded_by }) => ({ text, by: userName(db, recorded_by), at: recorded_at })),
    corrections: corrections.map(({ body, recorded_at, recorded_by }) => ({
      ...shownCorrection(body, labels),
      by: userName(db, recorded_by),
      at: recorded_at,
    })),
  };
}

function peopleIn(record: IncidentFields, corrections: readonly { readonly body: IncidentCorrected }[]): string[] {
  const abouts = [record.about, ...corrections.flatMap(({ body }) => (body.field === 'about' ? [body.before, body.after] : []))];
  return abouts.flatMap((about) => (about.kind === 'person' ? [about.personId] : []));
}

/** The version in force on the day that it happened, or on the day of recording where that isn't known; then the oldest there is. */
function citedCode(db: Readable, { happened, citation }: IncidentFields, recordedAt: Instant) {
  const day = happened.day ?? dayInEngland(recordedAt);
  const version = codeVersionOn(db, day);
  if (version === null) throw new Error('a casebook without a code');
  const headings = new Map(clausesOf(db, version).map(({ clauseId, heading }) => [clauseId, heading]));
  return {
    codeVersion: { title: version.title, inForceFrom: version.inForceFrom },
    clauses: citation.clauses.map((clauseId) => ({ clauseId, heading: headings.get(clauseId) ?? '' })),
  };
}

function shownCorrection(
  body: IncidentCorrected,
  labels: ReadonlyMap<string, PersonLabel>,
): Pick<CorrectionShown, 'field' | 'before' | 'after' | 'reason'> {
  const { field, reason } = body;
  switch (body.field) {
    case 'about': {
      const words = (about: typeof body.before) => shownWho(showAbout(about, labels));
      return { field, reason, before: words(body.before), after: words(body.after) };
    }
    case 'happened':
      return { field, reason, before: shownWhen(body.before), after: shownWhen(body.after) };
    case 'citation':
      return { field, reason, before: shownClauses(body.before), after: shownClauses(body.after) };
    case 'ticks':
      return { field, reason, before: shownTicks(body.before), after: shownTicks(body.after) };
    case 'where':
    case 'toldAtOnce':
      return { field, reason, before: body.before, after: body.after };
  }
}
