import type { Instant } from '../../../domain/dates/local-date';
import { SCHOOL_ROLES, type SchoolDetails, type SchoolRole } from '../../../domain/school/school';
import { type CasebookFacts, casebookFacts } from '../casebook-facts/casebook-facts';
import type { Readable } from '../compartment/access';

export interface Described {
  readonly details: SchoolDetails;
  readonly at: Instant;
  readonly by: string;
}

/** The newest description, with the id of whoever wrote it; null while only what was said at set-up is known. */
export function describedSchool(db: Readable): Described | null {
  const row = db.get<{ details: string; at: Instant; by: string }>(
    'SELECT details, recorded_at AS at, recorded_by AS by FROM school_described ORDER BY sequence DESC LIMIT 1',
  );
  return row === undefined ? null : { details: JSON.parse(row.details) as SchoolDetails, at: row.at, by: row.by };
}

/** The details of the school as they stand. */
export function readSchool(db: Readable): SchoolDetails {
  return describedSchool(db)?.details ?? saidAtSetUp(casebookFacts(db));
}

function saidAtSetUp({ school, users: [founder], safeguardingLead: lead }: CasebookFacts): SchoolDetails {
  const names: Partial<Record<SchoolRole, string>> = {
    headteacher: founder?.role === 'head' ? founder.name : '',
    'safeguarding-lead': lead.who === 'me' ? (founder?.name ?? '') : lead.name,
  };
  const people = SCHOOL_ROLES.map((role) => [role, { name: names[role] ?? '', telephone: '' }] as const);
  return {
    name: school.name,
    type: school.type,
    authority: '',
    lastYear: null,
    address: '',
    telephone: '',
    email: '',
    people: Object.fromEntries(people) as SchoolDetails['people'],
    authorised: { names: '', paper: '', on: null },
    numbers: [],
    numbersCheckedOn: null,
    signatories: [],
    sites: [],
  };
}
