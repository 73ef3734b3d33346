import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { ClauseId } from '../../../domain/code/clause-id';
import { addDays, dayInEngland, Instant, type LocalDate, LocalTime } from '../../../domain/dates/local-date';
import type { Id, PersonId } from '../../../domain/ids';
import { practicePeople } from '../../../domain/practice/practice-entries';
import { practiceFamilies } from '../../../domain/practice/practice-families';
import type { PracticeIncident } from '../../../domain/practice/practice-incidents';
import type { PracticeRestriction } from '../../../domain/practice/practice-restrictions';
import { NO_SHAPE } from '../../../domain/restriction/shape';
import { inFolder } from '../casebook/casebook-folder';
import { type Clock, systemClock } from '../casebook/clock';
import { createCasebook } from '../casebook/create-casebook';
import type { OpenCasebook } from '../casebook/open-casebook';
import type { ActTransaction } from '../compartment/compartment';
import { recordIncidentCommand } from '../incident/incident-commands';
import { KDF_FLOOR } from '../keys/passphrase-key';
import { carryOverRestrictionCommand } from '../restriction/restriction-commands';

/** No secret: it is shown on every page of a practice casebook and lies beside it in a text file. */
export const PRACTICE_PASSPHRASE = 'invented-families-only';
/** Entries in one transaction: enough to be quick, small enough for memory. */
const BATCH = 250;
/** The casebook begins this long before the oldest thing in it. */
const HISTORY_DAYS = 400;

export interface PracticeToMake {
  readonly folder: string;
  readonly seed?: number;
  readonly people?: number;
  readonly incidents?: number;
  /** Today, for the data; the PC's if left out. One day, seed and size give one export. */
  readonly on?: LocalDate;
  readonly clock?: Clock;
}

/** A clock that stands where it is put. */
class SetClock implements Clock {
  constructor(public at: Instant) {}
  now(): Instant {
    return this.at;
  }
}

/** Makes a practice casebook and leaves it open. Throws `CasebookDisaster` if the folder isn't empty. */
export async function makePracticeCasebook(
  toMake: PracticeToMake,
): Promise<{ casebook: OpenCasebook; passphrase: string }> {
  const { folder, seed = 1, people = 60, incidents = 40, clock: real = systemClock() } = toMake;
  const today = toMake.on ?? dayInEngland(real.now());
  const clock = new SetClock(instantOn(addDays(today, -HISTORY_DAYS), '07:30'));
  const { casebook } = await createCasebook(
    {
      schoolName: 'Larkfield Practice School',
      schoolType: 'community',
      founderName: 'Ms A. Okafor',
      signInName: 'Headteacher',
      safeguardingLead: { who: 'somebody-else', name: 'Mr T. Obi' },
      passphrase: PRACTICE_PASSPHRASE,
    },
    { folder, clock, limits: KDF_FLOOR, practice: true, newId: seededIds(seed) },
  );
  try {
    // First of all: a practice casebook that was cut off while it was filled still says how it opens.
    writeFileSync(inFolder(folder, 'practice'), `${PRACTICE_PASSPHRASE}\n`, { mode: 0o600 });
    fill(casebook, clock, today, practiceFamilies({ seed, people, incidents }));
    return { casebook, passphrase: PRACTICE_PASSPHRASE };
  } catch (error) {
    casebook.close();
    throw error;
  }
}

type School = ReturnType<typeof practiceFamilies>;

