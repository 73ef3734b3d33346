import { expect } from 'vitest';
import { WEEKDAYS } from '../../../domain/ban/ban-model.fixture';
import { calendarOf } from '../../../domain/calendar/calendar';
import { addDays, type LocalDate } from '../../../domain/dates/local-date';
import { isSchoolDay, type SchoolCalendar } from '../../../domain/dates/school-calendar';
import type { EntryBody } from '../../../domain/journal/entry-kinds';
import { readBody } from '../../../domain/journal/entry-kinds';
import { type BanWorld, meet, type Remembered } from './ban-world.fixture';

/* The laws, asked again in the plainest way of what the test remembers: never of the rules that they bind. */

async function calendarNow({ sample }: BanWorld): Promise<SchoolCalendar> {
  const { years } = await sample.ask('calendar:show', {});
  return years.length === 0 ? WEEKDAYS : calendarOf(years);
}

/** Was a parent heard, or had a letter reached them and their time run out? Asked when the door let a confirmation through. */
export async function mayBeConfirmed(world: BanWorld, ban: Remembered): Promise<void> {
  expect(ban.kind).toBe('ban');
  if (!ban.parent || ban.sides.length > 0) return;
  const calendar = await calendarNow(world);
  expect(ban.letters.filter(reachedThem).some(({ on }) => timeIsOver(ban, on, world.today, calendar))).toBe(true);
  meet('confirmedByTime');
}

/** What came back, and what was only said, gives no time to answer. */
function reachedThem({ how, on }: Remembered['letters'][number], index: number, all: Remembered['letters']): boolean {
  if (how === 'handed' || how === 'refused') return true;
  const cameBack = all.slice(index).some((later) => later.how === 'returned' && later.on >= on);
  return (how === 'post' || how === 'email') && !cameBack;
}

function timeIsOver(
  { beganOn, answerDays }: Remembered,
  on: LocalDate,
  today: LocalDate,
  calendar: SchoolCalendar,
): boolean {
  let schoolDays = 0;
  for (let day = addDays(on > beganOn ? on : beganOn, 1); day < today; day = addDays(day, 1))
    if (isSchoolDay(day, calendar)) schoolDays += 1;
  return schoolDays >= answerDays;
}

/** What holds has a beginning, a review and an end; it is decided at once, after a hearing, or marked as from paper; and it is never about a pupil. */
export async function whatHoldsIsSound(world: BanWorld): Promise<void> {
  const { sample } = world;
  const { rows } = await sample.ask('restriction:list', { show: 'current', offset: 0, limit: 200 });
  const undecided = await sample.ask('ban:undecided', {});
  const temporary = new Set(undecided.filter(({ state }) => state === 'temporary').map((one) => one.restrictionId));
  for (const { restrictionId, person, type, startsOn, reviewOn, endsOn } of rows) {
    expect(person.kind).toBe('adult');
    expect([restrictionId, startsOn <= reviewOn && reviewOn <= endsOn]).toEqual([restrictionId, true]);
    const known = world.restrictions.find((one) => one.restrictionId === restrictionId);
    const rightly = known?.kind === 'paper' || known?.confirmed === true || temporary.has(restrictionId);
    if (type === 'ban') expect([restrictionId, rightly]).toEqual([restrictionId, true]);
    else expect(known?.kind).not.toBe('ban');
  }
}

const NEAR_A_RIGHT = ['E3', 'E4', 'E5', 'E6', 'E7'];

