import { RIGHTS_NOT_ASKED, type RightsCheck } from '../decision/rights';
import { isBlank } from '../text';
import { type IncidentDetails, TICKED } from './details';

/**
 * What was answered when it was recorded (D9): what was wrong with how they went about it, or that nothing was. Words go before the tick. Kept with the
 * record, and taken over when something is decided on it.
 */
export function rightsNotedIn({ manner = '', onlyComplained = '' }: IncidentDetails): RightsCheck {
  if (!isBlank(manner)) return { answer: 'manner', manner };
  return onlyComplained === TICKED ? { answer: 'nothing-wrong', manner: '' } : RIGHTS_NOT_ASKED;
}
