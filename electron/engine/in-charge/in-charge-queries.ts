import type { LocalDate } from '../../../domain/dates/local-date';
import type { UserId } from '../../../domain/ids';
import type { InChargeToday, NamedInCharge } from '../../../domain/in-charge/in-charge';
import { inChargeState } from '../../../domain/in-charge/in-charge-period';
import { userName } from '../casebook-facts/casebook-facts';
import type { Readable } from '../compartment/access';
import type { Query } from '../door/handler';

type Row = Omit<NamedInCharge, 'state'> & { readonly userId: UserId | null };

/** Everybody who was ever named, the one named last first. A school names a few in a year. */
function everybodyNamed(db: Readable): readonly Row[] {
  return db
    .all<Row>(
      `SELECT in_charge_id AS inChargeId, name, role, user_id AS userId, from_day AS "from", until_day AS until, at, actor AS "by",
         (SELECT min(ended_on) FROM in_charge_ended e WHERE e.in_charge_id = c.in_charge_id) AS endedOn
       FROM in_charge c ORDER BY sequence DESC`,
    )
    .map((row) => ({ ...row, by: userName(db, row.by as UserId) }));
}

/** One naming, or null. */
export function inChargeOf(db: Readable, inChargeId: string): Row | null {
  return everybodyNamed(db).find((row) => row.inChargeId === inChargeId) ?? null;
}

/** Is whoever signed in one of those who act for the head on that day? */
export function isInCharge(db: Readable, userId: UserId, today: LocalDate): boolean {
  return everybodyNamed(db).some((row) => row.userId === userId && inChargeState(row, today) === 'acts');
}

/** Those who act for the head on that day, and which of them `userId` is. */
export function inChargeToday(db: Readable, userId: UserId, today: LocalDate): InChargeToday[] {
  return everybodyNamed(db)
    .filter((row) => inChargeState(row, today) === 'acts')
    .map((row) => ({ name: row.name, role: row.role, until: row.until, me: row.userId === userId }));
}

export const whoIsInCharge: Query<'in-charge:today'> = {
  answer: (_input, { db, today, actor }) => inChargeToday(db, actor.userId, today),
};

export const listInCharge: Query<'in-charge:list'> = {
  answer: (_input, { db, today }) => {
    const all = everybodyNamed(db).map(({ userId: _userId, ...row }) => ({ ...row, state: inChargeState(row, today) }));
    const over = (one: NamedInCharge) => one.state === 'over';
    return { current: all.filter((one) => !over(one)), over: all.filter(over) };
  },
};
