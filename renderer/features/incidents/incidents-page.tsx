import { IconFileText, IconPlus, IconPrinter } from '@tabler/icons-react';
import { useEffect } from 'react';
import type { Output } from '../../../domain/contract';
import { EVERYTHING, type IncidentFilter } from '../../../domain/incident/incident-filter';
import { recordIncident } from '../../app/actions';
import { Answered } from '../../failures/answered';
import { useQuery } from '../../ipc/use-query';
import { useAnnouncer } from '../../stores/announcer';
import { PAGE_LENGTH, useListPlace } from '../../stores/incidents-place';
import { useNavigation } from '../../stores/navigation';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { Pager } from '../../ui/pager';
import { IncidentFilters } from './incident-filters';
import { IncidentTable } from './incident-table';
import { ListFilter } from './list-filter';
import { countInWords, filterWords } from './list-messages';
import { listWords, words } from './messages';
import { slipWords } from './slip-messages';

/** All incidents by date, fifty a page, narrowed by words, a thing that applies, a clause. */
export function IncidentsPage() {
  const { offset, filter, moveTo, narrow } = useListPlace();
  const list = useQuery('incident:list', { filter, offset, limit: PAGE_LENGTH });
  const go = useNavigation((navigation) => navigation.go);
  return (
    <Page
      title={words.incidents}
      width="list"
      actions={
        <>
          <Button icon={IconPrinter} onClick={() => go({ page: 'blank-slips' })}>
            {slipWords.button}
          </Button>
          <Button kind="primary" icon={IconPlus} keys="Ctrl+N" onClick={recordIncident}>
            {words.record}
          </Button>
        </>
      }
    >
      <Answered query={list} busy={listWords.reading}>
        {(shown) =>
          shown.any ? (
            <>
              <ListFilter filter={filter} onNarrow={narrow} />
              <IncidentFilters filter={filter} onNarrow={narrow} />
              <Incidents shown={shown} filter={filter} offset={offset} onMove={moveTo} onNarrow={narrow} />
            </>
          ) : (
            <EmptyState title={listWords.emptyTitle} icon={IconFileText}>
              {listWords.empty}
            </EmptyState>
          )
        }
      </Answered>
    </Page>
  );
}

interface IncidentsProps {
  readonly shown: Output<'incident:list'>;
  readonly filter: IncidentFilter;
  readonly offset: number;
  readonly onMove: (offset: number) => void;
  readonly onNarrow: (part: Partial<IncidentFilter>) => void;
}

function Incidents({ shown: { rows, total, more }, filter, offset, onMove, onNarrow }: IncidentsProps) {
  const narrowed = JSON.stringify(filter) !== JSON.stringify(EVERYTHING);
  useEffect(() => {
    if (narrowed) useAnnouncer.getState().announce(countInWords(total));
  }, [narrowed, total]);
  if (total === 0) {
    return (
      <EmptyState title={filterWords.nothing} icon={IconFileText}>
        <p>{filterWords.nothingHelp}</p>
        <Button onClick={() => onNarrow(EVERYTHING)}>{filterWords.showAll}</Button>
      </EmptyState>
    );
  }
  return (
    <>
      {more && <Notice>{filterWords.more}</Notice>}
      <IncidentTable rows={rows} total={total} offset={offset} filter={filter} onNarrow={onNarrow} />
      <Pager what="incidents" offset={offset} limit={PAGE_LENGTH} total={total} onChange={onMove} />
    </>
  );
}
