import type { ChronologyLine } from '../../../domain/chronology/chronology';
import type { Source } from '../../../domain/chronology/merge';
import { dayInEngland, type Instant, type LocalDate, timeInEngland } from '../../../domain/dates/local-date';
import type { DecisionMade } from '../../../domain/decision/decision-entries';
import type { DecisionId } from '../../../domain/ids';
import { openingOf } from '../../../domain/incident/incident-record';
import type { RequestStep } from '../../../domain/request/request';
import type { Readable } from '../compartment/access';
import { concernsOf } from '../concern/concern-rows';
import { conversationsWith } from '../conversation/conversation-rows';
import { requestsOf } from '../request/request-rows';
import { lineOf, whole } from './line';

/** What somebody raised, and what the school did about it. */
export function raisedLines(db: Readable, personId: string, limit: number): Source<ChronologyLine> {
  const lines = concernsOf(db, personId).flatMap(
    ({ concernId, reference, words, raisedOn, loggedOn, now, steps, sequence, recordedAt }) => [
      lineOf({
        id: concernId,
        group: 'raised',
        on: raisedOn ?? loggedOn,
        sequence,
        at: recordedAt,
        what: { kind: 'raised', concernId, reference, opening: openingOf(words), open: now.open },
      }),
      ...steps.map((step) =>
        lineOf({
          id: `${concernId} ${step.sequence}`,
          group: 'raised',
          on: step.on,
          sequence: step.sequence,
          at: step.notedAt,
          what: { kind: 'raised-step', concernId, reference, opening: openingOf(step.words), step: step.kind },
        }),
      ),
    ],
  );
  return whole(lines, limit);
}

/** Talks with somebody, what was added to them, and that somebody looked again. */
export function conversationLines(db: Readable, personId: string, limit: number): Source<ChronologyLine> {
  const lines = conversationsWith(db, personId).flatMap(
    ({ conversationId, on, words, agreed, struckOut, sequence, recordedAt, steps }) => [
      lineOf({
        id: conversationId,
        group: 'conversations',
        on,
        sequence,
        at: recordedAt,
        what: {
          kind: 'conversation',
          conversationId,
          opening: openingOf(words),
          agreed: openingOf(agreed),
          struckOut,
        },
      }),
      ...steps.flatMap((step) =>
        step.kind === 'added' || step.kind === 'looked'
          ? [
              lineOf({
                id: `${conversationId} ${step.sequence}`,
                group: 'conversations',
                on: dayInEngland(step.at),
                time: timeInEngland(step.at),
                sequence: step.sequence,
                at: null,
                what: {
                  kind: 'conversation-step',
                  conversationId,
                  opening: openingOf(step.words),
                  step: step.kind,
                  spokenOn: on,
                },
              }),
            ]
          : [],
      ),
    ],
  );
  return whole(lines, limit);
}

interface DecisionFound {
  readonly sequence: number;
  readonly decision_id: DecisionId;
  readonly day: LocalDate;
  readonly at: Instant;
  readonly body: string;
}

interface MadeFound extends DecisionFound {
  readonly process: number;
}

interface TakenBackFound extends DecisionFound {
  readonly taken_sequence: number;
  readonly taken_on: LocalDate;
  readonly reason: string;
}

/** What was decided about somebody, and what was taken back. */
export function decisionLines(db: Readable, members: string, limit: number): Source<ChronologyLine> {
  const takenBack = db.all<TakenBackFound>(
    `SELECT d.sequence, d.decision_id, d.day, d.at, d.body, t.sequence AS taken_sequence, t.taken_on, t.reason
     FROM decision_taken_back t JOIN decision d ON d.decision_id = t.decision_id WHERE d.person_id IN (SELECT value FROM json_each(?)) ORDER BY t.sequence`,
    [members],
  );
  const taken = new Set(takenBack.map(({ decision_id }) => decision_id));
  const made = db.all<MadeFound>(
    `SELECT sequence, decision_id, day, at, body,
       EXISTS (SELECT 1 FROM ban_step b WHERE b.restriction_id = decision.restriction_id) AS process
     FROM decision WHERE person_id IN (SELECT value FROM json_each(?)) ORDER BY sequence`,
    [members],
  );
  return whole(
    [...made.map((row) => madeLine(row, taken.has(row.decision_id))), ...takenBack.map(takenBackLine)],
    limit,
  );
}

function madeLine({ sequence, decision_id, day, at, body, process }: MadeFound, takenBack: boolean): ChronologyLine {
  const { reference, step, reasons, restrictionId } = JSON.parse(body) as DecisionMade;
  const opening = openingOf(reasons);
  const what = {
    kind: 'decision',
    decisionId: decision_id,
    restrictionId,
    reference,
    opening,
    step,
    takenBack,
  } as const;
  return lineOf({
    id: decision_id,
    group: 'decisions',
    on: day,
    time: timeInEngland(at),
    sequence,
    at: null,
    what: { ...what, process: process === 1 },
  });
}

function takenBackLine({ decision_id, taken_sequence, taken_on, reason, body }: TakenBackFound): ChronologyLine {
  const { reference, step } = JSON.parse(body) as DecisionMade;
  return lineOf({
    id: `taken-back ${taken_sequence}`,
    group: 'decisions',
    on: taken_on,
    sequence: taken_sequence,
    at: null,
    what: { kind: 'taken-back', decisionId: decision_id, reference, step, opening: openingOf(reason) },
  });
}

/** What somebody asked of the records, and what was answered. */
export function requestLines(db: Readable, personId: string, limit: number): Source<ChronologyLine> {
  const lines = requestsOf(db, personId).flatMap(
    ({ requestId, reference, kind, receivedOn, receivedAt, asks, sequence, loggedAt, steps }) => [
      lineOf({
        id: requestId,
        group: 'requests',
        on: receivedOn,
        time: receivedAt,
        sequence,
        at: loggedAt,
        what: { kind: 'request', requestId, reference, request: kind, opening: openingOf(asks) },
      }),
      ...steps.map((stored) =>
        lineOf({
          id: `${requestId} ${stored.sequence}`,
          group: 'requests',
          on: dayOfStep(stored.step),
          sequence: stored.sequence,
          at: stored.at,
          what: {
            kind: 'request-step',
            requestId,
            reference,
            step: stored.step.step,
            opening: openingOf(wordsOfStep(stored.step)),
          },
        }),
      ),
    ],
  );
  return whole(lines, limit);
}

function dayOfStep(step: RequestStep): LocalDate {
  if (step.step === 'extended') return step.toldOn;
  return step.step === 'paused' ? step.from : step.on;
}

function wordsOfStep(step: RequestStep): string {
  switch (step.step) {
    case 'extended':
      return step.why;
    case 'paused':
    case 'withdrawn':
      return step.words;
    case 'answered':
      return step.outcome;
    case 'breach-decided':
      return step.reason;
    case 'acknowledged':
    case 'resumed':
      return '';
  }
}
