import type { AboutShown } from '../../../domain/person/person';
import { PersonLine } from '../../people/person-line';
import { aboutInWords } from './messages';

/** Whom it is about, as `aboutInWords` says it. */
export function AboutLine({ about }: { readonly about: AboutShown }) {
  return about.kind === 'person' ? <PersonLine person={about.person} /> : aboutInWords(about);
}
