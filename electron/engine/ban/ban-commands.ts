import type { BanCase } from '../../../domain/ban/ban-case';
import { confirmBan, type FactsForConfirming } from '../../../domain/ban/confirm-rules';
import { type FactsForImposing, imposeBan } from '../../../domain/ban/impose-rules';
import {
  adoptBan,
  extendBan,
  type FactsOfBan,
  noteGrounds,
  recordSide,
  tellOfBan,
  withdrawBan,
} from '../../../domain/ban/process-rules';
import { type FactsForProposing, proposeBan } from '../../../domain/ban/propose-rules';
import type { LocalDate } from '../../../domain/dates/local-date';
import type { Topic } from '../../../domain/result';
import { schoolCalendar } from '../calendar/school-calendar';
import type { Readable } from '../compartment/access';
import { nextDecisionReference } from '../decision/decision-projection';
import { type Command, defineCommand, type QueryContext } from '../door/handler';
import { nextIncidentReference } from '../incident/references';
import { whoIsNamed } from '../person/people-in-form';
import { nextRestrictionReference } from '../restriction/restriction-references';
import { factsForConfirming, factsOfBan, incidentsOf, reliedOn, signedIn } from './ban-facts';
import { banOf, bansOf } from './ban-rows';

const STALE: readonly Topic[] = ['register', 'people', 'today'];

/** `Temporary ban now`. */
export const imposeBanCommand: Command<'ban:impose-now', FactsForImposing> = defineCommand<'ban:impose-now'>()({
  load: ({ about, incidentId }, { db, actor, today }): FactsForImposing => {
    const [incident] = incidentId === null ? [] : incidentsOf(db, [incidentId]);
    return {
      references: {
        restriction: nextRestrictionReference(db, today),
        decision: nextDecisionReference(db, today),
        incident: nextIncidentReference(db, today),
      },
      calendar: schoolCalendar(db),
      ...whoIsNamed(db, about, today),
      incident: incident === undefined ? null : { opening: incident.opening },
      signedIn: signedIn(db, actor, today),
      proposals: about.kind === 'known' ? openProposals(db, about.personId) : [],
    };
  },
  decide: imposeBan,
  stale: [...STALE, 'incidents'],
  draft: ({ draftId }) => draftId,
});

function openProposals(db: Readable, personId: string): FactsForImposing['proposals'] {
  const undecided = ({ endsOn, withdrawn }: BanCase) => endsOn === null && withdrawn === null;
  return bansOf(db, personId)
    .filter(({ ban }) => undecided(ban))
    .map(({ restrictionId, ban }) => ({ restrictionId, ban }));
}

/** `Propose a ban`. */
export const proposeBanCommand: Command<'ban:propose', FactsForProposing> = defineCommand<'ban:propose'>()({
  load: ({ about, grounds }, { db, actor, today }): FactsForProposing => ({
    references: { restriction: nextRestrictionReference(db, today), decision: nextDecisionReference(db, today) },
    calendar: schoolCalendar(db),
    ...whoIsNamed(db, about, today),
    reliedOn: reliedOn(db, grounds.incidents, about.kind === 'known' ? about.personId : null),
    signedIn: signedIn(db, actor, today),
  }),
  decide: proposeBan,
  stale: STALE,
  draft: ({ draftId }) => draftId,
});

const load = (
  { restrictionId }: { readonly restrictionId: string },
  { db, actor, today }: QueryContext,
): FactsOfBan | null => factsOfBan(db, restrictionId, actor, today);

/** How it reached them. */
export const tellOfBanCommand: Command<'ban:tell', FactsOfBan> = defineCommand<'ban:tell'>()({
  load,
  decide: tellOfBan,
  stale: STALE,
  draft: ({ draftId }) => draftId,
});

/** Their side. */
export const recordSideCommand: Command<'ban:record-side', FactsOfBan> = defineCommand<'ban:record-side'>()({
  load,
  decide: recordSide,
  stale: STALE,
  draft: ({ draftId }) => draftId,
});

/** What the decision will rest on. */
export const noteGroundsCommand: Command<'ban:note-grounds', FactsOfBan> = defineCommand<'ban:note-grounds'>()({
  load,
  decide: noteGrounds,
  stale: STALE,
  draft: ({ draftId }) => draftId,
});

/** Once, with a reason. */
export const extendBanCommand: Command<'ban:extend', FactsOfBan> = defineCommand<'ban:extend'>()({
  load,
  decide: extendBan,
  stale: STALE,
  draft: ({ draftId }) => draftId,
});

/** The head makes it their own. */
export const adoptBanCommand: Command<'ban:adopt', FactsOfBan> = defineCommand<'ban:adopt'>()({
  load,
  decide: adoptBan,
  stale: STALE,
});

/** Loosening is one step. */
export const withdrawBanCommand: Command<'ban:withdraw', FactsOfBan> = defineCommand<'ban:withdraw'>()({
  load,
  decide: withdrawBan,
  stale: STALE,
  draft: ({ draftId }) => draftId,
});

/** `Confirm the ban`. */
export const confirmBanCommand: Command<'ban:confirm', FactsForConfirming> = defineCommand<'ban:confirm'>()({
  load: (
    { restrictionId },
    { db, actor, today }: QueryContext & { readonly today: LocalDate },
  ): FactsForConfirming | null => {
    const stored = banOf(db, restrictionId);
    return stored === null ? null : factsForConfirming(db, stored, actor, today);
  },
  decide: confirmBan,
  stale: STALE,
  draft: ({ draftId }) => draftId,
});
