import { dayInEngland, timeInEngland } from '../../../domain/dates/local-date';
import type { PersonId } from '../../../domain/ids';
import type { AffectedStored } from '../../../domain/incident/affected';
import type { AboutStored, IncidentCorrected } from '../../../domain/incident/incident-entries';
import { type IncidentFields, stillToAdd } from '../../../domain/incident/incident-record';
import type { Readable, Writable } from '../compartment/access';
import type { ProjectedEntry } from '../door/handler';

export interface Found {
  readonly number: number;
  readonly record: IncidentFields;
  readonly recordedAt: ProjectedEntry<'incident:recorded'>['at'];
  readonly struckOut: boolean;
}

/** Writes what counts now, and everything that follows from it. */
export function putCurrent(db: Writable, found: Found): void {
  const { number, record, recordedAt, struckOut } = found;
  db.run('UPDATE incident SET sort_day = ?, sort_time = ?, record = ?, still_to_add = ?, child = ? WHERE number = ?', [
    ...current(record, recordedAt, struckOut),
    number,
  ]);
  putClauses(db, found);
  putExactWords(db, number, wordsOf(record));
}

/** `sort_day`, `sort_time`, `record`, `still_to_add` and `child` of what counts now. */
export function current(
  record: IncidentFields,
  recordedAt: Found['recordedAt'],
  struckOut: boolean,
): readonly (string | number | null)[] {
  const missing = struckOut ? [] : stillToAdd(record);
  return [
    ...sortedBy(record, recordedAt),
    JSON.stringify(record),
    missing.length === 0 ? null : JSON.stringify(missing),
    Number(record.ticks.childSawOrAffected),
  ];
}

function sortedBy({ happened }: IncidentFields, recordedAt: Found['recordedAt']): readonly [day: string, time: string] {
  if (happened.day === null) return [dayInEngland(recordedAt), timeInEngland(recordedAt)];
  return [happened.day, happened.time ?? ''];
}

export function putClauses(db: Writable, { number, record, recordedAt, struckOut }: Found): void {
  if (struckOut) return;
  const sorted = sortedBy(record, recordedAt);
  for (const clauseId of record.citation.clauses) {
    db.run('INSERT INTO incident_clause (clause_id, sort_day, sort_time, incident) VALUES (?, ?, ?, ?)', [
      clauseId,
      ...sorted,
      number,
    ]);
  }
}

interface Words {
  readonly number: number;
  readonly incident: number;
  readonly text: string;
  readonly exactWords: string;
  readonly privileged?: boolean;
  readonly entry: { readonly at: string; readonly actor: string };
}

export function putText(db: Writable, words: Words): void {
  const { number, incident, text, exactWords, privileged = false, entry } = words;
  db.run(
    'INSERT INTO incident_text (number, incident, text, exact_words, privileged, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?)',
    [number, incident, text, exactWords, Number(privileged), entry.at, entry.actor],
  );
  db.run('INSERT INTO incident_words (rowid, text, exact_words) VALUES (?, ?, ?)', [number, text, exactWords]);
}

export function wordsOf({ details }: IncidentFields): string {
  return details.exactWords ?? '';
}

/** Exact words that were filled in later, or are gone again with the entry that filled them in. */
function putExactWords(db: Writable, number: number, exactWords: string): void {
  const row = db.get<{ text: string; exact_words: string; recorded_at: string; recorded_by: string; incident: number }>(
    'SELECT text, exact_words, recorded_at, recorded_by, incident FROM incident_text WHERE number = ?',
    [number],
  );
  if (row === undefined || row.exact_words === exactWords) return;
  removeText(db, number);
  const entry = { at: row.recorded_at, actor: row.recorded_by };
  putText(db, { number, incident: row.incident, text: row.text, exactWords, entry });
}

