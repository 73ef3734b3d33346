import type { LocalDate } from '../../../domain/dates/local-date';
import type { PersonSuggestion } from '../../../domain/person/person';
import { type PeoplePage, type PeopleShown, SEARCH_LIMIT } from '../../../domain/person/person-page';
import { isBlank } from '../../../domain/text';
import type { Readable, SqlValue } from '../compartment/access';
import { findPeople } from './find-people';
import { onRegisterAmong } from './on-register';
import { labelsOf } from './person-labels';

export interface PeopleAsked {
  readonly text: string;
  readonly show: PeopleShown;
  readonly offset: number;
  readonly limit: number;
}

/** People in the order of their last names, a page at a time; with a text those who answer it best. */
export function peoplePage(db: Readable, asked: PeopleAsked, day: LocalDate): PeoplePage {
  const counts = peopleCounts(db);
  if (!isBlank(asked.text)) {
    const rows = found(db, asked, day);
    return { rows, total: rows.length, ...counts };
  }
  const totals = { everybody: counts.adults + counts.pupils, adults: counts.adults, pupils: counts.pupils };
  return { rows: inOrder(db, asked, day), total: totals[asked.show], ...counts };
}

function found(db: Readable, { text, show }: PeopleAsked, day: LocalDate): PersonSuggestion[] {
  const kind = KINDS[show];
  return findPeople(db, text, day, 'themselves', SEARCH_LIMIT).filter(
    ({ person }) => kind === null || person.kind === kind,
  );
}

function inOrder(db: Readable, { show, offset, limit }: PeopleAsked, day: LocalDate): PersonSuggestion[] {
  const kind = KINDS[show];
  const [where, values]: readonly [string, readonly SqlValue[]] = kind === null ? ['', []] : ['AND kind = ?', [kind]];
  const ids = db
    .all<{ person_id: string }>(
      `SELECT p.person_id FROM (SELECT number FROM person WHERE ${HAS_PAGE} ${where} ORDER BY sorted_by, number LIMIT ? OFFSET ?) page
       CROSS JOIN person p ON p.number = page.number ORDER BY p.sorted_by, p.number`,
      [...values, limit, offset],
    )
    .map(({ person_id }) => person_id);
  const labels = labelsOf(db, ids, day);
  const register = onRegisterAmong(db, ids, day);
  return ids.flatMap((personId) => {
    const person = labels.get(personId);
    return person === undefined ? [] : [{ person, onRegister: register.get(personId) ?? null }];
  });
}

function peopleCounts(db: Readable): { readonly adults: number; readonly pupils: number } {
  const of = (kind: string) =>
    db.get<{ total: number }>(`SELECT count(*) AS total FROM person WHERE ${HAS_PAGE} AND kind = ?`, [kind])?.total ??
    0;
  return { adults: of('adult'), pupils: of('pupil') };
}

/** Whoever is shown on somebody else's page has no row of their own. */
const HAS_PAGE = 'NOT EXISTS (SELECT 1 FROM person_page g WHERE g.person = number AND g.page <> number)';

const KINDS = { everybody: null, adults: 'adult', pupils: 'pupil' } as const;
