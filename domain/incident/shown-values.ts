import { shownDate, shownTime } from '../dates/local-date';
import type { AboutShown } from '../person/person';
import type { AffectedShown } from './affected';
import { detailInWords } from './detail-answers';
import type { DetailField, IncidentDetails } from './details';
import type { Citation, Happened, RestrictionNamed, Ticks } from './incident';

/** When it happened, in words that `readTypedWhen` understands: `Mon 23 Nov 2026, 8:40`. What was typed where no day is known. */
export function shownWhen({ day, time, asTyped }: Happened): string {
  if (day === null) return asTyped;
  if (time === null) return shownDate(day);
  // `3:15` is a quarter past three to anybody in a school, so the night is written `03:15`.
  const night = time >= '01:00' && time < '07:00';
  return `${shownDate(day)}, ${night ? time : shownTime(time)}`;
}

/** Who it is about, with children and classes: a name never stands alone. */
export function shownWho(about: AboutShown): string {
  if (about.kind === 'not-identified') return about.description;
  const { name, className, children, difference } = about.person;
  const withClass = className === null ? name : `${name}, ${className}`;
  const shownChildren = children.map((child) =>
    child.className === null ? child.name : `${child.name}, ${child.className}`,
  );
  return [withClass, ...shownChildren, ...(difference === null ? [] : [difference])].join(' · ');
}

/** The clauses cited, in their order. */
export function shownClauses({ clauses, notSureYet }: Citation): string {
  return [...clauses, ...(notSureYet ? ['not sure yet'] : [])].join(', ');
}

/** The ticks in words. */
export function shownTicks({ childSawOrAffected, worryAboutChild, saidAgainstStaff }: Ticks): string {
  const words = [
    ...(childSawOrAffected ? ['a child saw it or was affected'] : []),
    ...(worryAboutChild ? ['worry about a child'] : []),
    ...(saidAgainstStaff ? ['something said against staff'] : []),
  ];
  return words.length === 0 ? 'none of these' : words.join(', ');
}

/** Several people, one after the other. */
export function shownSeveral(people: readonly AboutShown[]): string {
  return people.map(shownWho).join('; ');
}

/** Who was affected, with what they do or with children and classes. */
export function shownAffected(affected: readonly AffectedShown[]): string {
  return affected
    .map((one) => [one.kind === 'person' ? shownWho(one) : one.name, one.role].filter((part) => part !== '').join(', '))
    .join('; ');
}

/** Restrictions by their numbers: `RES-2026-0003, RES-2026-0007`. */
export function shownBroken(broke: readonly RestrictionNamed[]): string {
  return broke.map(({ reference }) => reference).join(', ');
}

/** The texts of some details, one after the other: what a correction shows of before and after. */
export function shownDetails(details: IncidentDetails, fields: readonly DetailField[]): string {
  return fields
    .flatMap((field) => {
      const text = details[field] ?? '';
      return text === '' ? [] : [detailInWords(field, text)];
    })
    .join('; ');
}
