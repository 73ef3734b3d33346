import type { RestrictionNamed } from '../../../domain/incident/incident';
import { RouteLink } from '../../app/route-link';
import { PersonLine } from '../../people/person-line';
import { Notice } from '../../ui/notice';
import { restWords } from './after-messages';
import styles from './incident-view.module.css';

/** What may rest on a record that is about somebody else now, or counts for nothing: each a press away. */
export function MayRestOnIt({ restrictions }: { readonly restrictions: readonly RestrictionNamed[] }) {
  if (restrictions.length === 0) return null;
  return (
    <Notice kind="attention" title={restWords.title}>
      <ul className={styles.plainList} aria-label={restWords.title}>
        {restrictions.map(({ restrictionId, reference, type, person }) => (
          <li key={restrictionId}>
            <RouteLink to={{ page: 'register', restrictionId }}>{`${restWords[type]} ${reference}`}</RouteLink>{' '}
            <PersonLine person={person} />
          </li>
        ))}
      </ul>
      <p>{restWords.what}</p>
    </Notice>
  );
}
