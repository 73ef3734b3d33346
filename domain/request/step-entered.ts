import { z } from 'zod';
import type { LocalDate } from '../dates/local-date';
import { readTypedDate } from '../dates/typed-date';
import type { Missing } from '../result';
import { PauseReason, RequestChannel, type RequestStep } from './request';

export type StepName = RequestStep['step'];

/** What the small form of a step holds: one shape for all, so that a draft of one reads as a draft of another. */
export const StepEntered = z.strictObject({
  day: z.string(),
  months: z.enum(['1', '2']),
  reason: PauseReason.nullable(),
  how: RequestChannel,
  toldIco: z.enum(['yes', 'no']).nullable(),
  reference: z.string(),
  words: z.string(),
  peopleTold: z.string(),
});
export type StepEntered = z.infer<typeof StepEntered>;

export const NO_STEP_ENTERED: StepEntered = {
  day: 'today',
  months: '1',
  reason: null,
  how: 'letter',
  toldIco: null,
  reference: '',
  words: '',
  peopleTold: '',
};

/** The field that a step's day belongs to, as its rule names it. */
export function dayField(step: StepName): 'toldOn' | 'from' | 'on' {
  return step === 'extended' ? 'toldOn' : step === 'paused' ? 'from' : 'on';
}

export type StepRead =
  | { readonly read: true; readonly step: RequestStep }
  | { readonly read: false; readonly missing: readonly [Missing, ...Missing[]] };

/** The step that is sent, or what only the form can know to be missing. */
export function readStep(name: StepName, entered: StepEntered, today: LocalDate): StepRead {
  const day = readTypedDate(entered.day, today, 'past');
  const noChoice =
    (name === 'paused' && entered.reason === null) || (name === 'breach-decided' && entered.toldIco === null);
  const [first, ...more] = [
    ...(noChoice ? [needed(name === 'paused' ? 'reason' : 'toldIco', 'not-chosen')] : []),
    ...(day === null ? [needed(dayField(name), 'unreadable')] : []),
  ];
  if (first !== undefined) return { read: false, missing: [first, ...more] };
  if (day === null) throw new Error('a day that can’t be read was not refused');
  return { read: true, step: stepOf(name, entered, day) };
}

function stepOf(name: StepName, entered: StepEntered, day: LocalDate): RequestStep {
  const { months, reason, how, toldIco, reference, words, peopleTold } = entered;
  switch (name) {
    case 'extended':
      return { step: name, months: months === '2' ? 2 : 1, toldOn: day, why: words };
    case 'paused':
      return { step: name, from: day, reason: reason ?? 'clarification', words };
    case 'resumed':
    case 'acknowledged':
      return { step: name, on: day };
    case 'answered':
      return { step: name, on: day, how, outcome: words };
    case 'withdrawn':
      return { step: name, on: day, words };
    case 'breach-decided':
      return { step: name, toldIco: toldIco === 'yes', on: day, reference, reason: words, peopleTold };
  }
}

function needed(field: string, code: string): Missing {
  return { field, code, label: 'needed' };
}
