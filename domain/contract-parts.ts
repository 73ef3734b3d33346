import { z } from 'zod';

/** A question that needs no more than its name. */
export const Nothing = z.strictObject({});
/** An answer that says no more than that it was done. */
export const Done = z.strictObject({});
/** Which rows of a long list. */
export const Page = z.strictObject({ offset: z.number().int().min(0), limit: z.number().int().min(1).max(200) });

/** Who has the casebook open, as its lock says: named by somebody who knows that nobody works there and opens it all the same. */
export const OtherPc = z.strictObject({ host: z.string().max(300), since: z.string().max(40) });