/** Whom it is about and who was affected, of those who are in the casebook; and whom corrections took it off. */
export function putPeople(
  db: Writable,
  number: number,
  { about, alsoAbout, affected }: IncidentFields,
  before: readonly PersonId[],
): void {
  const put = (personId: string, role: 'about' | 'affected' | 'was-about') =>
    db.run('INSERT OR IGNORE INTO incident_person (person_id, role, incident) VALUES (?, ?, ?)', [
      personId,
      role,
      number,
    ]);
  const now = new Set(idsOf([about, ...alsoAbout]));
  for (const personId of now) put(personId, 'about');
  for (const personId of idsOf(affected)) put(personId, 'affected');
  for (const personId of before) if (!now.has(personId)) put(personId, 'was-about');
}

/** Takes everybody off whom the record or one of its corrections names. Asked before a correction comes or goes: the table has no index by incident. */
export function removePeople(db: Writable, { number, record }: Found): void {
  const { about, alsoAbout, affected } = record;
  for (const personId of new Set([...idsOf([about, ...alsoAbout, ...affected]), ...wasAbout(db, number)]))
    db.run(
      "DELETE FROM incident_person WHERE person_id = ? AND role IN ('about', 'affected', 'was-about') AND incident = ?",
      [personId, number],
    );
}

/** Whom it was about before one of its corrections. */
export function wasAbout(db: Readable, incident: number): readonly PersonId[] {
  return db
    .all<{ body: string }>(
      "SELECT body FROM incident_correction WHERE incident = ? AND json_extract(body, '$.field') IN ('about', 'alsoAbout')",
      [incident],
    )
    .map(({ body }) => JSON.parse(body) as Extract<IncidentCorrected, { field: 'about' | 'alsoAbout' }>)
    .flatMap((correction) => idsOf(correction.field === 'about' ? [correction.before] : correction.before));
}

function idsOf(people: readonly (AboutStored | AffectedStored)[]): readonly PersonId[] {
  return people.flatMap((one) => (one.kind === 'person' ? [one.personId] : []));
}

export function removeText(db: Writable, number: number): void {
  const row = db.get<{ text: string; exact_words: string }>(
    'SELECT text, exact_words FROM incident_text WHERE number = ?',
    [number],
  );
  if (row === undefined) return;
  // An index without a text of its own has to be told what to forget.
  db.run("INSERT INTO incident_words (incident_words, rowid, text, exact_words) VALUES ('delete', ?, ?, ?)", [
    number,
    row.text,
    row.exact_words,
  ]);
  db.run('DELETE FROM incident_text WHERE number = ?', [number]);
}

export function removeClauses(db: Writable, { number, record, recordedAt }: Found): void {
  const sorted = sortedBy(record, recordedAt);
  for (const clauseId of record.citation.clauses) {
    db.run('DELETE FROM incident_clause WHERE clause_id = ? AND sort_day = ? AND sort_time = ? AND incident = ?', [
      clauseId,
      ...sorted,
      number,
    ]);
  }
}

/** Which restrictions were broken by it. */
export function putBroken(db: Writable, number: number, { broke }: IncidentFields): void {
  for (const restrictionId of broke)
    db.run('INSERT INTO incident_broke (restriction_id, incident) VALUES (?, ?)', [restrictionId, number]);
}

export function removeBroken(db: Writable, { number, record }: Found): void {
  for (const restrictionId of record.broke)
    db.run('DELETE FROM incident_broke WHERE restriction_id = ? AND incident = ?', [restrictionId, number]);
}

export function find(db: Readable, incidentId: string): Found | null {
  const row = db.get<{ number: number; record: string; recorded_at: Found['recordedAt']; struck_out: number }>(
    'SELECT number, record, recorded_at, struck_out FROM incident WHERE incident_id = ?',
    [incidentId],
  );
  return row === undefined
    ? null
    : {
        number: row.number,
        record: JSON.parse(row.record) as IncidentFields,
        recordedAt: row.recorded_at,
        struckOut: row.struck_out === 1,
      };
}
