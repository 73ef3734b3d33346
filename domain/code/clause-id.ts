import { z } from 'zod';

/** The address of a clause: `E`, `E1`, `A5`, `S3`. Ids stay when a school puts its own text over the default one. */
export const ClauseId = z
  .string()
  .regex(/^[A-Z]{1,2}\d{0,2}$/)
  .brand<'ClauseId'>();
export type ClauseId = z.infer<typeof ClauseId>;
