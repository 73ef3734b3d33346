import type { PracticeAdult } from './practice-people';
import type { Seeded } from './seeded';

/** A restriction from a letter on paper, to be carried over. Days are counted from today: back for the start, ahead for end and review. */
export interface PracticeRestriction {
  readonly adult: number;
  readonly type: 'ban' | 'contact-plan';
  readonly whatIsRestricted: string;
  readonly childArrangements: string;
  readonly startedDaysAgo: number;
  /** Null where the letter named no end. */
  readonly endsInDays: number | null;
  readonly reviewInDays: number | null;
  readonly heard: 'yes' | 'no' | 'dont-know';
}

const BANS = [
  'The whole school site, at all times. Not the pavement outside.',
  'School buildings and playground, Monday to Friday, 7:30 to 18:00.',
  'All school premises and school events, unless invited in writing by the headteacher.',
];
const PLANS = [
  'One e-mail a week, to the office address. Answered by the deputy headteacher within five school days.',
  'Meetings by appointment only, thirty minutes, two members of staff present.',
  'Telephone calls to the office only, before 9:00 or after 15:45.',
];
const ARRANGEMENTS = [
  'Grandmother brings and collects. In an emergency the office rings the other parent first.',
  'The other parent brings and collects. Parents’ evenings by telephone.',
  'Handed over at the side gate by a member of staff at 15:20.',
  'Collected by the childminder. Reports are sent by post.',
];

/** About one adult in two hundred, one at least where there are any; no adult twice. */
export function practiceRestrictions(random: Seeded, adults: readonly PracticeAdult[]): readonly PracticeRestriction[] {
  const count = Math.min(adults.length, Math.max(Math.min(3, adults.length), Math.round(adults.length / 200)));
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(random.below(adults.length));
  return [...chosen].map((adult) => {
    const type = random.chance(0.4) ? 'ban' : 'contact-plan';
    const endsInDays = random.chance(0.15) ? null : 21 + random.below(160);
    return {
      adult,
      type,
      whatIsRestricted: random.pick(type === 'ban' ? BANS : PLANS),
      childArrangements: random.pick(ARRANGEMENTS),
      startedDaysAgo: 5 + random.below(120),
      endsInDays,
      reviewInDays: endsInDays === null ? null : Math.max(1, endsInDays - 15 - random.below(5)),
      heard: random.pick(['yes', 'yes', 'no', 'dont-know'] as const),
    };
  });
}
