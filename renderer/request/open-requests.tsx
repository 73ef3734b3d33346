import type { PersonLabel } from '../../domain/person/person';
import type { HoldingRequest } from '../../domain/request/request';
import { logRequest } from '../app/actions';
import { Answered } from '../failures/answered';
import { useQuery } from '../ipc/use-query';
import { linkTo } from '../stores/navigation';
import { Button } from '../ui/button';
import { Actions, Quiet, Stack } from '../ui/layout';
import { LinkList, type LinkRow } from '../ui/link-list';
import { Section } from '../ui/section';
import { howFar, kindWords, standsInWords, words } from './request-words';

/** The open requests about a person (D27), what they hold (D61), and the button to log one. */
export function OpenRequests({ person }: { readonly person: PersonLabel }) {
  const query = useQuery('request:open-about', { personId: person.personId });
  return (
    <Section title={words.section}>
      <Stack>
        <Answered query={query} busy={words.reading}>
          {(open) =>
            open.length === 0 ? (
              <Quiet>{words.none}</Quiet>
            ) : (
              <>
                <LinkList label={words.list} rows={open.map(rowOf)} />
                <Quiet>{words.holds}</Quiet>
              </>
            )
          }
        </Answered>
        <Actions>
          <Button onClick={() => logRequest({ person })}>{words.log}</Button>
        </Actions>
      </Stack>
    </Section>
  );
}

function rowOf({ requestId, reference, kind, due }: HoldingRequest): LinkRow {
  return {
    id: requestId,
    ...linkTo({ page: 'request', requestId }),
    title: `${reference}: ${kindWords[kind]}`,
    detail: standsInWords({ due, state: 'open' }),
    ...(due === null ? {} : { end: howFar(due), late: due.late }),
  };
}
