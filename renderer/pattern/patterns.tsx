import type { IncidentId, PersonId } from '../../domain/ids';
import type { Affected } from '../../domain/incident/affected';
import { useQuery } from '../ipc/use-query';
import { Notice } from '../ui/notice';
import { Section } from '../ui/section';
import { words } from './messages';
import { PatternLines } from './pattern-lines';

/** On a person's page; nothing where nothing went more than once towards somebody. */
export function PatternOfPerson({ personId }: { readonly personId: PersonId }) {
  const query = useQuery('pattern:of-person', { personId });
  if (query.state !== 'answered' || query.value.length === 0) return null;
  return (
    <Section title={words.title} help={words.help}>
      <PatternLines label={words.title} patterns={query.value} />
    </Section>
  );
}

/** On a record: which time it was. */
export function PatternOfIncident({ incidentId }: { readonly incidentId: IncidentId }) {
  const query = useQuery('pattern:of-incident', { incidentId });
  if (query.state !== 'answered' || query.value.length === 0) return null;
  return (
    <Notice kind="info" title={words.title}>
      <PatternLines label={words.title} patterns={query.value} here={incidentId} />
    </Notice>
  );
}

/** On the form of a record: which time it would be. */
export function PatternIfRecorded(asked: { readonly personId: PersonId; readonly affected: readonly Affected[] }) {
  const query = useQuery('pattern:if-recorded', { personId: asked.personId, affected: [...asked.affected] });
  if (query.state !== 'answered' || query.value.length === 0) return null;
  return (
    <Notice kind="info" title={words.title}>
      <PatternLines label={words.title} patterns={query.value} />
    </Notice>
  );
}
