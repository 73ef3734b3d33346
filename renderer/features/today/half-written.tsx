import type { LocalDate } from '../../../domain/dates/local-date';
import { shownMoment } from '../../../domain/dates/shown-moment';
import type { KeptDraft } from '../../../domain/draft/draft';
import { type Route, routeOf, TODAY } from '../../app/routes';
import { linkTo } from '../../stores/navigation';
import { LinkList, type LinkRow } from '../../ui/link-list';
import { Section } from '../../ui/section';
import { StatusChip } from '../../ui/status-chip';
import { keptDetail, words } from './messages';

export interface HalfWrittenProps {
  /** The newest first. */
  readonly drafts: readonly KeptDraft[];
  readonly today: LocalDate;
}

/** Every half-written form, however much else waits: there is no other way back to one. */
export function HalfWritten({ drafts, today }: HalfWrittenProps) {
  if (drafts.length === 0) return null;
  return (
    <Section title={words.halfWritten} count={drafts.length}>
      <LinkList label={words.halfWritten} rows={drafts.map((draft) => draftRow(draft, today))} />
    </Section>
  );
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
