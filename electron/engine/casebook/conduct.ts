import { isEntryKind, readBody } from '../../../domain/journal/entry-kinds';
import { backupProjection } from '../backup/backup-projection';
import { banProjection } from '../ban/ban-projection';
import { calendarProjection } from '../calendar/calendar-projection';
import { casebookFactsProjection } from '../casebook-facts/casebook-facts-projection';
import { codeProjection } from '../code/code-projection';
import { linkedPolicyProjection } from '../code/linked-policies';
import type { CompartmentSettings } from '../compartment/open-compartment';
import type { ExceptionTable, Projection } from '../compartment/projection';
import { wantedSchema } from '../compartment/wanted-schema';
import { concernProjection } from '../concern/concern-projection';
import { conversationProjection } from '../conversation/conversation-projection';
import { decisionProjection } from '../decision/decision-projection';
import type { NounProjection, ProjectedEntry } from '../door/handler';
import { doorSheetProjection } from '../door-sheet/door-sheet-projection';
import { draftTable } from '../draft/drafts';
import { holdProjection } from '../hold/hold-projection';
import { inChargeProjection } from '../in-charge/in-charge-projection';
import { incidentProjection } from '../incident/incident-projection';
import { deriveKey } from '../keys/derive-key';
import { wipe } from '../keys/secret';
import { orderProjection } from '../order/order-projection';
import { personProjection } from '../person/person-projection';
import { planProjection } from '../plan/plan-projection';
import { requestProjection } from '../request/request-projection';
import { restrictionProjection } from '../restriction/restriction-projection';
import { reviewProjection } from '../review/review-projection';
import { savedFilterProjection } from '../saved-filter/saved-filters';
import { schoolProjection } from '../school/school-projection';
import { settingsProjection } from '../settings/settings-projection';
import { taskProjection } from '../task/task-projection';
import { inFolder } from './casebook-folder';

/** What is made from the journal of `conduct`, in the order of application: a noun may read the tables of those before it. */
const PROJECTIONS: readonly NounProjection[] = [
  casebookFactsProjection,
  settingsProjection,
  schoolProjection,
  inChargeProjection,
  calendarProjection,
  backupProjection,
  codeProjection,
  linkedPolicyProjection,
  personProjection,
  incidentProjection,
  savedFilterProjection,
  restrictionProjection,
  banProjection,
  reviewProjection,
  planProjection,
  decisionProjection,
  holdProjection,
  orderProjection,
  concernProjection,
  conversationProjection,
  requestProjection,
  taskProjection,
  doorSheetProjection,
];

const EXCEPTIONS: readonly ExceptionTable[] = [draftTable];

/** Works out ahead how the tables of `conduct` have to stand in the file. */
export function readyConduct(): void {
  wantedSchema(PROJECTIONS);
}

/** The settings of the `conduct` compartment of a casebook, with its sub-keys derived from the compartment's key. */
export function conductSettings(
  folder: string,
  casebookId: string,
  keyGeneration: number,
  headerGeneration: number,
  key: Uint8Array,
  mayWrite?: () => void,
): CompartmentSettings & { readonly wipe: () => void } {
  const databaseKey = deriveKey(key, 1, 'database');
  const sealKey = deriveKey(key, 2, 'sealmac1');
  return {
    path: inFolder(folder, 'conduct'),
    sealPath: inFolder(folder, 'conductSeal'),
    identity: { casebookId, name: 'conduct', keyGeneration },
    databaseKey,
    sealKey,
    headerGeneration,
    projections: PROJECTIONS.map(asProjection),
    exceptions: EXCEPTIONS,
    upcast: (kind, version, body) => (isEntryKind(kind) ? readBody(kind, version, body) : body),
    ...(mayWrite === undefined ? {} : { mayWrite }),
    wipe: () => wipe(databaseKey, sealKey),
  };
}

/** A noun's projection as the compartment takes it. An erased body leaves nothing to project. */
function asProjection({ name, tables, create, probes, apply }: NounProjection): Projection {
  type AnyApply = (db: Parameters<Projection['apply']>[0], entry: ProjectedEntry<never>) => void;
  const byKind = new Map(Object.entries(apply) as [string, AnyApply][]);
  return {
    name,
    tables,
    create,
    ...(probes === undefined ? {} : { probes }),
    kinds: [...byKind.keys()],
    apply: (db, entry, body) => {
      if (body === null) return;
      const { sequence, at, day, actor, kind, subject } = entry;
      byKind.get(kind)?.(db, { sequence, at, day, actor, kind, subject, body } as unknown as ProjectedEntry<never>);
    },
  };
}
