import type { PersonRecord } from '../../../domain/person/person-page';
import { type Route, TODAY } from '../../app/routes';
import { linkTo } from '../../stores/navigation';
import { LinkList, type LinkRow } from '../../ui/link-list';
import { Section } from '../../ui/section';
import { moreRecords, recordDay, recordDetail, recordTitle, words } from './messages';
import styles from './people.module.css';

export interface PersonRecordsProps {
  readonly records: readonly PersonRecord[];
  readonly inAll: number;
}

/**
 * Incidents, restrictions and holds about a person, the newest first, one press each. A hold that stands is on Today, so it leads there; one
 * that is over has no page of its own and is only told.
 */
export function PersonRecords({ records, inAll }: PersonRecordsProps) {
  const open = records.filter((record) => !isOver(record));
  const over = records.filter(isOver);
  return (
    <Section title={words.records} count={inAll} help={words.recordsHelp}>
      {records.length === 0 && <p>{words.noRecords}</p>}
      {open.length > 0 && <LinkList label={words.records} rows={open.map(rowOf)} />}
      {over.length > 0 && (
        <>
          <h3>{words.holdsOver}</h3>
          <ul className={styles.plainList} aria-label={words.holdsOver}>
            {over.map((record) => (
              <li key={idOf(record)}>{`${recordDay(record)}. ${recordDetail(record)}.`}</li>
            ))}
          </ul>
        </>
      )}
      {inAll > records.length && <p className={styles.more}>{moreRecords(records.length, inAll)}</p>}
    </Section>
  );
}

function isOver(record: PersonRecord): boolean {
  return record.kind === 'hold' && !record.stands;
}

function rowOf(record: PersonRecord): LinkRow {
  return {
    id: idOf(record),
    ...linkTo(routeOf(record)),
    title: recordTitle(record),
    detail: recordDetail(record),
    end: recordDay(record),
  };
}

function idOf(record: PersonRecord): string {
  switch (record.kind) {
    case 'incident':
      return record.incidentId;
    case 'restriction':
      return record.restrictionId;
    case 'hold':
      return record.holdId;
  }
}

function routeOf(record: PersonRecord): Route {
  switch (record.kind) {
    case 'incident':
      return { page: 'incident', incidentId: record.incidentId };
    case 'restriction':
      return { page: 'register', restrictionId: record.restrictionId };
    case 'hold':
      return TODAY;
  }
}
