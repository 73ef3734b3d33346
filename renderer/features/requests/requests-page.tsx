import { IconInbox, IconPlus } from '@tabler/icons-react';
import type { RequestRow } from '../../../domain/request/request';
import { logRequest } from '../../app/actions';
import { Answered } from '../../failures/answered';
import { useQuery } from '../../ipc/use-query';
import { RequestWho } from '../../request/request-who';
import { howFar, kindWords, standsInWords } from '../../request/request-words';
import { linkTo } from '../../stores/navigation';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { LinkList, type LinkRow } from '../../ui/link-list';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { StatusChip } from '../../ui/status-chip';
import { stateWords, words } from './messages';

/** All requests: the open ones, what is due first at the top, and those that are closed. */
export function RequestsPage() {
  const query = useQuery('request:list', {});
  return (
    <Page
      title={words.title}
      subtitle={words.subtitle}
      width="form"
      actions={
        <Button kind="primary" icon={IconPlus} onClick={() => logRequest()}>
          {words.log}
        </Button>
      }
    >
      <Answered query={query} busy={words.reading}>
        {({ open, closed }) => (
          <>
            {open.length === 0 ? (
              <EmptyState icon={IconInbox} title={words.empty}>
                <p>{words.emptyWords}</p>
              </EmptyState>
            ) : (
              <Section title={words.open} count={open.length}>
                <LinkList label={words.open} rows={open.map(rowOf)} />
              </Section>
            )}
            {closed.length > 0 && (
              <Section title={words.closed} count={closed.length}>
                <LinkList label={words.closed} rows={closed.map(rowOf)} />
              </Section>
            )}
          </>
        )}
      </Answered>
    </Page>
  );
}

function rowOf(row: RequestRow): LinkRow {
  const { requestId, reference, kind, state, due } = row;
  const isOpen = state === 'open' || state === 'paused';
  return {
    id: requestId,
    ...linkTo({ page: 'request', requestId }),
    chip: <StatusChip tone={isOpen ? 'conditions' : 'quiet'} symbol="clock" word={stateWords[state]} />,
    title: <RequestWho request={row} />,
    detail: `${reference}: ${kindWords[kind]}. ${isOpen ? standsInWords(row) : ''}`.trim(),
    ...(due === null ? {} : { end: howFar(due), late: due.late }),
  };
}
