import type { Output } from '../../../domain/contract';
import { maySign } from '../../../domain/journal/entry-kinds';
import { casebookFacts } from '../casebook-facts/casebook-facts';
import { checkIntegrity } from '../compartment/integrity';
import type { DumpDifference } from '../journal/canonical-dump';
import { compareInSlices } from '../journal/compare-in-slices';
import { recordSeal } from '../journal/record-seal';
import { verifyJournal } from '../journal/verify';
import { headerMacFits } from '../keys/header';
import { readHeader } from '../keys/header-file';
import { verifyWith } from '../keys/user-keys';
import { compareHeaderWithJournal } from './header-and-journal';
import type { OpenCasebook } from './open-casebook';

export interface VerifyHooks {
  readonly progress?: (entries: number) => void;
  readonly cancel?: AbortSignal;
}

/**
 * Everything that can be checked with a sign-in: both copies of the header and their MAC, its slots and grants against the keys that the journal names, every
 * page of the database, seal, and every entry with its chain, body and signature. An empty list of findings is the answer *all is well*.
 */
export async function verifyCasebook(
  casebook: OpenCasebook,
  hooks: VerifyHooks = {},
): Promise<Output<'casebook:verify'>> {
  const { conduct, casebookId } = casebook;
  const integrity = checkIntegrity(conduct);
  // A damaged page makes every later reading fail, so the journal is read only where the pages are sound, and rows are compared where the journal is.
  if (integrity.reopen) return answerOf(casebook, conduct.head.sequence, integrity.findings);
  const verifiers = new Map<string, ReturnType<typeof verifyWith>>();
  const report = await verifyJournal((work) => conduct.read(work), {
    casebookId,
    compartment: 'conduct',
    maySign,
    verifySignature: (publicKey, message, signature) => {
      const name = Buffer.from(publicKey).toString('hex');
      const known = verifiers.get(name) ?? verifyWith(publicKey);
      verifiers.set(name, known);
      return known(message, signature);
    },
    ...hooks,
  });
  const sound = !report.cancelled && report.findings.length === 0;
  const differences = sound ? await compareInSlices(conduct, hooks.cancel) : [];
  const cancelled = report.cancelled || differences === null;
  return answerOf(casebook, report.entries, [
    ...integrity.findings,
    ...report.findings,
    ...(differences ?? []).map(differenceFinding),
    ...(sound && differences?.length === 0 ? slotAndGrantFindings(casebook) : []),
    ...(cancelled ? [{ code: 'cancelled', sequence: null }] : []),
  ]);
}

function answerOf(casebook: OpenCasebook, entries: number, findings: readonly Found[]): Output<'casebook:verify'> {
  return {
    entries,
    seal: recordSeal(casebook.conduct.head.hash),
    findings: [...headerFindings(casebook), ...healedFindings(casebook), ...findings].map(
      ({ code, sequence, detail }) => ({
        code,
        sequence,
        ...(detail === undefined ? {} : { detail: { ...detail } }),
      }),
    ),
  };
}

interface Found {
  readonly code: string;
  readonly sequence: number | null;
  readonly detail?: Readonly<Record<string, string | number>> | undefined;
}

/** Faults that this very opening found and made good: whoever verifies is told once. */
function healedFindings({ notices }: OpenCasebook): Found[] {
  return [
    ...(notices.oneKeyFileCopyDamaged ? [{ code: 'key-file-copy-healed', sequence: null }] : []),
    ...(notices.sealSlotDamaged ? [{ code: 'seal-slot-healed', sequence: null }] : []),
  ];
}

function headerFindings({ folder, ring }: OpenCasebook): Found[] {
  const read = readHeader(folder);
  if (read.state !== 'ok') return [{ code: `key-file-${read.state}`, sequence: null }];
  if (!headerMacFits(read.header, ring.headerKey)) return [{ code: 'key-file-changed', sequence: null }];
  return read.problem === null ? [] : [{ code: `key-file-${read.problem}`, sequence: null }];
}

/** Asked only where the rows are the journal's: then they say whose keys the header may hold. */
function slotAndGrantFindings({ folder, conduct }: OpenCasebook): readonly Found[] {
  const read = readHeader(folder);
  if (read.state !== 'ok') return [];
  return compareHeaderWithJournal(
    read.header.body,
    conduct.read((db) => casebookFacts(db)),
  );
}

function differenceFinding({ table }: DumpDifference): Found {
  return { code: 'projection-differs', sequence: null, detail: { table } };
}
