import type { PracticeAdult, PracticeChild } from './practice-people';
import type { Seeded } from './seeded';

/** Something that happened, as it would be typed into the form. */
export interface PracticeIncident {
  /** Place of the adult; null where nobody was identified. */
  readonly adult: number | null;
  readonly description: string;
  readonly daysAgo: number;
  /** `08:40`, or null where nobody noted it. */
  readonly time: string | null;
  readonly where: string;
  readonly clauses: readonly string[];
  readonly notSureYet: boolean;
  readonly whatHappened: string;
  readonly childSawOrAffected: boolean;
  readonly worryAboutChild: boolean;
  readonly saidAgainstStaff: boolean;
  readonly toldAtOnce: string;
}

interface Occasion {
  readonly where: readonly string[];
  readonly times: readonly string[];
  readonly clauses: readonly (readonly string[])[];
  readonly beginnings: readonly string[];
  readonly middles: readonly string[];
}

/** `{name}` is the adult, `{child}` a child with class. */
const OCCASIONS: readonly Occasion[] = [
  {
    where: ['by telephone', 'by telephone, office line'],
    times: ['08:25', '09:10', '10:15', '11:40', '13:05', '14:50', '15:35'],
    clauses: [['E1'], ['E'], ['E1', 'E5'], ['E6']],
    beginnings: [
      '{name} rang the office about {child}’s lost jumper.',
      '{name} rang because {child} had been moved to another table.',
      '{name} rang for the third time this week about the reading book.',
      '{name} rang about the letter on attendance.',
      '{name} rang to ask why {child} was not in the football team.',
    ],
    middles: [
      'When asked to wait they said that the office was useless and swore twice.',
      'They shouted for about two minutes and put the telephone down.',
      'They said that they would ring every hour until somebody did something.',
      'They called the receptionist a liar. The call was ended politely after one warning.',
      'They told us which class {child} was to be in from Monday and would not hear the reasons.',
    ],
  },
  {
    where: ['main gate', 'playground, side gate', 'reception', 'car park', 'outside the Year 4 classroom'],
    times: ['08:35', '08:40', '08:45', '08:55', '15:10', '15:15', '15:20', '15:30'],
    clauses: [['E1'], ['E1', 'E2'], ['E'], ['E4'], ['E7']],
    beginnings: [
      '{name} came to the gate at drop-off and asked for the class teacher at once.',
      '{name} stood in front of another parent and said that their boy was a bully.',
      '{name} would not move the car from the zigzag lines.',
      '{name} came into the building without signing in.',
      '{name} was waiting for the teaching assistant after school.',
    ],
    middles: [
      'They raised their voice and pointed a finger close to the face of the teacher.',
      'They swore several times in front of the children. {child} was crying.',
      'Asked to come back with an appointment, they refused and stayed for ten minutes.',
      'They told the other parents to complain as well and not to put up with it.',
      'A member of staff walked them to the gate. They left when told that the police would be called.',
    ],
  },
  {
    where: ['by e-mail', 'by e-mail to the class teacher', 'by e-mail to the office'],
    times: ['06:50', '07:40', '12:30', '17:20', '20:05', '21:45', '22:30'],
    clauses: [['E6'], ['E4'], ['E5'], ['E1'], ['E3']],
    beginnings: [
      '{name} sent an e-mail about {child}’s homework.',
      '{name} sent four e-mails in one evening about the same matter.',
      '{name} answered our letter of last week by e-mail.',
      '{name} wrote to the whole governing body about the seating plan.',
    ],
    middles: [
      'It calls the teacher incompetent and demands a meeting the same day.',
      'It says that the school will regret it if nothing is done by Friday.',
      'It repeats what was answered in writing twice this term.',
      'It demands that the teaching assistant is removed from the class.',
      'The wording about the headteacher is insulting.',
    ],
  },
];

const ENDS = [
  'I said that I would look into it and ring back tomorrow.',
  'We offered an appointment for Thursday.',
  'Nobody was hurt.',
  'The deputy headteacher was present throughout.',
  'They apologised later the same day.',
  'No answer has been sent yet.',
  'A note was made at once.',
];
const STRANGERS = [
  'man in a red van, about forty',
  'woman with a pushchair, not known to the office',
  'caller who gave no name',
  'somebody’s uncle, grey jacket',
];

/** Incidents of about a year, more of them with a few adults, as it is in life. */
export function practiceIncidents(
  random: Seeded,
  count: number,
  adults: readonly PracticeAdult[],
  children: readonly PracticeChild[],
): readonly PracticeIncident[] {
  return Array.from({ length: count }, () => oneIncident(random, adults, children));
}

function oneIncident(
  random: Seeded,
  adults: readonly PracticeAdult[],
  children: readonly PracticeChild[],
): PracticeIncident {
  const occasion = random.pick(OCCASIONS);
  const known = adults.length > 0 && random.chance(0.96);
  // The square of a number below 1 is mostly small: some adults are in many records, most in none.
  const adult = known ? Math.floor(random.next() ** 2 * adults.length) : null;
  const person = adult === null ? undefined : adults[adult];
  const child = children[person?.children[random.below(person.children.length)] ?? -1];
  const name = person === undefined ? 'Somebody' : `${person.title} ${person.lastName}`;
  const childName = child === undefined ? 'a child' : `${child.firstName} (${child.className})`;
  const sentences = [random.pick(occasion.beginnings), random.pick(occasion.middles)];
  if (random.chance(0.35)) sentences.push(random.pick(occasion.middles));
  sentences.push(random.pick(ENDS));
  const whatHappened = [...new Set(sentences)].join(' ').replaceAll('{name}', name).replaceAll('{child}', childName);
  const worryAboutChild = random.chance(0.06);
  const saidAgainstStaff = random.chance(0.04);
  const notSureYet = random.chance(0.08);
  return {
    adult,
    description: person === undefined ? random.pick(STRANGERS) : '',
    daysAgo: 1 + random.below(380),
    time: random.chance(0.93) ? random.pick(occasion.times) : null,
    where: random.pick(occasion.where),
    clauses: notSureYet ? [] : random.pick(occasion.clauses),
    notSureYet,
    whatHappened,
    childSawOrAffected: random.chance(0.25),
    worryAboutChild,
    saidAgainstStaff,
    toldAtOnce: (worryAboutChild || saidAgainstStaff) && random.chance(0.8) ? 'the safeguarding lead' : '',
  };
}
