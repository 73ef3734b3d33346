import { logRequest } from '../../app/actions';
import { useNavigation } from '../../stores/navigation';
import { Button } from '../../ui/button';
import { Actions } from '../../ui/layout';
import { Section } from '../../ui/section';
import { words } from './messages';

/** The way to what people asked of the records. */
export function RequestsSection() {
  const go = useNavigation((navigation) => navigation.go);
  return (
    <Section title={words.requests} help={words.requestsHelp}>
      <Actions>
        <Button onClick={() => go({ page: 'requests' })}>{words.toRequests}</Button>
        <Button onClick={() => logRequest()}>{words.logRequest}</Button>
      </Actions>
    </Section>
  );
}
