import type { Step } from '../../domain/decision/ladder';
import type { Ladder } from '../../domain/decision/ladder-settings';

/** What a step that was taken is called at this school. */
export function stepWords(step: Step, ladder: Ladder): string {
  switch (step) {
    case 'informal-word':
      return ladder.informalWord;
    case 'warning':
      return ladder.warning;
    case 'contact-plan':
      return ladder.contactPlan;
    case 'temporary-ban':
      return `${ladder.ban} (temporary)`;
    case 'proposed-ban':
      return `${ladder.ban} (proposed)`;
    case 'ban':
      return ladder.ban;
  }
}
