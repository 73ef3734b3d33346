import type { Query } from '../door/handler';
import { doorSheetNow } from './door-sheet-rows';

/** What the door sheet says if it is printed now; a last day that it may not have is left out. */
export const showDoorSheet: Query<'door-sheet:show'> = {
  answer: ({ useUntil }, { db, today, now }) => doorSheetNow(db, today, now, useUntil),
};
