import { shownDate } from '../dates/local-date';
import { isBlank } from '../text';
import type { Clause, CodeVersion } from './code';

/**
 * A clause as it is quoted in a letter: the title of the code, from when it is in force, the clause's number and heading, and under it its text,
 * exactly as it stands. Two lines; one where the clause has a heading only.
 */
export function citationOf(
  { title, inForceFrom }: Pick<CodeVersion, 'title' | 'inForceFrom'>,
  { clauseId, heading, text }: Pick<Clause, 'clauseId' | 'heading' | 'text'>,
): string {
  const place = `${title} (in force from ${shownDate(inForceFrom)}), clause ${clauseId}: ${heading}`;
  return isBlank(text) ? place : `${place}\n${text}`;
}
