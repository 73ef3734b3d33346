import defaultCode from '../../../assets/code/default-code.json';
import { CodeVersion } from '../../../domain/code/code';
import type { LocalDate } from '../../../domain/dates/local-date';
import type { Id } from '../../../domain/ids';
import type { NewEntry } from '../../../domain/journal/entry-kinds';

/** The code that the product brings along, in force from a day on. */
export function defaultCodeFrom(inForceFrom: LocalDate): CodeVersion {
  return CodeVersion.parse({ ...defaultCode, inForceFrom });
}

/** The entry that adopts it on that day; `subject` is a new id for this version. */
export function adoptDefaultCode(today: LocalDate, subject: Id): NewEntry {
  return { kind: 'code:adopted', subject, day: today, body: defaultCodeFrom(today) };
}