/** No sanction rests on a right alone, on nothing, on a record about somebody else, or on a pupil: read from the journal itself. */
export function noSanctionOnARight(world: BanWorld): void {
  for (const { step, personId, restrictionId, incidents, grounds } of decisionsOf(world)) {
    expect(world.cast.some((one) => one.personId === personId && one.pupil)).toBe(false);
    if (step === 'temporary-ban') continue;
    const reviewed = world.restrictions.some((one) => one.restrictionId === restrictionId && one.reviewed);
    if (reviewed && incidents.length === 0) continue;
    const clauses = incidents.flatMap((incidentId) => world.cited.get(incidentId) ?? []);
    expect([step, incidents.length > 0]).toEqual([step, true]);
    if (!clauses.some((clause) => NEAR_A_RIGHT.includes(clause))) continue;
    const byManner = grounds.rights.answer === 'manner' && grounds.rights.manner.trim() !== '';
    const besides = grounds.rights.answer === 'nothing-wrong' && clauses.some((one) => !NEAR_A_RIGHT.includes(one));
    expect([step, clauses, byManner || besides]).toEqual([step, clauses, true]);
    meet('besideARight');
  }
}

function decisionsOf({ sample }: BanWorld): readonly EntryBody<'decision:made'>[] {
  const rows = sample.casebook.conduct.read((db) =>
    db.all<{ version: number; body: string }>(
      `SELECT json_extract(entry, '$.version') AS version, body FROM journal JOIN journal_body USING (sequence)
       WHERE json_extract(entry, '$.kind') = 'decision:made' AND body IS NOT NULL ORDER BY sequence`,
    ),
  );
  return rows.map(({ version, body }) => readBody('decision:made', version, JSON.parse(body)) as never);
}

/** What is kept equals what the journal gives. */
export function keptAsTheJournalHasIt({ sample }: BanWorld): void {
  expect(sample.differences()).toEqual([]);
}

/** The page of each ban and the register say the same of it. */
export async function pagesAgree(world: BanWorld): Promise<void> {
  const { rows } = await world.sample.ask('restriction:list', { show: 'current', offset: 0, limit: 200 });
  for (const { restrictionId } of world.restrictions.filter(({ kind }) => kind === 'ban').slice(-60)) {
    const shown = await world.ask('ban:show', { restrictionId });
    const row = rows.find((one) => one.restrictionId === restrictionId);
    const holds = shown?.state === 'temporary' || shown?.state === 'confirmed';
    expect([restrictionId, row !== undefined]).toEqual([restrictionId, holds]);
    if (holds) expect(row?.endsOn).toBe(shown?.endsOn);
  }
}

/** Four answers about anybody but the pupil, and the card says stop; then whatever has not ended ends in one step with one reason. */
export async function isAlive(world: BanWorld): Promise<void> {
  const { sample } = world;
  for (const about of [...world.cast.filter(({ pupil }) => !pupil), world.somebodyNew()]) {
    const answers = { whatTheyDid: 'Threw a chair', whyNow: 'It may happen again', collects: 'Her sister' };
    const named = 'personId' in about ? { kind: 'known' as const, personId: about.personId } : about;
    const input = { draftId: null, about: named, incidentId: null, decidedBy: null, ...answers };
    const { restrictionId } = await sample.ask('ban:impose-now', input);
    const member = 'personId' in about ? about : { personId: await world.personNamed(about.name), parent: true };
    world.remember('ban', restrictionId, member);
    const { cards } = await sample.ask('look-up:find', { text: about.name });
    expect(cards.map(({ answer }) => answer)).toContain('stop');
  }
  for (const { restrictionId } of await sample.ask('ban:undecided', {}).then((all) => all.filter(proposed)))
    expect(await sample.refused('ban:withdraw', { draftId: null, restrictionId, reason: 'Settled' })).toEqual([]);
  const { rows } = await sample.ask('restriction:list', { show: 'current', offset: 0, limit: 200 });
  for (const { restrictionId } of rows)
    expect(await sample.refused('restriction:end', { restrictionId, reason: 'Settled' })).toEqual([]);
  expect((await sample.ask('restriction:list', { show: 'current', offset: 0, limit: 50 })).rows).toEqual([]);
  keptAsTheJournalHasIt(world);
}

const proposed = ({ state }: { readonly state: string }): boolean => state === 'proposed';
