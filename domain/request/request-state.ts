import type { LocalDate, LocalTime } from '../dates/local-date';
import type { ClockFacts, Pause } from './clock';
import type { RequestKind, RequestState, RequestStep } from './request';

/** What was written down when a request came in, as far as its clock asks. */
export interface Received {
  readonly kind: RequestKind;
  readonly receivedOn: LocalDate;
  readonly receivedAt: LocalTime | null;
}

/** Where a request stands after these steps, in their order. A step whose beginning was erased changes nothing. */
export function stateOf(steps: readonly RequestStep[]): RequestState {
  return steps.reduce<RequestState>(after, 'open');
}

function after(state: RequestState, { step }: RequestStep): RequestState {
  if (isClosed(state) && step !== 'breach-decided') return state;
  switch (step) {
    case 'paused':
      return 'paused';
    case 'resumed':
      return 'open';
    case 'answered':
      return 'answered';
    case 'withdrawn':
      return 'withdrawn';
    case 'breach-decided':
      return 'decided';
    case 'extended':
    case 'acknowledged':
      return state;
  }
}

/** Closed: no clock runs, and it holds nothing any more. */
export function isClosed(state: RequestState): boolean {
  return state === 'answered' || state === 'withdrawn' || state === 'decided';
}

/** What the clock needs to know of a request and its steps. */
export function clockFacts(received: Received, steps: readonly RequestStep[]): ClockFacts {
  const extended = lastStep(steps, 'extended');
  return {
    kind: received.kind,
    receivedOn: received.receivedOn,
    receivedAt: received.receivedAt,
    extendedBy: extended?.months ?? 0,
    pauses: pausesOf(steps),
    acknowledged: steps.some(({ step }) => step === 'acknowledged'),
  };
}

/** The newest step of that kind. */
export function lastStep<S extends RequestStep['step']>(
  steps: readonly RequestStep[],
  wanted: S,
): Extract<RequestStep, { step: S }> | null {
  const found = [...steps].reverse().find(({ step }) => step === wanted);
  return (found as Extract<RequestStep, { step: S }> | undefined) ?? null;
}

function pausesOf(steps: readonly RequestStep[]): readonly Pause[] {
  const pauses: Pause[] = [];
  let from: LocalDate | null = null;
  for (const one of steps) {
    if (one.step === 'paused') from ??= one.from;
    if (one.step !== 'resumed' || from === null) continue;
    pauses.push({ from, to: one.on });
    from = null;
  }
  return from === null ? pauses : [...pauses, { from, to: null }];
}
