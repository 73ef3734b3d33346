import type { RestrictionRow } from '../../../domain/restriction/restriction';
import type { PcSettings } from '../../../domain/window-contract';
import { PersonLine } from '../../people/person-line';
import { linkTo } from '../../stores/navigation';
import type { LinkRow } from '../../ui/link-list';
import { StatusChip } from '../../ui/status-chip';
import { chipWords, until } from './messages';

/** One restriction that holds today: who, or its reference, what, until when. */
export function inForceRow(restriction: RestrictionRow, shows: PcSettings['todayShows']): LinkRow {
  const { restrictionId, reference, person, type, whatIsRestricted } = restriction;
  return {
    id: restrictionId,
    ...linkTo({ page: 'register', restrictionId }),
    chip: <StatusChip tone={type === 'ban' ? 'stop' : 'conditions'} word={chipWords[type]} />,
    title: shows === 'names' ? <PersonLine person={person} /> : reference,
    detail: whatIsRestricted,
    end: until(restriction),
  };
}
