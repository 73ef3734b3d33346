import { IconFileText, IconPlus } from '@tabler/icons-react';
import type { Output } from '../../../domain/contract';
import type { IncidentRow } from '../../../domain/incident/incident';
import { shownClauses } from '../../../domain/incident/shown-values';
import { recordIncident } from '../../app/actions';
import { Answered } from '../../failures/answered';
import { useQuery } from '../../ipc/use-query';
import { linkTo } from '../../stores/navigation';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Page } from '../../ui/page';
import { Pager } from '../../ui/pager';
import { Table, type TableColumn } from '../../ui/table';
import { AboutNames } from './about-name';
import styles from './incidents-page.module.css';
import { PAGE_LENGTH, useListPlace } from './list-place';
import { listWords, marksOf, recordedOn, shownDayAndTime, words } from './messages';

/** All incidents by date, fifty a page. */
export function IncidentsPage() {
  const { offset, moveTo } = useListPlace();
  const list = useQuery('incident:list', { offset, limit: PAGE_LENGTH });
  const record = (
    <Button kind="primary" icon={IconPlus} keys="Ctrl+N" onClick={recordIncident}>
      {words.record}
    </Button>
  );
  return (
    <Page title={words.incidents} width="list" actions={record}>
      <Answered query={list} busy={listWords.reading}>
        {(shown) => <Incidents shown={shown} offset={offset} onMove={moveTo} />}
      </Answered>
    </Page>
  );
}

interface IncidentsProps {
  readonly shown: Output<'incident:list'>;
  readonly offset: number;
  readonly onMove: (offset: number) => void;
}

function Incidents({ shown: { rows, total }, offset, onMove }: IncidentsProps) {
  if (total === 0) {
    return (
      <EmptyState title={listWords.emptyTitle} icon={IconFileText}>
        {listWords.empty}
      </EmptyState>
    );
  }
  return (
    <>
      <Table
        key={offset}
        label={listWords.label}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.incidentId}
        linkColumn="about"
        linkTo={(row) => linkTo({ page: 'incident', incidentId: row.incidentId })}
        offset={offset}
        total={total}
      />
      <Pager what="incidents" offset={offset} limit={PAGE_LENGTH} total={total} onChange={onMove} />
    </>
  );
}

const columns: readonly TableColumn<IncidentRow>[] = [
  { key: 'happened', header: listWords.happened, width: '10.75rem', cell: (row) => <Happened row={row} /> },
  { key: 'about', header: words.about, width: '22%', cell: (row) => <AboutNames {...row} /> },
  { key: 'where', header: words.where, width: '13%', cell: (row) => row.where },
  { key: 'clauses', header: words.clauses, width: '4.75rem', cell: (row) => shownClauses(row.citation) },
  { key: 'opening', header: words.whatHappened, cell: (row) => <Opening row={row} /> },
];

function Happened({ row }: { readonly row: IncidentRow }) {
  const { day, time } = shownDayAndTime(row.happened);
  return (
    <span className={styles.lines}>
      <span>{day ?? recordedOn(row.recordedAt)}</span>
      <span className={styles.quiet}>{time === null ? row.reference : `${time} · ${row.reference}`}</span>
    </span>
  );
}

function Opening({ row }: { readonly row: IncidentRow }) {
  const marks = marksOf(row);
  return (
    <span className={styles.lines}>
      <span className={styles.opening}>{row.opening}</span>
      {marks !== '' && <span className={styles.quiet}>{marks}</span>}
    </span>
  );
}
