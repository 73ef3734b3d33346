import { z } from 'zod';

/** 16 random bytes as 32 hex digits (docs/format.md, section 1). */
export const Id = z.string().regex(/^[0-9a-f]{32}$/);
export type Id = z.infer<typeof Id>;

export const PersonId = Id.brand<'PersonId'>();
export type PersonId = z.infer<typeof PersonId>;
export const IncidentId = Id.brand<'IncidentId'>();
export type IncidentId = z.infer<typeof IncidentId>;
export const RestrictionId = Id.brand<'RestrictionId'>();
export type RestrictionId = z.infer<typeof RestrictionId>;
export const HoldId = Id.brand<'HoldId'>();
export type HoldId = z.infer<typeof HoldId>;
export const OrderId = Id.brand<'OrderId'>();
export type OrderId = z.infer<typeof OrderId>;
export const DraftId = Id.brand<'DraftId'>();
export type DraftId = z.infer<typeof DraftId>;
export const UserId = Id.brand<'UserId'>();
export type UserId = z.infer<typeof UserId>;

/** `INC-2026-0001`, `RES-2026-0001`: calendar year of recording, without gaps, never used twice. */
export const Reference = z.string().regex(/^(INC|RES)-\d{4}-\d{4,}$/);
export type Reference = z.infer<typeof Reference>;
