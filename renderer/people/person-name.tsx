import type { PersonLabel } from '../../domain/person/person';
import { alsoKnownAs, besideName } from '../../domain/person/person-words';
import { BesideName } from './person-line';
import styles from './person-name.module.css';

/** A name with what stands beside it: children and classes, and what tells two alike apart. */
export function PersonName({ person }: { readonly person: PersonLabel }) {
  return (
    <span className={styles.person}>
      <span className={styles.name}>
        <bdi>{person.name}</bdi>
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
