import type { Role } from '../casebook/casebook';
import { dayInEngland, type LocalDate } from '../dates/local-date';
import type { SchoolCalendar } from '../dates/school-calendar';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import { maySign, type NewEntry } from '../journal/entry-kinds';
import type { Missing } from '../result';
import { isBlank } from '../text';
import { breachDue, countsMonths, dueOf, monthOneEnds } from './clock';
import type { RequestStep, StepToNote } from './request';
import { clockFacts, isClosed, lastStep, type Received, stateOf } from './request-state';

/** What noting a step needs to know: how the request came in, and what happened to it since, in its order. */
export interface FactsForStep {
  readonly received: Received;
  readonly steps: readonly RequestStep[];
  readonly calendar: SchoolCalendar;
  readonly role: Role;
}

type StepFor<S extends RequestStep['step']> = Extract<RequestStep, { step: S }>;

/** Notes a step of a request: one line. What is refused is said beside the field, with what to do instead. */
export function noteStep(
  { requestId, step }: StepToNote,
  facts: FactsForStep,
  moment: Moment,
): Decision<Record<string, never>> {
  const [first, ...more] = [
    ...(maySign(facts.role, `request:${step.step}`) ? [] : [needed('step', 'not-this-role')]),
    ...stepMissing(step, facts, moment),
  ];
  if (first !== undefined) return notDecided(first, ...more);
  return decided({}, { ...entryOf(step), subject: requestId, day: moment.today } as NewEntry);
}

/** The entry of a step: its kind, and the rest of it as the body. */
function entryOf({ step, ...body }: RequestStep) {
  return { kind: `request:${step}` as const, body };
}

function stepMissing(step: RequestStep, facts: FactsForStep, moment: Moment): readonly Missing[] {
  const { kind } = facts.received;
  const forBreach = step.step === 'breach-decided';
  if ((kind === 'breach') !== forBreach) return [needed('step', 'not-for-this-kind')];
  if (isClosed(stateOf(facts.steps)) && !forBreach) return [needed('step', 'closed')];
  switch (step.step) {
    case 'extended':
      return extendedMissing(step, facts, moment);
    case 'paused':
      return pausedMissing(step, facts, moment);
    case 'resumed':
      return resumedMissing(step, facts, moment);
    case 'acknowledged':
      return [
        ...(facts.steps.some((one) => one.step === 'acknowledged') ? [needed('on', 'already')] : []),
        ...dayMissing('on', step.on, facts, moment),
      ];
    case 'answered':
      return [
        ...dayMissing('on', step.on, facts, moment),
        ...(isBlank(step.outcome) ? [needed('outcome', 'empty')] : []),
      ];
    case 'withdrawn':
      return dayMissing('on', step.on, facts, moment);
    case 'breach-decided':
      return breachMissing(step, facts, moment);
  }
}

/** They have to be told within month one (UK GDPR, article 12(3)), and once. */
function extendedMissing(step: StepFor<'extended'>, facts: FactsForStep, { today }: Moment): readonly Missing[] {
  if (!countsMonths(facts.received.kind)) return [needed('toldOn', 'no-month')];
  if (facts.steps.some((one) => one.step === 'extended')) return [needed('toldOn', 'already')];
  const ends = monthOneEnds(clockFacts(facts.received, facts.steps), today, facts.calendar);
  const tooLate = ends !== null && step.toldOn > ends;
  return [
    ...dayMissing('toldOn', step.toldOn, facts, { today }),
    ...(tooLate ? [law('toldOn', 'after-month-one', { on: ends })] : []),
    ...(isBlank(step.why) ? [needed('why', 'empty')] : []),
  ];
}

function pausedMissing(step: StepFor<'paused'>, facts: FactsForStep, moment: Moment): readonly Missing[] {
  if (!countsMonths(facts.received.kind)) return [needed('from', 'no-month')];
  if (stateOf(facts.steps) === 'paused') return [needed('from', 'already')];
  const due = dueOf(clockFacts(facts.received, facts.steps), moment.now, facts.calendar);
  const went = lastStep(facts.steps, 'resumed');
  return [
    ...dayMissing('from', step.from, facts, moment),
    ...(due !== null && step.from > due.on ? [needed('from', 'after-due', { on: due.on })] : []),
    ...(went !== null && step.from < went.on ? [needed('from', 'before-resumed', { on: went.on })] : []),
  ];
}

function resumedMissing(step: StepFor<'resumed'>, facts: FactsForStep, moment: Moment): readonly Missing[] {
  const paused = lastStep(facts.steps, 'paused');
  if (stateOf(facts.steps) !== 'paused' || paused === null) return [needed('on', 'not-paused')];
  return [
    ...dayMissing('on', step.on, facts, moment),
    ...(step.on < paused.from ? [needed('on', 'before-pause', { on: paused.from })] : []),
  ];
}

/** Not telling the ICO needs its reason, and so does telling it late (UK GDPR, article 33). */
function breachMissing(step: StepFor<'breach-decided'>, facts: FactsForStep, moment: Moment): readonly Missing[] {
  const ended = dayInEngland(breachDue(facts.received));
  const late = step.toldIco && step.on > ended;
  return [
    ...dayMissing('on', step.on, facts, moment),
    ...(!step.toldIco && isBlank(step.reason) ? [law('reason', 'why-not')] : []),
    ...(late && isBlank(step.reason) ? [law('reason', 'why-late', { on: ended })] : []),
  ];
}

/** A day from the receipt until today. */
function dayMissing(
  field: string,
  day: LocalDate,
  { received }: FactsForStep,
  { today }: Pick<Moment, 'today'>,
): readonly Missing[] {
  if (day > today) return [needed(field, 'to-come')];
  return day < received.receivedOn ? [needed(field, 'before-receipt', { on: received.receivedOn })] : [];
}

function needed(field: string, code: string, detail?: Record<string, string>): Missing {
  return detail === undefined ? { field, code, label: 'needed' } : { field, code, label: 'needed', detail };
}

function law(field: string, code: string, detail?: Record<string, string>): Missing {
  return { ...needed(field, code, detail), label: 'law' };
}
