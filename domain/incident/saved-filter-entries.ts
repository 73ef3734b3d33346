import { z } from 'zod';
import { RECORDERS } from '../casebook/roles';
import { IncidentFilter } from './incident-filter';

/** The subject of each is the filter. */
export const savedFilterEntries = {
  'incident:filter-saved': {
    version: 1,
    body: z.strictObject({ name: z.string().min(1), filter: IncidentFilter }),
    signedBy: RECORDERS,
    upcasts: [],
  },
  'incident:filter-removed': { version: 1, body: z.strictObject({}), signedBy: RECORDERS, upcasts: [] },
} as const;
