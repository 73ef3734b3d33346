import { z } from 'zod';
import type { LocalDate } from '../dates/local-date';
import { readTypedDate } from '../dates/typed-date';
import type { DraftId } from '../ids';
import { aboutBegun, type FormBegun } from '../person/form-begun';
import { aboutOf, nobodyEntered, PersonEntered } from '../person/person-entered';
import { ContactLimit } from '../plan/contact-limit';
import { Account, type PlanToStart } from '../plan/plan';
import { ContactWay } from '../restriction/shape';
import type { Missing } from '../result';
import { isBlank } from '../text';
import type { WarningToGive } from './decision';
import { NO_GROUNDS } from './grounds';
import { GroundsEntered, groundsEntered, readGrounds } from './grounds-entered';
import { NextStep } from './suggest';

/** What is asked of a contact plan alone. Days and the number as typed. */
export const PlanEntered = z.strictObject({
  behaviours: z.string(),
  reason: z.string(),
  account: Account.shape.answer,
  accountWords: z.string(),
  ways: z.array(ContactWay),
  with: z.string(),
  howOften: z.string(),
  contacts: z.string(),
  per: ContactLimit.shape.per,
  startsOn: z.string(),
  reviewOn: z.string(),
  endsOn: z.string(),
});
export type PlanEntered = z.infer<typeof PlanEntered>;

/** What `Decide what happens next` holds; plain JSON of one shape, so that it fits in a draft. `answers`: to what was asked, by code. */
export const NextEntered = z.strictObject({
  about: PersonEntered,
  atRisk: z.boolean(),
  step: NextStep.nullable(),
  grounds: GroundsEntered,
  reason: z.string(),
  plan: PlanEntered,
  answers: z.record(z.string(), z.string()),
});
export type NextEntered = z.infer<typeof NextEntered>;

const NO_PLAN: PlanEntered = {
  behaviours: '',
  reason: '',
  account: 'not-asked',
  accountWords: '',
  ways: [],
  with: '',
  howOften: '',
  contacts: '',
  per: 'week',
  startsOn: '',
  reviewOn: '',
  endsOn: '',
};

/** The form as it begins: about somebody, from a record, or empty. */
export function nextBegun(begin: FormBegun): NextEntered {
  return {
    about: aboutBegun(begin),
    atRisk: false,
    step: null,
    grounds: groundsEntered({ ...NO_GROUNDS, incidents: begin.from === undefined ? [] : [begin.from.incidentId] }),
    reason: '',
    plan: NO_PLAN,
    answers: {},
  };
}

/** Nothing worth keeping in a draft: only what the page began with. */
export function nothingEntered({ about, step, grounds, reason, plan }: NextEntered): boolean {
  const begun = groundsEntered({ ...NO_GROUNDS, incidents: grounds.incidents });
  const typed = JSON.stringify(grounds) !== JSON.stringify(begun) || JSON.stringify(plan) !== JSON.stringify(NO_PLAN);
  return !typed && isBlank(reason) && step === null && (nobodyEntered(about) || about.person !== null);
}

/** A warning as it is sent, or what can't be read of it. */
export function readWarning(
  entered: NextEntered,
  draftId: DraftId,
  today: LocalDate,
): { readonly send: WarningToGive | null; readonly missing: readonly Missing[] } {
  const { grounds, missing } = readGrounds(entered.grounds, today);
  if (missing.length > 0) return { send: null, missing };
  return { send: { draftId, about: aboutOf(entered.about), grounds, reason: entered.reason }, missing };
}

/** A contact plan as it is sent, or what can't be read of it. */
export function readPlan(
  entered: NextEntered,
  draftId: DraftId,
  today: LocalDate,
): { readonly send: PlanToStart | null; readonly missing: readonly Missing[] } {
  const { plan, answers } = entered;
  const { grounds, missing: ofGrounds } = readGrounds(entered.grounds, today);
  const missing: Missing[] = [...ofGrounds];
  const dayOf = (field: 'startsOn' | 'reviewOn' | 'endsOn') => {
    const day = readTypedDate(plan[field], today, 'coming');
    if (day === null && !isBlank(plan[field])) missing.push({ field, code: 'no-day', label: 'needed' });
    return day;
  };
  const days = { startsOn: dayOf('startsOn'), reviewOn: dayOf('reviewOn'), endsOn: dayOf('endsOn') };
  const limit = limitOf(plan);
  if (limit === 'unreadable') missing.push({ field: 'contacts', code: 'no-number', label: 'needed' });
  if (missing.length > 0 || limit === 'unreadable') return { send: null, missing };
  const { behaviours, reason, account, accountWords, ways, howOften } = plan;
  const goingOn = Object.entries(answers).map(([code, answer]) => ({ code, answer }));
  const send: PlanToStart = {
    draftId,
    about: aboutOf(entered.about),
    grounds,
    account: { answer: account, words: accountWords },
    behaviours,
    reason,
    ways,
    with: plan.with,
    howOften,
    limit,
    ...days,
    goingOn,
  };
  return { send, missing };
}

function limitOf({ contacts, per }: PlanEntered): ContactLimit | null | 'unreadable' {
  if (isBlank(contacts)) return null;
  const number = Number(contacts.trim());
  return Number.isInteger(number) && number >= 1 && number <= 99 ? { contacts: number, per } : 'unreadable';
}
