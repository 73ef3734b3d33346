import { z } from 'zod';
import type { ClauseId } from '../code/clause-id';
import { LocalDate } from '../dates/local-date';
import { type IncidentId, Reference } from '../ids';
import { isRestriction, Step } from './ladder';
import { type Ladder, noteCountsUntil, stepCountsUntil } from './ladder-settings';
import { isRightAlone, type RightsCheck } from './rights';

/** What may happen next, from the least on. */
export const NextStep = z.enum(['nothing-more', 'informal-word', 'warning', 'contact-plan', 'propose-ban', 'ban-now']);
export type NextStep = z.infer<typeof NextStep>;

/** One reason of a suggestion; the screen owns the sentence. `until`: the last day on which it counts. */
export const SuggestionLine = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('risk') }),
  z.strictObject({ kind: z.literal('records'), count: z.number().int(), since: LocalDate }),
  z.strictObject({ kind: z.literal('no-records'), months: z.number().int() }),
  z.strictObject({ kind: z.literal('records-faded'), count: z.number().int() }),
  z.strictObject({ kind: z.literal('right-alone'), count: z.number().int() }),
  z.strictObject({
    kind: z.literal('step-counts'),
    step: Step,
    reference: Reference.nullable(),
    on: LocalDate,
    until: LocalDate.nullable(),
    recordsSince: z.number().int(),
  }),
  z.strictObject({ kind: z.literal('step-faded'), step: Step, reference: Reference.nullable(), on: LocalDate }),
]);
export type SuggestionLine = z.infer<typeof SuggestionLine>;

/** What the ladder would suggest, and why; never a verdict. */
export const Suggestion = z.strictObject({ step: NextStep, lines: z.array(SuggestionLine) });
export type Suggestion = z.infer<typeof Suggestion>;

/** A record about the person that was not struck out. */
export interface RecordToWeigh {
  readonly incidentId: IncidentId;
  readonly on: LocalDate;
  readonly clauses: readonly ClauseId[];
  /** What was noted with it about how they went about it (D9). */
  readonly rights: RightsCheck;
}

/** A step taken about the person and not taken back; `holds`: a restriction that came of it has not ended, or it is proposed and undecided. */
export interface StepTaken {
  /** Null of an informal word: a conversation has no number. */
  readonly reference: Reference | null;
  readonly step: Step;
  readonly on: LocalDate;
  readonly holds: boolean;
  readonly incidents: readonly IncidentId[];
}

export interface FactsForSuggesting {
  readonly today: LocalDate;
  readonly ladder: Ladder;
  readonly records: readonly RecordToWeigh[];
  readonly steps: readonly StepTaken[];
  /** The head says that somebody is at risk now. */
  readonly immediateRisk: boolean;
}

/** Does a step that was taken still count on that day? While its restriction holds, in any case. */
export function stillCounts(
  { step, on, holds }: Pick<StepTaken, 'step' | 'on' | 'holds'>,
  ladder: Ladder,
  today: LocalDate,
): boolean {
  return holds || stepCountsUntil(step, on, ladder) >= today;
}

/**
 * What the ladder would suggest, line by line: the next step up from the highest that still counts, where something was recorded since; the first
 * where nothing came before. What has faded, and records of nothing but a right (D9), move it nowhere. The head decides.
 */
export function suggestStep(facts: FactsForSuggesting): Suggestion {
  const { today, ladder, records, steps, immediateRisk } = facts;
  const counting = records.filter(({ on }) => noteCountsUntil(on, ladder) >= today);
  const rightsAlone = counting.filter(isRightAlone);
  const weighed = counting.filter((record) => !isRightAlone(record));
  const stepsCounting = steps.filter((step) => stillCounts(step, ladder, today));
  const lines: SuggestionLine[] = [
    ...(immediateRisk ? [{ kind: 'risk' } as const] : []),
    ...recordLines(weighed, records.length - counting.length, facts),
    ...(rightsAlone.length > 0 ? [{ kind: 'right-alone', count: rightsAlone.length } as const] : []),
    ...steps.map((step) => stepLine(step, stepsCounting.includes(step), weighed, ladder)),
  ];
  const step = immediateRisk ? 'ban-now' : nextStep(weighed, rightsAlone.length, stepsCounting);
  return { step, lines };
}

function nextStep(weighed: readonly RecordToWeigh[], rightsAlone: number, counting: readonly StepTaken[]): NextStep {
  const highest = highestOf(counting);
  if (highest !== null) {
    const since = counting.filter(({ step }) => rank(step) === rank(highest.step));
    const isNew = weighed.some((record) => since.every((step) => isSince(record, step)));
    if (!isNew) return 'nothing-more';
    return AFTER[rank(highest.step)] ?? 'nothing-more';
  }
  if (weighed.length > 1) return 'warning';
  return weighed.length === 1 || rightsAlone > 0 ? 'informal-word' : 'nothing-more';
}

/** By rank: an informal word is followed by a warning, that by a plan, that by a ban; what follows a ban is its review, and no new step. */
const AFTER: readonly NextStep[] = ['warning', 'contact-plan', 'propose-ban', 'nothing-more'];

function rank(step: Step): number {
  if (step === 'informal-word') return 0;
  if (!isRestriction(step)) return 1;
  return step === 'contact-plan' ? 2 : 3;
}

function highestOf(steps: readonly StepTaken[]): StepTaken | null {
  return steps.reduce<StepTaken | null>(
    (highest, one) => (highest === null || rank(one.step) >= rank(highest.step) ? one : highest),
    null,
  );
}

/** Recorded of a day on or after the step, and not what the step rested on. */
function isSince({ incidentId, on }: RecordToWeigh, step: StepTaken): boolean {
  return on >= step.on && !step.incidents.includes(incidentId);
}

function recordLines(
  weighed: readonly RecordToWeigh[],
  faded: number,
  { ladder }: FactsForSuggesting,
): readonly SuggestionLine[] {
  const [since] = weighed.map(({ on }) => on).sort();
  return [
    since === undefined
      ? { kind: 'no-records', months: ladder.notesCountFor }
      : { kind: 'records', count: weighed.length, since },
    ...(faded > 0 ? [{ kind: 'records-faded', count: faded } as const] : []),
  ];
}

function stepLine(
  taken: StepTaken,
  counts: boolean,
  weighed: readonly RecordToWeigh[],
  ladder: Ladder,
): SuggestionLine {
  const { step, reference, on, holds } = taken;
  if (!counts) return { kind: 'step-faded', step, reference, on };
  const until = holds ? null : stepCountsUntil(step, on, ladder);
  const recordsSince = weighed.filter((record) => isSince(record, taken)).length;
  return { kind: 'step-counts', step, reference, on, until, recordsSince };
}
