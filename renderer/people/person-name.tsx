import type { PersonLabel } from '../../domain/person/person';
import { alsoKnownAs, besideName } from '../../domain/person/person-words';
import { RouteLink } from '../app/route-link';
import { BesideName } from './person-line';
import styles from './person-name.module.css';

export interface PersonNameProps {
  readonly person: PersonLabel;
  /** The name leads to the person’s page. */
  readonly linked?: boolean;
}

/** A name with what stands beside it: children and classes, and what tells two alike apart. */
export function PersonName({ person, linked = false }: PersonNameProps) {
  return (
    <span className={styles.person}>
      <span className={styles.name}>
        {linked && person.name !== '' ? (
          <RouteLink to={{ page: 'person', personId: person.personId }}>
            <bdi>{person.name}</bdi>
          </RouteLink>
        ) : (
          <bdi>{person.name}</bdi>
        )}
      </span>
      {besideName(person) !== '' && (
        <span className={styles.beside}>
          <BesideName person={person} />
        </span>
      )}
      {alsoKnownAs(person) !== '' && (
        <span className={styles.beside}>
          <bdi>{alsoKnownAs(person)}</bdi>
        </span>
      )}
      {person.difference !== null && <span className={styles.beside}>{person.difference}</span>}
    </span>
  );
}
