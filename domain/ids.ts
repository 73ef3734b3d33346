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
export const ConcernId = Id.brand<'ConcernId'>();
export type ConcernId = z.infer<typeof ConcernId>;
export const ConversationId = Id.brand<'ConversationId'>();
export type ConversationId = z.infer<typeof ConversationId>;
export const RequestId = Id.brand<'RequestId'>();
export type RequestId = z.infer<typeof RequestId>;
export const TaskId = Id.brand<'TaskId'>();
export type TaskId = z.infer<typeof TaskId>;
export const DraftId = Id.brand<'DraftId'>();
export type DraftId = z.infer<typeof DraftId>;
export const DecisionId = Id.brand<'DecisionId'>();
export type DecisionId = z.infer<typeof DecisionId>;
export const UserId = Id.brand<'UserId'>();
export type UserId = z.infer<typeof UserId>;
export const InChargeId = Id.brand<'InChargeId'>();
export type InChargeId = z.infer<typeof InChargeId>;

/** `INC-2026-0001`, `RES-2026-0001`, `DEC-2026-0001`, `CON-2026-0001`, `REQ-2026-0001`: calendar year of recording, without gaps, never used twice. */
export const Reference = z.string().regex(/^(INC|RES|DEC|CON|REQ)-\d{4}-\d{4,}$/);
export type Reference = z.infer<typeof Reference>;
