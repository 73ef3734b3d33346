import { dueText } from '../../../domain/dates/due';
import { type LocalDate, shownDate } from '../../../domain/dates/local-date';
import { shownMoment } from '../../../domain/dates/shown-moment';
import type { KeptDraft } from '../../../domain/draft/draft';
import { stillToAddInWords } from '../../../domain/incident/still-to-add-words';
import type { Need } from '../../../domain/today/needs';
import type { PcSettings } from '../../../domain/window-contract';
import { type Route, routeOf, TODAY } from '../../app/routes';
import { PersonLine } from '../../people/person-line';
import { linkTo } from '../../stores/navigation';
import type { LinkRow } from '../../ui/link-list';
import { StatusChip } from '../../ui/status-chip';
import { AboutLine } from './about-line';
import { endsDetail, keptDetail, lookDetail, reviewDetail, typeWords, words } from './messages';

/** One row of *Needs you*: what it is, whom it is about, or its reference, by when. */
export function needRow(need: Need, today: LocalDate, shows: PcSettings['todayShows']): LinkRow {
  switch (need.kind) {
    case 'review': {
      const { restriction, due } = need;
      const late = due.when === 'late';
      return {
        ...restrictionRow(restriction, shows),
        chip: <StatusChip tone="conditions" symbol="clock" word={words.reviewDue} />,
        detail: reviewDetail(restriction, late),
        end: dueText(due),
        late,
      };
    }
    case 'ends-soon':
      return {
        ...restrictionRow(need.restriction, shows),
        chip: <StatusChip tone="conditions" symbol="clock" word={words.endsSoon} />,
        detail: endsDetail(need.restriction),
        end: dueText(need.due),
      };
    case 'look-again': {
      const { order, due } = need;
      return {
        id: order.orderId,
        ...linkTo({ page: 'orders', orderId: order.orderId }),
        chip: <StatusChip tone="conditions" symbol="clock" word={words.lookAgain} />,
        title: shows === 'names' ? <PersonLine person={order.person} /> : words.anOrder,
        detail: lookDetail(order),
        end: dueText(due),
        late: due.when === 'late',
      };
    }
    case 'to-add': {
      const { incident, missing } = need;
      return {
        id: incident.incidentId,
        ...linkTo({ page: 'incident', incidentId: incident.incidentId }),
        chip: <StatusChip tone="proposed" word={words.toAdd} />,
        title: shows === 'names' ? <AboutLine about={incident.about} /> : incident.reference,
        detail: `${shows === 'names' ? `${incident.reference}. ` : ''}Still to add: ${stillToAddInWords(missing)}.`,
        end: incident.happened.day === null ? undefined : shownDate(incident.happened.day),
      };
    }
    case 'draft':
      return draftRow(need.draft, today);
  }
}

function restrictionRow(
  { restrictionId, reference, person, type }: Extract<Need, { kind: 'review' }>['restriction'],
  shows: PcSettings['todayShows'],
): Pick<LinkRow, 'id' | 'href' | 'onOpen' | 'title'> {
  return {
    id: restrictionId,
    ...linkTo({ page: 'register', restrictionId }),
    title: (
      <>
        {shows === 'names' ? <PersonLine person={person} /> : reference}: {typeWords[type]}
      </>
    ),
  };
}

function draftRow(draft: KeptDraft, today: LocalDate): LinkRow {
  return {
    id: draft.draftId,
    ...linkTo(routeOfDraft(draft)),
    chip: <StatusChip tone="quiet" symbol="pencil" word={words.draft} />,
    title: draft.title,
    detail: keptDetail(shownMoment(draft.keptAt, today)),
  };
}

/** A draft of a page that there isn't any more leads nowhere: it stays listed, and nothing is lost. */
function routeOfDraft(draft: KeptDraft): Route {
  return routeOf(draft.route) ?? TODAY;
}
