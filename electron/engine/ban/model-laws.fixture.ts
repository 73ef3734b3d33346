import { expect } from 'vitest';
import { banState } from '../../../domain/ban/ban-case';
import { type ModelBan, type ModelSchool, PEOPLE } from '../../../domain/ban/ban-model.fixture';
import { addDays, addMonths } from '../../../domain/dates/local-date';
import { isSchoolDay, schoolDaysBetween } from '../../../domain/dates/school-calendar';
import { statusOn } from '../../../domain/restriction/restriction-status';
import { reached } from './model-reached.fixture';

/* The laws, asked in the plainest way of what was decided: never of the rules that they bind. */

/** Asked again in the plainest way: was a parent heard, or had a letter reached them and their time run out? */
export function mayBeConfirmed(school: ModelSchool, ban: ModelBan): void {
  reached.confirmed += 1;
  const found = school.caseOf(ban);
  const state = banState(found, ban.endedOn, school.today);
  expect(['proposed', 'temporary']).toContain(state);
  expect(['head', 'deputy']).toContain(school.role);
  const isParent = PEOPLE.some((one) => one.personId === ban.personId && one.held.children.length > 0);
  if (!isParent) return;
  if (found.sides.some(({ on }) => on >= found.heardFrom)) {
    reached.heard += 1;
    return;
  }
  // One that came back before a letter was sent was another letter.
  const letters = found.told.filter(
    ({ how, on }, index) =>
      how === 'handed' ||
      how === 'refused' ||
      ((how === 'post' || how === 'email') &&
        !found.told.slice(index).some((later) => later.how === 'returned' && later.on >= on)),
  );
  const closed = letters.some(({ on }) => {
    const [, from = on] = [on, found.heardFrom].sort();
    let schoolDays = 0;
    for (let day = addDays(from, 1); day < school.today; day = addDays(day, 1))
      if (isSchoolDay(day, school.calendar)) schoolDays += 1;
    return schoolDays >= found.answerDays;
  });
  expect(closed).toBe(true);
  reached.byTime += 1;
}

/**
 * What holds, holds from a day to a day, and somebody looks at it in between, within twelve months of the last look; a temporary ban for thirty school
 * days at most; what is proposed holds nothing.
 */
export function nothingIsOpenEnded(school: ModelSchool): void {
  for (const ban of school.bans.slice(-40)) {
    const found = school.caseOf(ban);
    const state = banState(found, ban.endedOn, school.today);
    if (state === 'lapsed') reached.lapsed += 1;
    if (state === 'proposed') expect([found.startsOn, found.endsOn]).toEqual([null, null]);
    if (state !== 'temporary') continue;
    if (found.startsOn === null || found.endsOn === null) throw new Error('what holds has no dates');
    expect(schoolDaysBetween(found.startsOn, found.endsOn, school.calendar)).toBeLessThanOrEqual(30);
  }
  for (const { startsOn, reviewOn, endsOn, lookedAtOn, narrowed, fromPaper, reviewed, ...row } of school.current()) {
    expect(startsOn <= reviewOn && reviewOn <= endsOn && school.today <= endsOn).toBe(true);
    expect(reviewOn <= addMonths(lookedAtOn, 12)).toBe(true);
    // What came from paper is looked at here within twenty school days.
    if (fromPaper && !reviewed && !narrowed)
      expect(schoolDaysBetween(lookedAtOn, reviewOn, school.calendar)).toBeLessThanOrEqual(20);
    const ban = school.bans.find(({ restrictionId }) => restrictionId === row.restrictionId);
    const isTemporary = ban !== undefined && school.caseOf(ban).confirmed === null;
    if (narrowed || isTemporary || (fromPaper && !reviewed)) continue;
    expect(schoolDaysBetween(reviewOn, endsOn, school.calendar)).toBeGreaterThanOrEqual(10);
  }
}

/** A ban that holds was imposed at once, or confirmed, or is marked as from paper; and the process and the register say the same of it. */
export function nothingHoldsUndecided(school: ModelSchool): void {
  for (const row of school.current()) {
    if (row.type !== 'ban' || row.fromPaper) continue;
    const ban = school.bans.find(({ restrictionId }) => restrictionId === row.restrictionId);
    if (ban === undefined) throw new Error('a ban on the register that nobody began');
    const found = school.caseOf(ban);
    expect(['temporary', 'confirmed']).toContain(banState(found, ban.endedOn, school.today));
    expect(found.began === 'temporary' || found.confirmed !== null).toBe(true);
    expect(statusOn(row, school.today)).not.toBe('ended');
  }
}

const NEAR_A_RIGHT = ['E3', 'E4', 'E5', 'E6', 'E7'];

/** No sanction rests on a right alone, on a pupil, on nothing, or on a record that does not count. */
export function nothingRestsOnARight(school: ModelSchool): void {
  // Each is asked once.
  for (const made of school.decisions.splice(0)) {
    const { step, personId, restrictionId, incidents: relied, grounds: of } = made;
    expect(PEOPLE.find((one) => one.personId === personId)?.held.kind).toBe('adult');
    if (step === 'temporary-ban') continue;
    const reviewed = restrictionId !== null && school.register.get(restrictionId)?.reviewed === true;
    if (reviewed && relied.length === 0) continue;
    const counting = school.reliedOn(relied).filter(({ counts }) => counts);
    expect(counting.length).toBeGreaterThan(0);
    const clauses: readonly string[] = counting.flatMap((one) => one.clauses);
    if (!clauses.some((clause) => NEAR_A_RIGHT.includes(clause))) continue;
    const byManner = of.rights.answer === 'manner' && of.rights.manner.trim() !== '';
    const besides = of.rights.answer === 'nothing-wrong' && clauses.some((clause) => !NEAR_A_RIGHT.includes(clause));
    expect(byManner || besides).toBe(true);
  }
}
