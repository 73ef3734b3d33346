import type { PersonSuggestion } from '../../../domain/person/person';
import { RouteLink } from '../../app/route-link';
import { PersonLine } from '../../people/person-line';
import { Notice } from '../../ui/notice';
import { perhapsHere, addWords as words } from './add-messages';
import styles from './people.module.css';

/** Those who may be the person that is being typed in, each a press away. */
export function LikelyPeople({ people }: { readonly people: readonly PersonSuggestion[] }) {
  if (people.length === 0) return null;
  return (
    <Notice kind="attention" title={perhapsHere(people.length)} announce>
      <ul className={styles.plainList} aria-label={words.perhaps}>
        {people.map(({ person }) => (
          <li key={person.personId}>
            <RouteLink to={{ page: 'person', personId: person.personId }}>
              <PersonLine person={person} />
            </RouteLink>
          </li>
        ))}
      </ul>
      <p>{words.perhapsWhat}</p>
    </Notice>
  );
}
