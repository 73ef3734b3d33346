import type { PersonLabel } from '../../domain/person/person';
import { besideName } from '../../domain/person/person-words';
import styles from './person-name.module.css';

/** A name with what stands beside it: children and classes, and what tells two alike apart. */
export function PersonName({ person }: { readonly person: PersonLabel }) {
  const beside = besideName(person);
  return (
    <span className={styles.person}>
      <span className={styles.name}>{person.name}</span>
      {beside !== '' && <span className={styles.beside}>{beside}</span>}
      {person.difference !== null && <span className={styles.beside}>{person.difference}</span>}
    </span>
  );
}
