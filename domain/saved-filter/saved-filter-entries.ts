import { z } from 'zod';
import { RECORDERS } from '../casebook/roles';
import { IncidentFilter } from '../incident/incident-filter';
import { RegisterFilter } from '../restriction/register-filter';

const removed = { version: 1, body: z.strictObject({}), signedBy: RECORDERS, upcasts: [] } as const;

/** The subject of each is the filter. */
export const savedFilterEntries = {
  'incident:filter-saved': {
    version: 1,
    body: z.strictObject({ name: z.string().min(1), filter: IncidentFilter }),
    signedBy: RECORDERS,
    upcasts: [],
  },
  'incident:filter-removed': removed,
  'restriction:filter-saved': {
    version: 1,
    body: z.strictObject({ name: z.string().min(1), filter: RegisterFilter }),
    signedBy: RECORDERS,
    upcasts: [],
  },
  'restriction:filter-removed': removed,
} as const;
