import { z } from 'zod';
import { RECORDERS } from '../casebook/roles';
import { LocalDate } from '../dates/local-date';
import { SheetReference } from './door-sheet';

const Printed = z.strictObject({
  reference: SheetReference,
  useUntil: LocalDate,
  cards: z.number().int(),
  holds: z.number().int(),
});
export type DoorSheetPrinted = z.infer<typeof Printed>;

/** The subject is an id of the sheet's own. Who and when stand in the entry itself. */
export const doorSheetEntries = {
  'door-sheet:printed': { version: 1, body: Printed, signedBy: RECORDERS, upcasts: [] },
} as const;
