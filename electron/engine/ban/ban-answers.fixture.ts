import type { Input } from '../../../domain/contract';
import type { LocalDate } from '../../../domain/dates/local-date';
import { NO_GROUNDS } from '../../../domain/decision/grounds';
import type { RestrictionId } from '../../../domain/ids';
import type { Shape } from '../../../domain/restriction/shape';

/* What tests of bans answer, about an invented father. */

export const harker = {
  kind: 'new' as const,
  name: 'Mr D. Harker',
  children: [{ name: 'Ellie Harker', className: '5B' }],
};
export const now: Input<'ban:impose-now'> = {
  draftId: null,
  about: harker,
  incidentId: null,
  whatTheyDid: 'Shouted at Mrs Pell at the gate and would not leave',
  whyNow: 'Children are frightened, and he says he will be back at three',
  collects: 'Grandmother, Mrs J. Harker',
  decidedBy: null,
};
const arranged = { state: 'arranged' as const, words: 'His sister' };
export const wholeSite: Shape = {
  places: { kind: 'whole-site' },
  times: { kind: 'always' },
  exceptions: [],
  contact: { ways: [], with: '', howOften: '' },
  whichChildren: '',
  arrangements: {
    dropOff: arranged,
    collection: arranged,
    emergency: arranged,
    illness: arranged,
    meetings: arranged,
    events: arranged,
  },
  mayRemove: '',
  alsoHere: [],
  handlingNote: '',
};
export const confirm = (
  restrictionId: RestrictionId,
  change: Partial<Input<'ban:confirm'>> = {},
): Input<'ban:confirm'> => ({
  draftId: null,
  restrictionId,
  sideConsidered: 'He says he was worried about Ellie. That does not explain the shouting.',
  reasons: 'Staff and children were frightened, and a warning would not stop it.',
  endsOn: null,
  reviewOn: null,
  signatory: 'Ms R. Adeyemi, headteacher',
  toldHowToChallenge: true,
  goingOn: [],
  ...change,
});
export const thought = {
  ...NO_GROUNDS,
  part: 'He shouted and blocked the gate.',
  milder: 'A warning: not enough, he says he will do it again.',
  equality: { answer: 'dont-know-have-asked' as const, adjustment: '' },
  safeguarding: { answer: 'looked' as const, on: '2026-11-23' as LocalDate, who: '' },
  onlyVictim: 'no' as const,
  whySkipped: 'Children were frightened',
};
