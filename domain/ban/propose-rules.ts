import { addSchoolDays, type SchoolCalendar } from '../dates/school-calendar';
import { type Decision, decided, type Moment, notDecided } from '../decision';
import { afterAnswers, type Question } from '../decision/asked';
import { type ReliedOn, withRightsNoted } from '../decision/grounds-missing';
import { rightsMissing } from '../decision/rights';
import type { DecisionId, Reference, RestrictionId } from '../ids';
import type { ChildLabel } from '../person/person';
import { type PersonHeld, personMissing } from '../person/person-missing';
import { resolveAbout } from '../person/person-rules';
import { limitsInWords } from '../restriction/shape-words';
import type { Missing } from '../result';
import { isBlank } from '../text';
import type { BanToPropose } from './ban';
import { DECIDE_AFTER, LEAST_ANSWER_DAYS } from './ban-periods';
import { type FactsOfBan, headMissing, signature } from './process-rules';

/** What proposing needs to know. */
export interface FactsForProposing {
  readonly references: { readonly restriction: Reference; readonly decision: Reference };
  readonly calendar: SchoolCalendar;
  readonly known: PersonHeld | null;
  readonly pupils: readonly ChildLabel[];
  readonly reliedOn: readonly ReliedOn[];
  readonly signedIn: FactsOfBan['signedIn'];
}

/**
 * Proposes a ban: the person is told, and asked for their side; nothing holds until it is decided. Needs a name (D10), never a pupil (D11), a record
 * that it rests on, and more than the exercise of a right (D9); fewer than five school days to answer need a reason (D29).
 */
export function proposeBan(
  input: Omit<BanToPropose, 'draftId'>,
  facts: FactsForProposing,
  moment: Moment,
): Decision<{ restrictionId: RestrictionId; reference: Reference }> {
  const { missing: unanswered, asked } = afterAnswers(shortWindow(input), input.goingOn);
  const counting = facts.reliedOn.filter(({ counts }) => counts);
  const clauses = counting.flatMap((one) => one.clauses);
  const grounds = withRightsNoted(input.grounds, facts.reliedOn);
  const whatIsRestricted = isBlank(input.whatIsRestricted)
    ? limitsInWords(input.shape).join('\n')
    : input.whatIsRestricted;
  const missing: readonly Missing[] = [
    ...headMissing(facts.signedIn.role),
    ...personMissing(input.about, facts.known),
    ...(counting.length === 0
      ? [{ field: 'incidents', code: 'no-record', label: 'good practice', requirement: 'D22' } as const]
      : []),
    ...rightsMissing(clauses, grounds.rights),
    ...(isBlank(whatIsRestricted)
      ? [{ field: 'whatIsRestricted', code: 'scope-empty', label: 'law', requirement: 'D32' } as const]
      : []),
    ...unanswered,
  ];
  const [first, ...more] = missing;
  if (first !== undefined) return notDecided(first, ...more);
  const { about, entries } = resolveAbout(input.about, facts.known?.children ?? [], facts.pupils, moment);
  if (about.kind !== 'person') throw new Error('a ban on nobody was not refused');
  const restrictionId = moment.newId() as RestrictionId;
  const { personId } = about;
  const { shape, childArrangements, answerDays } = input;
  const by = signature(facts);
  const reference = facts.references.restriction;
  const decideBy = addSchoolDays(moment.today, answerDays + DECIDE_AFTER, facts.calendar);
  const what = {
    reference,
    personId,
    whatIsRestricted,
    childArrangements,
    shape,
    answerDays,
    decideBy,
    grounds,
    asked: [...asked],
    by,
  };
  return decided(
    { restrictionId, reference },
    ...entries,
    { kind: 'ban:proposed', subject: restrictionId, day: moment.today, body: what },
    {
      kind: 'decision:made',
      subject: moment.newId() as DecisionId,
      day: moment.today,
      body: {
        reference: facts.references.decision,
        personId,
        step: 'proposed-ban',
        restrictionId,
        incidents: grounds.incidents,
        grounds,
        reasons: '',
        asked: [...asked],
        by,
      },
    },
  );
}

function shortWindow({ answerDays }: Pick<BanToPropose, 'answerDays'>): readonly Question[] {
  if (answerDays >= LEAST_ANSWER_DAYS) return [];
  return [
    {
      missing: { field: 'answerDays', code: 'short-window', label: 'good practice', requirement: 'D29' },
      requirement: 'D29',
      question: 'Why fewer than five school days to answer?',
    },
  ];
}