function fill(casebook: OpenCasebook, clock: SetClock, today: LocalDate, school: School): void {
  // The invented classes are those of today, however long ago the casebook began.
  const { adultIds, entries } = practicePeople(school, today, casebook.newId);
  inBatches(casebook, entries, (tx, entry) => casebook.append(tx, entry, clock.now()));
  const byDay = [...school.incidents].sort((one, other) => other.daysAgo - one.daysAgo || compareTimes(one, other));
  inBatches(casebook, byDay, (tx, incident) => {
    const day = addDays(today, -Math.min(incident.daysAgo, HISTORY_DAYS - 1));
    clock.at = later(clock.at, plusMinutes(instantOn(day, incident.time ?? '16:00'), 20));
    mustSucceed(casebook.commandIn(tx, recordIncidentCommand, incidentInput(incident, day, adultIds)));
  });
  clock.at = later(clock.at, instantOn(today, '07:45'));
  inBatches(casebook, school.restrictions, (tx, restriction) => {
    mustSucceed(casebook.commandIn(tx, carryOverRestrictionCommand, restrictionInput(restriction, today, adultIds)));
  });
}

function inBatches<Item>(
  casebook: OpenCasebook,
  items: readonly Item[],
  work: (tx: ActTransaction, item: Item) => void,
): void {
  for (let from = 0; from < items.length; from += BATCH) {
    casebook.conduct.act((tx) => {
      for (const item of items.slice(from, from + BATCH)) work(tx, item);
    });
  }
}

function incidentInput(incident: PracticeIncident, day: LocalDate, adultIds: readonly PersonId[]) {
  const personId = incident.adult === null ? undefined : adultIds[incident.adult];
  return {
    draftId: null,
    about:
      personId === undefined
        ? { kind: 'not-identified' as const, description: incident.description }
        : { kind: 'known' as const, personId },
    alsoAbout: [],
    // By what they do alone: a name would soon be a pattern.
    affected: [
      {
        kind: 'named' as const,
        name: '',
        role: incident.where.startsWith('by tele') ? 'receptionist' : 'class teacher',
      },
    ],
    details: {},
    happened: { day, time: incident.time === null ? null : LocalTime.parse(incident.time), asTyped: '' },
    where: incident.where,
    citation: { clauses: incident.clauses.map((clause) => ClauseId.parse(clause)), notSureYet: incident.notSureYet },
    whatHappened: incident.whatHappened,
    ticks: {
      childSawOrAffected: incident.childSawOrAffected,
      worryAboutChild: incident.worryAboutChild,
      saidAgainstStaff: incident.saidAgainstStaff,
    },
    toldAtOnce: incident.toldAtOnce,
    broke: [],
  };
}

function restrictionInput(restriction: PracticeRestriction, today: LocalDate, adultIds: readonly PersonId[]) {
  const personId = adultIds[restriction.adult];
  if (personId === undefined) throw new Error('a practice restriction names nobody');
  const ahead = (days: number | null) => (days === null ? null : addDays(today, days));
  return {
    draftId: null,
    about: { kind: 'known' as const, personId },
    type: restriction.type,
    whatIsRestricted: restriction.whatIsRestricted,
    childArrangements: restriction.childArrangements,
    startsOn: addDays(today, -restriction.startedDaysAgo),
    endsOn: ahead(restriction.endsInDays),
    reviewOn: ahead(restriction.reviewInDays),
    shape: NO_SHAPE,
    heard: restriction.heard,
    goingOn: [],
  };
}

function mustSucceed(result: { readonly ok: boolean; readonly failure?: unknown }): void {
  if (!result.ok) throw new Error(`practice data was refused: ${JSON.stringify(result.failure)}`);
}

function compareTimes(one: PracticeIncident, other: PracticeIncident): number {
  return (one.time ?? '16:00').localeCompare(other.time ?? '16:00');
}

function instantOn(day: LocalDate, time: string): Instant {
  return Instant.parse(`${day}T${time}:00.000Z`);
}

function plusMinutes(at: Instant, minutes: number): Instant {
  return Instant.parse(new Date(Date.parse(at) + minutes * 60_000).toISOString());
}

function later(one: Instant, other: Instant): Instant {
  return one > other ? one : other;
}

/** Ids that look random and are the same for one seed. Not a secret, and only ever in practice casebooks. */
function seededIds(seed: number): () => Id {
  let count = 0;
  return () => {
    count += 1;
    return createHash('sha256').update(`practice ${seed} ${count}`).digest('hex').slice(0, 32);
  };
}
