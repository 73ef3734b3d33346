import { type PracticeIncident, practiceIncidents } from './practice-incidents';
import { familyNames } from './practice-names';
import type { PracticeAdult, PracticeChild } from './practice-people';
import { type PracticeRestriction, practiceRestrictions } from './practice-restrictions';
import { type Seeded, seeded } from './seeded';

/** Plain data of an invented school. People are named by their place in `adults` and `children`; days are counted back from today. */
export interface PracticeSchool {
  readonly adults: readonly PracticeAdult[];
  readonly children: readonly PracticeChild[];
  readonly incidents: readonly PracticeIncident[];
  readonly restrictions: readonly PracticeRestriction[];
}

export interface PracticeSize {
  readonly seed: number;
  /** Adults and pupils together. */
  readonly people: number;
  readonly incidents: number;
}

/** Families, what happened and what was imposed before the casebook was begun: the same for the same numbers, everywhere. */
export function practiceFamilies({ seed, people, incidents }: PracticeSize): PracticeSchool {
  const adults: PracticeAdult[] = [];
  const children: PracticeChild[] = [];
  const random = seeded(seed);
  while (adults.length + children.length < people) addFamily(random, people, adults, children);
  return {
    adults,
    children,
    // Rows of their own, so that more incidents don't change the families.
    incidents: practiceIncidents(seeded(seed + 1), incidents, adults, children),
    restrictions: practiceRestrictions(seeded(seed + 2), adults),
  };
}

function addFamily(random: Seeded, people: number, adults: PracticeAdult[], children: PracticeChild[]): void {
  const names = familyNames(random);
  const lastName = names.surname();
  const room = people - adults.length - children.length;
  const childCount = Math.min(room - 1, 1 + random.below(3));
  const places: number[] = [];
  for (let count = 0; count < childCount; count += 1) {
    places.push(children.length);
    const firstName = random.chance(0.5) ? names.girl() : names.boy();
    children.push({ firstName, lastName, className: className(random) });
  }
  const adultCount = Math.min(room - childCount, random.chance(0.7) ? 2 : 1);
  for (let count = 0; count < adultCount; count += 1) {
    const woman = count === 0 ? random.chance(0.8) : random.chance(0.15);
    const ownName = random.chance(0.15) ? names.surname() : lastName;
    const title = random.chance(0.04) ? 'Dr' : woman ? random.pick(['Mrs', 'Mrs', 'Ms', 'Miss']) : 'Mr';
    adults.push({ title, firstName: woman ? names.woman() : names.man(), lastName: ownName, children: places });
  }
}

function className(random: Seeded): string {
  return `${3 + random.below(4)}${random.pick(['A', 'B', 'C'])}`;
}
