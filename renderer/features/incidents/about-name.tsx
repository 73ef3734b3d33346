import type { IncidentRow } from '../../../domain/incident/incident';
import type { AboutShown } from '../../../domain/person/person';
import { PersonName } from '../../people/person-name';
import styles from './about-name.module.css';
import { aboutNobody, othersInWords } from './messages';

/** Who a record is about: a name with children and classes, or a description of somebody nobody knows yet. */
export function AboutName({ about, linked = false }: { readonly about: AboutShown; readonly linked?: boolean }) {
  return about.kind === 'person' ? (
    <PersonName person={about.person} linked={linked} />
  ) : (
    <span>{aboutNobody(about.description)}</span>
  );
}

/** The same, with everybody else whom it is about: the first in full, the others counted. */
export function AboutNames({ about, alsoAbout }: Pick<IncidentRow, 'about' | 'alsoAbout'>) {
  return (
    <>
      <AboutName about={about} />
      {alsoAbout.length > 0 && <span className={styles.others}>{othersInWords(alsoAbout.length)}</span>}
    </>
  );
}
