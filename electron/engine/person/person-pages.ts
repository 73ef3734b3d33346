import type { Readable } from '../compartment/access';

/*
 * Several records may be of one person, shown on the page of one of them. Whoever asks for what is recorded about somebody asks for everybody on the
 * page; whoever shows somebody shows the page's person. Only those who are merged stand in `person_page`.
 */

/** Everybody who is on the page of somebody, the page's person first; the one alone where nobody else is. */
export function membersOf(db: Readable, personId: string): readonly string[] {
  const rows = db.all<{ person_id: string; number: number; page: number }>(
    `SELECT m.person_id, m.number, o.page FROM person p JOIN person_page g ON g.person = p.number JOIN person_page o ON o.page = g.page
     JOIN person m ON m.number = o.person WHERE p.person_id = ?`,
    [personId],
  );
  if (rows.length === 0) return [personId];
  const firstOf = ({ number, page }: { number: number; page: number }) => (number === page ? 0 : number);
  return [...rows].sort((one, other) => firstOf(one) - firstOf(other)).map(({ person_id }) => person_id);
}

/** The same as a JSON list, for `IN (SELECT value FROM json_each(?))`. */
export function membersAsJson(db: Readable, personId: string): string {
  return JSON.stringify(membersOf(db, personId));
}

/** People with everybody on their pages, and who stands for whom. */
export interface SamePeople<Key extends string | number> {
  /** Those asked for, and all others on their pages. */
  readonly everybody: readonly Key[];
  readonly pageOf: (key: Key) => Key;
}

/** Of people by their ids. */
export function samePeople(db: Readable, personIds: readonly string[]): SamePeople<string> {
  if (personIds.length === 0) return { everybody: [], pageOf: (id) => id };
  return same(
    personIds,
    db.all<{ person: string; page: string }>(
      `SELECT m.person_id AS person, f.person_id AS page FROM json_each(?) j CROSS JOIN person p ON p.person_id = j.value
       CROSS JOIN person_page g ON g.person = p.number CROSS JOIN person_page o ON o.page = g.page
       CROSS JOIN person m ON m.number = o.person CROSS JOIN person f ON f.number = o.page`,
      [JSON.stringify(personIds)],
    ),
  );
}

/** Of people by their numbers. */
export function sameNumbers(db: Readable, numbers: readonly number[]): SamePeople<number> {
  return same(
    numbers,
    db.all<{ person: number; page: number }>(
      `SELECT o.person, o.page FROM json_each(?) j CROSS JOIN person_page g ON g.person = j.value CROSS JOIN person_page o ON o.page = g.page`,
      [JSON.stringify(numbers)],
    ),
  );
}

function same<Key extends string | number>(
  asked: readonly Key[],
  rows: readonly { readonly person: Key; readonly page: Key }[],
): SamePeople<Key> {
  if (rows.length === 0) return { everybody: asked, pageOf: (key) => key };
  const pages = new Map(rows.map(({ person, page }) => [person, page]));
  return { everybody: [...new Set([...asked, ...pages.keys()])], pageOf: (key) => pages.get(key) ?? key };
}
