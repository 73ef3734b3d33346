import { countsMonths } from '../../../domain/request/clock';
import type { RequestDetail } from '../../../domain/request/request';
import { isClosed } from '../../../domain/request/request-state';
import type { StepName } from '../../../domain/request/step-entered';

/** The steps that a request can take as it stands, the usual one first. A breach can be decided again. */
export function stepsOpen({
  kind,
  state,
  steps,
}: Pick<RequestDetail, 'kind' | 'state' | 'steps'>): readonly StepName[] {
  if (kind === 'breach') return ['breach-decided'];
  if (isClosed(state)) return [];
  const took = (step: StepName) => steps.some((one) => one.step.step === step);
  const month = countsMonths(kind);
  return [
    'answered',
    ...(took('acknowledged') ? [] : (['acknowledged'] as const)),
    ...(month && !took('extended') ? (['extended'] as const) : []),
    ...(month ? [state === 'paused' ? ('resumed' as const) : ('paused' as const)] : []),
    'withdrawn',
  ];
}
