import { shownDate } from '../../domain/dates/local-date';
import type { IncidentId } from '../../domain/ids';
import { useQuery } from '../ipc/use-query';
import { PersonLine } from '../people/person-line';
import { linkTo } from '../stores/navigation';
import { LinkList } from '../ui/link-list';
import { Section } from '../ui/section';

const TITLE = 'Spoken about';

/** Conversations that were about a record; nothing where there are none. */
export function ConversationsAbout({ incidentId }: { readonly incidentId: IncidentId }) {
  const query = useQuery('conversation:of-incident', { incidentId });
  if (query.state !== 'answered' || query.value.length === 0) return null;
  return (
    <Section title={TITLE}>
      <LinkList
        label={TITLE}
        rows={query.value.map(({ conversationId, person, on, opening }) => ({
          id: conversationId,
          ...linkTo({ page: 'conversation', conversationId }),
          title: <PersonLine person={person} />,
          detail: <bdi>{opening}</bdi>,
          end: shownDate(on),
        }))}
      />
    </Section>
  );
}
