import type { Query } from '../door/handler';
import { doorSheetNow } from './door-sheet-rows';

/** What the door sheet says if it is printed now. */
export const showDoorSheet: Query<'door-sheet:show'> = {
  answer: (_input, { db, today, now }) => doorSheetNow(db, today, now),
};
