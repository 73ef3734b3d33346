import { type FactsForRegisterPrint, printEntry, printRegister } from '../../../domain/restriction/register-print';
import {
  carryOverRestriction,
  endRestriction,
  type FactsForCarryingOver,
  type FactsForEnding,
} from '../../../domain/restriction/restriction-rules';
import { type FactsForShape, noteShape, type Standing } from '../../../domain/restriction/shape-rules';
import { deciders } from '../ban/ban-facts';
import { banOf } from '../ban/ban-rows';
import { schoolCalendar } from '../calendar/school-calendar';
import type { Readable } from '../compartment/access';
import { type Command, defineCommand } from '../door/handler';
import { whoIsNamed } from '../person/people-in-form';
import { nextRestrictionReference } from './restriction-references';
import { countInForce, restrictionOf } from './restriction-rows';
import { shapeOf } from './restriction-shapes';

/** Records a restriction that a letter on paper imposed. */
export const carryOverRestrictionCommand: Command<'restriction:carry-over', FactsForCarryingOver> =
  defineCommand<'restriction:carry-over'>()({
    load: ({ about }, { db, today, actor }): FactsForCarryingOver => ({
      role: actor.role,
      reference: nextRestrictionReference(db, today),
      calendar: schoolCalendar(db),
      ...whoIsNamed(db, about, today),
    }),
    decide: carryOverRestriction,
    stale: ['register', 'people', 'today'],
    draft: ({ draftId }) => draftId,
  });

/** Notes what a restriction says. */
export const noteShapeCommand: Command<'restriction:note-shape', FactsForShape> =
  defineCommand<'restriction:note-shape'>()({
    load: ({ restrictionId }, { db, actor }): FactsForShape | null => {
      const standing = standingOf(db, restrictionId);
      return standing === null ? null : { role: actor.role, before: shapeOf(db, restrictionId), standing };
    },
    decide: noteShape,
    draft: ({ draftId }) => draftId,
    stale: ['register', 'people', 'today'],
  });

/** Null for one that is not there. */
function standingOf(db: Readable, restrictionId: string): Standing | null {
  const restriction = restrictionOf(db, restrictionId);
  const ban = banOf(db, restrictionId)?.ban ?? null;
  if (restriction === null) return ban === null ? null : 'proposed';
  if (restriction.unreviewedPaper) return 'paper';
  return ban !== null && ban.confirmed === null ? 'temporary' : 'holds';
}

/** Ends a restriction today. */
export const endRestrictionCommand: Command<'restriction:end', FactsForEnding> = defineCommand<'restriction:end'>()({
  load: ({ restrictionId }, { db, actor, today }): FactsForEnding | null => {
    const restriction = restrictionOf(db, restrictionId);
    return restriction === null ? null : { restriction, ...deciders(db, actor, today) };
  },
  decide: endRestriction,
  draft: ({ draftId }) => draftId,
  stale: ['register', 'people', 'today'],
});

/** Notes that one restriction is printed; the page prints it next. */
export const printEntryCommand: Command<
  'restriction:print-entry',
  Pick<FactsForRegisterPrint, 'role'>
> = defineCommand<'restriction:print-entry'>()({
  load: ({ restrictionId }, { db, actor }) => (restrictionOf(db, restrictionId) === null ? null : { role: actor.role }),
  decide: printEntry,
  stale: [],
});

/** Notes that the register is printed; the page prints it next. */
export const printRegisterCommand: Command<'restriction:print-register', FactsForRegisterPrint> =
  defineCommand<'restriction:print-register'>()({
    load: ({ on }, { db, actor }): FactsForRegisterPrint => ({ rows: countInForce(db, on), role: actor.role }),
    decide: printRegister,
    stale: [],
  });
