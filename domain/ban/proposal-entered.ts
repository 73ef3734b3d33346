import { z } from 'zod';
import type { LocalDate } from '../dates/local-date';
import { NO_GROUNDS } from '../decision/grounds';
import { GroundsEntered, groundsEntered, readGrounds } from '../decision/grounds-entered';
import type { DraftId } from '../ids';
import { aboutBegun, type FormBegun } from '../person/form-begun';
import { aboutOf, nobodyEntered, PersonEntered } from '../person/person-entered';
import { NO_SHAPE_ENTERED, readShape, ShapeEntered } from '../restriction/shape-entered';
import type { Missing } from '../result';
import { isBlank } from '../text';
import type { BanToPropose } from './ban';
import { ANSWER_DAYS } from './ban-periods';

/** What `Propose a ban` holds; plain JSON of one shape, so that it fits in a draft. `answers`: to what was asked, by code. */
export const ProposalEntered = z.strictObject({
  about: PersonEntered,
  grounds: GroundsEntered,
  whatIsRestricted: z.string(),
  childArrangements: z.string(),
  shape: ShapeEntered,
  answerDays: z.string(),
  answers: z.record(z.string(), z.string()),
});
export type ProposalEntered = z.infer<typeof ProposalEntered>;

export function proposalBegun(begin: FormBegun): ProposalEntered {
  const { from, incidents = [] } = begin;
  const chosen = from === undefined ? incidents : [from.incidentId, ...incidents];
  const grounds = groundsEntered({ ...NO_GROUNDS, incidents: [...new Set(chosen)] });
  return {
    about: aboutBegun(begin),
    grounds,
    whatIsRestricted: '',
    childArrangements: '',
    shape: { ...NO_SHAPE_ENTERED, places: 'whole-site', times: 'always' },
    answerDays: String(ANSWER_DAYS),
    answers: {},
  };
}

/** Nothing worth keeping in a draft. */
export function nothingEntered({ about, grounds, whatIsRestricted, childArrangements }: ProposalEntered): boolean {
  return (
    nobodyEntered(about) && grounds.incidents.length === 0 && isBlank(whatIsRestricted) && isBlank(childArrangements)
  );
}

/** What is sent, or what can't be read of it. */
export function readProposal(
  entered: ProposalEntered,
  draftId: DraftId,
  today: LocalDate,
): { readonly toPropose: BanToPropose | null; readonly missing: readonly Missing[] } {
  const { grounds, missing: ofGrounds } = readGrounds(entered.grounds, today);
  const { shape, missing: ofShape } = readShape(entered.shape);
  const answerDays = Number(entered.answerDays.trim());
  const readable = Number.isInteger(answerDays) && answerDays >= 1 && answerDays <= 60;
  const missing: readonly Missing[] = [
    ...ofGrounds,
    ...ofShape,
    ...(readable ? [] : [{ field: 'answerDays', code: 'no-number', label: 'needed' } as const]),
  ];
  if (missing.length > 0) return { toPropose: null, missing };
  const { about, whatIsRestricted, childArrangements, answers } = entered;
  const goingOn = Object.entries(answers).map(([code, answer]) => ({ code, answer }));
  return {
    toPropose: {
      draftId,
      about: aboutOf(about),
      grounds,
      whatIsRestricted,
      childArrangements,
      shape,
      answerDays,
      goingOn,
    },
    missing,
  };
}
