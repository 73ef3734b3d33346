import type { AboutShown } from '../../../domain/person/person';
import { PersonName } from '../../people/person-name';
import { aboutNobody } from './messages';

/** Who a record is about: a name with children and classes, or a description of somebody nobody knows yet. */
export function AboutName({ about }: { readonly about: AboutShown }) {
  return about.kind === 'person' ? <PersonName person={about.person} /> : <span>{aboutNobody(about.description)}</span>;
}
