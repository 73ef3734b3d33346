import type { Instant, LocalDate, LocalTime } from '../../../domain/dates/local-date';
import type { PersonId, Reference, RequestId } from '../../../domain/ids';
import { dueOf, needsSomebody } from '../../../domain/request/clock';
import {
  type HoldingRequest,
  type RequestChannel,
  type RequestDue,
  type RequestKind,
  type RequestRow,
  RequestStep,
} from '../../../domain/request/request';
import { clockFacts, isClosed, stateOf } from '../../../domain/request/request-state';
import { schoolCalendar } from '../calendar/school-calendar';
import type { Readable, SqlValue } from '../compartment/access';
import { labelsOf, showAbout } from '../person/person-labels';
import { membersAsJson, samePeople } from '../person/person-pages';

/** A request as it came in, and what happened to it since, in its order. */
export interface StoredRequest {
  readonly requestId: RequestId;
  readonly reference: Reference;
  readonly kind: RequestKind;
  readonly personId: PersonId | null;
  readonly sender: string;
  readonly receivedOn: LocalDate;
  readonly receivedAt: LocalTime | null;
  readonly channel: RequestChannel;
  readonly takenBy: string;
  readonly asks: string;
  readonly loggedAt: Instant;
  readonly loggedBy: string;
  readonly sequence: number;
  readonly steps: readonly StoredStep[];
}

export interface StoredStep {
  readonly sequence: number;
  readonly step: RequestStep;
  readonly at: Instant;
  readonly by: string;
}

const COLUMNS = `r.request_id AS requestId, r.reference, r.kind, r.person_id AS personId, r.sender, r.received_on AS receivedOn,
  r.received_at AS receivedAt, r.channel, r.taken_by AS takenBy, r.asks, r.logged_at AS loggedAt, r.logged_by AS loggedBy,
  r.recorded_sequence AS sequence`;

/** One request, or null. */
export function requestOf(db: Readable, requestId: string): StoredRequest | null {
  return stored(db, 'WHERE r.request_id = ?', [requestId])[0] ?? null;
}

/** Everything that somebody asked for, under whichever name they are kept, the one logged last first. */
export function requestsOf(db: Readable, personId: string): readonly StoredRequest[] {
  return stored(db, 'WHERE r.person_id IN (SELECT value FROM json_each(?))', [membersAsJson(db, personId)]);
}

/** All requests, the one logged last first. A school has a handful a year. */
export function everyRequest(db: Readable): readonly StoredRequest[] {
  return stored(db, '', []);
}

/** The open requests about these people: they hold erasing (D61), and are seen before any restriction (D27). */
export function openRequestsAmong(db: Readable, personIds: readonly string[], now: Instant): readonly HoldingRequest[] {
  if (personIds.length === 0) return [];
  const found = stored(db, 'WHERE r.person_id IN (SELECT value FROM json_each(?))', [
    JSON.stringify(samePeople(db, personIds).everybody),
  ]);
  return found.filter(isOpen).flatMap((request) => {
    const { requestId, reference, kind, personId } = request;
    return personId === null ? [] : [{ requestId, personId, reference, kind, due: dueNow(db, request, now) }];
  });
}

/** The open requests about one person. */
export function openRequestsOf(db: Readable, personId: string, now: Instant): readonly HoldingRequest[] {
  return openRequestsAmong(db, [personId], now);
}

/** References of what a person has asked for and has no answer to yet, the newest first. */
export function openReferencesOf(db: Readable, personId: string): readonly Reference[] {
  return requestsOf(db, personId)
    .filter(isOpen)
    .map(({ reference }) => reference);
}

/** Those that are due within ten calendar days or late, and every breach that waits for its decision: what is due first at the top. */
export function requestsForToday(db: Readable, now: Instant, today: LocalDate): RequestRow[] {
  return openRequests(db, now, today).filter(({ kind, due }) => needsSomebody(kind, due));
}

/** Every request that is open, what is due first at the top. */
export function openRequests(db: Readable, now: Instant, today: LocalDate): RequestRow[] {
  return shownRequests(db, everyRequest(db).filter(isOpen), now, today).sort(dueFirst);
}

/** What is due first at the top; without a day, after those that have one. */
export function dueFirst(one: RequestRow, other: RequestRow): number {
  const dayOf = ({ due }: RequestRow) => (due === null ? '9' : `${due.on} ${due.at ?? '24:00'}`);
  return dayOf(one) < dayOf(other) ? -1 : 1;
}

export function isOpen({ steps }: StoredRequest): boolean {
  return !isClosed(stateOf(steps.map(({ step }) => step)));
}

/** The rows as they are shown now. */
export function shownRequests(
  db: Readable,
  requests: readonly StoredRequest[],
  now: Instant,
  today: LocalDate,
): RequestRow[] {
  const people = labelsOf(
    db,
    requests.flatMap(({ personId }) => (personId === null ? [] : [personId])),
    today,
  );
  return requests.map((request) => {
    const { requestId, reference, kind, personId, sender, receivedOn, receivedAt, steps } = request;
    return {
      requestId,
      reference,
      kind,
      about: showAbout(
        personId === null ? { kind: 'not-identified', description: '' } : { kind: 'person', personId },
        people,
      ),
      sender,
      receivedOn,
      receivedAt,
      state: stateOf(steps.map(({ step }) => step)),
      due: isOpen(request) ? dueNow(db, request, now) : null,
    };
  });
}

function dueNow(db: Readable, request: StoredRequest, now: Instant): RequestDue | null {
  const steps = request.steps.map(({ step }) => step);
  return dueOf(clockFacts(request, steps), now, schoolCalendar(db));
}

function stored(db: Readable, where: string, values: readonly SqlValue[]): readonly StoredRequest[] {
  const rows = db.all<Omit<StoredRequest, 'steps'>>(
    `SELECT ${COLUMNS} FROM request r ${where} ORDER BY r.recorded_sequence DESC`,
    values,
  );
  return rows.map((row) => ({ ...row, steps: stepsOf(db, row.requestId) }));
}

function stepsOf(db: Readable, requestId: string): readonly StoredStep[] {
  const rows = db.all<{ sequence: number; step: string; at: Instant; by: string }>(
    'SELECT sequence, step, noted_at AS at, noted_by AS "by" FROM request_step WHERE request_id = ? ORDER BY sequence',
    [requestId],
  );
  return rows.map(({ sequence, step, at, by }) => ({ sequence, step: RequestStep.parse(JSON.parse(step)), at, by }));
}
