import type {
  ConcernId,
  ConversationId,
  IncidentId,
  OrderId,
  PersonId,
  RequestId,
  RestrictionId,
} from '../../../domain/ids';
import type { RecordedMeanwhile } from '../../../domain/person/merging';
import { RouteLink } from '../../app/route-link';
import { type Route, TODAY } from '../../app/routes';
import { useCommand } from '../../ipc/use-command';
import { useAnnouncer } from '../../stores/announcer';
import { Button } from '../../ui/button';
import { focusField } from '../../ui/focus';
import { Section } from '../../ui/section';
import { meanwhileDetail, meanwhileTitle, mergeWords as words } from './merge-messages';
import styles from './people.module.css';

export interface MeanwhileSectionProps {
  readonly personId: PersonId;
  readonly records: readonly RecordedMeanwhile[];
  /** Where the cursor goes once a record is decided. */
  readonly focusAfter: string;
}

/** What came in while this page was one with another's: each waits until somebody says that it belongs here, or puts it right. */
export function MeanwhileSection({ personId, records, focusAfter }: MeanwhileSectionProps) {
  const command = useCommand('person:keep-record');
  const announce = useAnnouncer((announcer) => announcer.announce);
  if (records.length === 0) return null;
  const keep = async ({ recordId }: RecordedMeanwhile) => {
    const result = await command.run({ personId, recordId });
    if (!result.ok) return;
    announce(words.kept);
    focusField(focusAfter);
  };
  return (
    <Section title={words.meanwhile} count={records.length} help={words.meanwhileHelp}>
      <ul className={styles.family} aria-label={words.meanwhile}>
        {records.map((record) => (
          <li key={record.recordId}>
            <span className={styles.member}>
              <Title record={record} />
              <span className={styles.difference}>{meanwhileDetail(record)}</span>
            </span>
            <span className={styles.memberActs}>
              <Button
                kind="quiet"
                size="small"
                label={words.belongsOf(meanwhileTitle(record))}
                onClick={() => void keep(record)}
              >
                {words.belongs}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Title({ record }: { readonly record: RecordedMeanwhile }) {
  const route = routeOf(record);
  return route === null ? meanwhileTitle(record) : <RouteLink to={route}>{meanwhileTitle(record)}</RouteLink>;
}

/** Where a record is; a decision stands further down on the same page. */
function routeOf({ kind, recordId }: RecordedMeanwhile): Route | null {
  switch (kind) {
    case 'incident':
      return { page: 'incident', incidentId: recordId as IncidentId };
    case 'conversation':
      return { page: 'conversation', conversationId: recordId as ConversationId };
    case 'ban':
      return { page: 'ban', restrictionId: recordId as RestrictionId };
    case 'restriction':
      return { page: 'register', restrictionId: recordId as RestrictionId };
    case 'raised':
      return { page: 'raised', concernId: recordId as ConcernId };
    case 'request':
      return { page: 'request', requestId: recordId as RequestId };
    case 'order':
      return { page: 'orders', orderId: recordId as OrderId };
    case 'hold':
      return TODAY;
    case 'decision':
      return null;
  }
}
