import type { RestsOnIt } from '../../../domain/incident/rests-on-it';
import { RouteLink } from '../../app/route-link';
import type { Route } from '../../app/routes';
import { PersonLine } from '../../people/person-line';
import { Notice } from '../../ui/notice';
import { restsInWords, restWords } from './after-messages';
import styles from './incident-view.module.css';

/** What rests, or may rest, on a record that is about somebody else now, or counts for nothing: each a press away. */
export function MayRestOnIt({ lines }: { readonly lines: readonly RestsOnIt[] }) {
  if (lines.length === 0) return null;
  const isNamed = (line: RestsOnIt) => line.kind === 'decision' || line.named;
  return (
    <>
      <Resting title={restWords.named} what={restWords.namedWhat} lines={lines.filter(isNamed)} />
      <Resting title={restWords.title} what={restWords.what} lines={lines.filter((line) => !isNamed(line))} />
    </>
  );
}

interface RestingProps {
  readonly title: string;
  readonly what: string;
  readonly lines: readonly RestsOnIt[];
}

function Resting({ title, what, lines }: RestingProps) {
  if (lines.length === 0) return null;
  return (
    <Notice kind="attention" title={title}>
      <ul className={styles.plainList} aria-label={title}>
        {lines.map((line) => (
          <li key={line.reference}>
            <RouteLink to={routeOf(line)}>{restsInWords(line)}</RouteLink> <PersonLine person={line.person} />
          </li>
        ))}
      </ul>
      <p>{what}</p>
    </Notice>
  );
}

/** A decision without a restriction stands on the person's page. */
function routeOf(line: RestsOnIt): Route {
  if (line.kind === 'decision') return { page: 'person', personId: line.person.personId };
  return { page: line.process ? 'ban' : 'register', restrictionId: line.restrictionId };
}
