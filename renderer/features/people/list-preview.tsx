import type { PersonInTable } from '../../../domain/import/people-in-table';
import { childInWords } from '../../../domain/person/person-words';
import { relationInWords } from './family-messages';
import styles from './import.module.css';
import { importWords as words } from './import-messages';

/** Pupils who are shown before anything is imported. */
const SHOWN = 5;

/** The first pupils of a list with their adults, as they will stand in the casebook. */
export function ListPreview({ people }: { readonly people: readonly PersonInTable[] }) {
  const pupils = people.flatMap((one, at) => (one.kind === 'pupil' ? [{ one, at }] : [])).slice(0, SHOWN);
  return (
    <ul className={styles.preview} aria-label={words.who}>
      {pupils.map(({ one, at }) => (
        <li key={at}>
          <bdi>{childInWords(one)}</bdi>
          <ul>
            {adultsOf(people, at).map(({ adult, said, line }) => (
              <li key={`${line} ${adult}`}>
                <bdi>{adult}</bdi>
                {said !== '' && `, ${said}`}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function adultsOf(people: readonly PersonInTable[], pupil: number) {
  return people.flatMap(({ name, children, telephone, email, address, line }) =>
    children
      .filter(({ child }) => child === pupil)
      .map(({ relation, responsibility }) => ({
        adult: name,
        said: [relationInWords(relation, responsibility), telephone, email, address]
          .filter((part) => part !== '')
          .join(', '),
        line,
      })),
  );
}
