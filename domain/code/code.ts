import { z } from 'zod';
import { LocalDate } from '../dates/local-date';
import { IncidentId, Reference } from '../ids';
import { Happened } from '../incident/incident';
import { AboutShown } from '../person/person';
import { ClauseId } from './clause-id';

/**
 * One addressable part of the code. `binds`: the *school* (clause P), *parents*, or *nobody* (vision, reasons).
 * `parent` is the clause it stands under. Only clauses with `citable` are offered on an incident.
 */
export const Clause = z.strictObject({
  clauseId: ClauseId,
  parent: ClauseId.nullable(),
  heading: z.string().min(1).max(200),
  text: z.string().max(10_000),
  binds: z.enum(['parents', 'school', 'nobody']),
  citable: z.boolean(),
});
export type Clause = z.infer<typeof Clause>;

/** The text in force from a day on. An incident belongs to the version in force on the day it happened. */
export const CodeVersion = z.strictObject({
  title: z.string().min(1).max(200),
  inForceFrom: LocalDate,
  clauses: z.array(Clause).min(1).max(200),
});
export type CodeVersion = z.infer<typeof CodeVersion>;

export const CitingRecord = z.strictObject({
  incidentId: IncidentId,
  reference: Reference,
  about: AboutShown,
  happened: Happened,
});
export type CitingRecord = z.infer<typeof CitingRecord>;

/** The newest records that cite a clause, and how many there are in all. */
export const RecordsCiting = z.strictObject({ records: z.array(CitingRecord), total: z.number().int() });
export type RecordsCiting = z.infer<typeof RecordsCiting>;
