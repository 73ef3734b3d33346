import { z } from 'zod';

/** Adults beside a pupil in one row of a table. */
export const ADULTS_IN_A_ROW = 3;

const PUPIL = ['name', 'first', 'last', 'class', 'year'] as const;
const ADULT = [
  'name',
  'title',
  'first',
  'last',
  'relation',
  'responsibility',
  'telephone',
  'email',
  'address',
] as const;

/** What a column of a table holds: `pupil name`, `adult 2 telephone`, or nothing that is taken. */
export const ColumnMeaning = z.enum([
  'leave-out',
  ...PUPIL.map((part) => `pupil ${part}` as const),
  ...([1, 2, 3] as const).flatMap((nth) => ADULT.map((part) => `adult ${nth} ${part}` as const)),
]);
export type ColumnMeaning = z.infer<typeof ColumnMeaning>;

const NAMES: readonly (readonly [RegExp, (typeof ADULT)[number] | (typeof PUPIL)[number]])[] = [
  [/\b(?:parental )?responsibility\b|\bpr\b/, 'responsibility'],
  [/\brelation(?:ship)?s?\b/, 'relation'],
  [/\be ?mail\b/, 'email'],
  [/\b(?:tele)?phone\b|\bmobile\b|\btel\b/, 'telephone'],
  [/\baddress\b|\bpost ?code\b/, 'address'],
  [/\b(?:fore|first|given|preferred) ?names?\b|\bforename\b/, 'first'],
  [/\b(?:sur|last|family) ?names?\b|\bsurname\b/, 'last'],
  [/\btitle\b/, 'title'],
  [/\b(?:class|form|reg(?:istration)?(?: group)?|tutor group)\b/, 'class'],
  [/\b(?:nc ?)?year(?: group)?\b/, 'year'],
  [/\bname\b|\bcontact\b|\bparent\b|\bguardian\b|\bpupil\b|\bstudent\b|\bchild\b/, 'name'],
];

const ABOUT_ADULT = /\b(?:contact|parent|carer|guardian|mother|father|adult|priority)\b/;
const ABOUT_PUPIL = /\b(?:pupil|student|child|learner)\b/;

/**
 * What each column probably holds, by its heading: headings of school systems differ, and whoever imports sees and changes every guess. A
 * heading that is taken already is left out; a telephone, an address and whatever else only an adult has is an adult's.
 */
export function guessColumns(headers: readonly string[]): readonly ColumnMeaning[] {
  const taken = new Set<ColumnMeaning>();
  return headers.map((header) => {
    const meaning = guess(plain(header));
    if (meaning === 'leave-out' || taken.has(meaning)) return 'leave-out';
    taken.add(meaning);
    return meaning;
  });
}

function plain(header: string): string {
  return header
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function guess(header: string): ColumnMeaning {
  const nth = Math.min(Number(/\b([1-9])\b/.exec(header)?.[1] ?? 1), ADULTS_IN_A_ROW + 1);
  const words = header
    .replace(/\b[1-9]\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  const part = NAMES.find(([pattern]) => pattern.test(words))?.[1];
  if (part === undefined || nth > ADULTS_IN_A_ROW) return 'leave-out';
  const adult = `adult ${nth as 1 | 2 | 3}` as const;
  const isAdult = ABOUT_ADULT.test(words) && !/\bpupil\b/.test(words);
  switch (part) {
    case 'class':
    case 'year':
      return `pupil ${part}`;
    case 'name':
    case 'first':
    case 'last':
      return isAdult && !ABOUT_PUPIL.test(words) ? `${adult} ${part}` : `pupil ${part}`;
    default:
      return `${adult} ${part}`;
  }
}
