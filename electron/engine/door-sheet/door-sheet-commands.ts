import { type FactsForPrinting, printDoorSheet } from '../../../domain/door-sheet/door-sheet-rules';
import { type Command, defineCommand } from '../door/handler';
import { doorSheetNow } from './door-sheet-rows';

/** Notes that a door sheet is printed; the page prints it next. */
export const printDoorSheetCommand: Command<'door-sheet:print', FactsForPrinting> = defineCommand<'door-sheet:print'>()(
  {
    load: ({ useUntil: asked }, { db, today, now, actor }): FactsForPrinting => {
      const sheet = doorSheetNow(db, today, now, asked);
      const { reference, useUntil, latestUse: latest, cards, holds, contents } = sheet;
      return { reference, useUntil, cards: cards.length, holds: holds.length, contents, latest, role: actor.role };
    },
    decide: printDoorSheet,
    stale: ['register'],
  },
);
