import { dayInEngland, shownDate } from '../../../domain/dates/local-date';
import type { PeopleCompared, PersonSide } from '../../../domain/person/merging';
import { PersonName } from '../../people/person-name';
import { DescriptionList } from '../../ui/description-list';
import styles from './merge.module.css';
import { whatItHas, mergeWords as words } from './merge-messages';
import people from './people.module.css';

/** The two records, each with its family and with what it has. */
export function MergeSides({ compared }: { readonly compared: PeopleCompared }) {
  if (compared.same) return <p>{words.already}</p>;
  return (
    <ul className={styles.sides} aria-label={words.sides}>
      {[compared.one, compared.other].map((side) => (
        <li key={side.person.personId} className={styles.side}>
          <Side side={side} />
        </li>
      ))}
    </ul>
  );
}

function Side({ side }: { readonly side: PersonSide }) {
  return (
    <>
      <PersonName person={side.person} />
      <DescriptionList
        layout="under"
        items={[
          { term: words.firstRecorded, value: shownDate(dayInEngland(side.recordedAt)) },
          {
            term: words.sideRecords,
            value: (
              <ul className={people.plainList}>
                {whatItHas(side).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </>
  );
}
