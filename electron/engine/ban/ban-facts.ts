import type { FactsForConfirming } from '../../../domain/ban/confirm-rules';
import type { FactsOfBan } from '../../../domain/ban/process-rules';
import { HEADS } from '../../../domain/casebook/roles';
import type { LocalDate } from '../../../domain/dates/local-date';
import type { ReliedOn } from '../../../domain/decision/grounds-missing';
import type { IncidentId, Reference } from '../../../domain/ids';
import type { Deciders } from '../../../domain/in-charge/who-decides';
import { type IncidentFields, stillToAddToRelyOn } from '../../../domain/incident/incident-record';
import { rightsNotedIn } from '../../../domain/incident/rights-noted';
import { signatoriesOf } from '../../../domain/school/signatories';
import { schoolCalendar } from '../calendar/school-calendar';
import { userName } from '../casebook-facts/casebook-facts';
import type { Readable } from '../compartment/access';
import { openConcernsOf } from '../concern/concern-rows';
import { nextDecisionReference } from '../decision/decision-projection';
import { stepsBefore } from '../decision/decision-steps';
import type { Actor } from '../door/handler';
import { inChargeToday, isInCharge } from '../in-charge/in-charge-queries';
import { labelOf } from '../person/person-labels';
import { membersOf } from '../person/person-pages';
import { openReferencesOf } from '../request/request-rows';
import { shapeOf } from '../restriction/restriction-shapes';
import { readSchool } from '../school/school-details';
import { banOf, type StoredBan } from './ban-rows';

/** Who is signed in, as decisions name them. Who isn't a head acts only while they are in charge. */
export function signedIn(db: Readable, { userId, role }: Actor, today: LocalDate): FactsOfBan['signedIn'] {
  return { name: userName(db, userId), role, acting: !HEADS.includes(role) && isInCharge(db, userId, today) };
}

/** Who may decide here today: who is signed in, and everybody who acts for the head. */
export function deciders(db: Readable, actor: Actor, today: LocalDate): Deciders {
  const inCharge = inChargeToday(db, actor.userId, today).map(({ name, role }) => ({ name, role }));
  return { signedIn: signedIn(db, actor, today), inCharge };
}

/** What every step of a ban needs to know, or null if there is no such ban. */
export function factsOfBan(db: Readable, restrictionId: string, actor: Actor, today: LocalDate): FactsOfBan | null {
  const stored = banOf(db, restrictionId);
  return stored === null ? null : factsOf(db, stored, actor, today);
}

function factsOf(db: Readable, { ban, endedOn }: StoredBan, actor: Actor, today: LocalDate): FactsOfBan {
  return { ban, endedOn, calendar: schoolCalendar(db), ...deciders(db, actor, today) };
}

/** What confirming needs to know beside it. */
export function factsForConfirming(
  db: Readable,
  stored: StoredBan,
  actor: Actor,
  today: LocalDate,
): FactsForConfirming {
  const { ban, restrictionId } = stored;
  const { personId } = ban;
  return {
    ...factsOf(db, stored, actor, today),
    shape: shapeOf(db, restrictionId),
    parent: (labelOf(db, personId, today)?.children.length ?? 0) > 0,
    reliedOn: reliedOn(db, ban.grounds.incidents, personId),
    before: stepsBefore(db, personId, restrictionId, today).map(({ step }) => step),
    open: openWith(db, personId),
    decisionReference: nextDecisionReference(db, today),
    signatories: signatories(db, actor, today),
  };
}

/** Who may sign today: those of the school’s details, and who is in charge. */
function signatories(db: Readable, { userId, role }: Actor, today: LocalDate): readonly string[] {
  const inCharge = inChargeToday(db, userId, today).map(({ name }) => name);
  return signatoriesOf(readSchool(db), { inCharge, headSignedIn: role === 'head' ? userName(db, userId) : '' });
}

/** References of what a person has open with the school (D27). */
export function openWith(db: Readable, personId: string): readonly Reference[] {
  return [...openConcernsOf(db, personId).map(({ reference }) => reference), ...openReferencesOf(db, personId)];
}

interface IncidentRow {
  readonly incident_id: IncidentId;
  readonly reference: Reference;
  readonly opening: string;
  readonly record: string;
  readonly struck_out: number;
}

/** The incidents of these ids that the casebook holds, in the order given. */
export function incidentsOf(db: Readable, incidentIds: readonly string[]): readonly IncidentRow[] {
  return db.all<IncidentRow>(
    `SELECT i.incident_id, printf('INC-%d-%04d', i.reference_year, i.reference_number) AS reference, i.opening, i.record, i.struck_out
     FROM json_each(?) j CROSS JOIN incident i ON i.incident_id = j.value ORDER BY j.key`,
    [JSON.stringify(incidentIds)],
  );
}

/** Records that a decision about somebody relies on: whether each counts, what it cites, and what is still to add to it. */
export function reliedOn(db: Readable, incidentIds: readonly string[], personId: string | null): readonly ReliedOn[] {
  const members = personId === null ? [] : membersOf(db, personId);
  return incidentsOf(db, incidentIds).map(({ reference, record, struck_out }) => {
    const fields = JSON.parse(record) as IncidentFields;
    const people = [fields.about, ...fields.alsoAbout];
    const isAbout = people.some((one) => one.kind === 'person' && members.includes(one.personId));
    return {
      reference,
      counts: struck_out === 0 && isAbout,
      clauses: fields.citation.clauses,
      stillToAdd: struck_out === 0 ? stillToAddToRelyOn(fields) : [],
      rights: rightsNotedIn(fields.details),
    };
  });
}
