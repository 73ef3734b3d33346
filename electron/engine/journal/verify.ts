import { performance } from 'node:perf_hooks';
import type { Role } from '../../../domain/casebook/casebook';
import type { Readable } from '../compartment/access';
import { Anchors, type JournalAnchor } from './anchor';
import { Chain } from './chain';
import {
  hashBeforeFirst,
  hashOfBody,
  hashOfEntry,
  type JournalEntry,
  type JournalHead,
  readEntry,
  readJson,
  signedMessage,
} from './entry';
import { BODY_ERASED } from './erase-body';
import type { Finding } from './finding';
import { Signers } from './signers';

/** Reads one page; `Compartment.read` does, and so does a copy that is being proven. */
export type Reading = <Answer>(work: (db: Readable) => Answer) => Answer;

export interface VerifyOptions {
  readonly casebookId: string;
  readonly compartment: string;
  readonly maySign: (role: Role, kind: string) => boolean;
  /** Ed25519 over `message`; null leaves signatures out (signers and roles are still checked). */
  readonly verifySignature: ((publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean) | null;
  /** Points outside the journal that it has to pass through: the seal, a backup's manifest, a record seal on paper. */
  readonly anchors?: readonly JournalAnchor[];
  readonly cancel?: AbortSignal;
  readonly progress?: (entries: number) => void;
}

export interface JournalReport {
  readonly entries: number;
  readonly bodies: number;
  readonly erased: number;
  readonly head: JournalHead;
  readonly signatures: { readonly checked: number; readonly milliseconds: number };
  /** In the order of the journal; at most `FINDING_LIMIT`, `moreFindings` counts the rest. */
  readonly findings: readonly Finding[];
  readonly moreFindings: number;
  readonly cancelled: boolean;
}

/** How many findings are kept. */
export const FINDING_LIMIT = 500;

const PAGE = 256;
const SLICE_MILLISECONDS = 40;
const ROWS_BETWEEN_LOOKS = 16;

interface Row {
  readonly sequence: number;
  readonly entry: string;
  readonly hash: Uint8Array;
  /** Null where signatures are left out. */
  readonly signature: Uint8Array | null;
  readonly salt: Uint8Array | null;
  readonly body: string | null;
}

/**
 * Verifies a whole journal from its first entry, in pages, and gives way to other work between slices of at most 50 ms. Entries that are
 * appended meanwhile are verified too. What is wrong comes back as findings; throws `CompartmentDisaster` if a page cannot be read.
 */
export async function verifyJournal(reading: Reading, options: VerifyOptions): Promise<JournalReport> {
  const verification = new Verification(reading, options);
  // Each value of bytes costs as much as a hash to hand over, so what is not looked at is not asked for.
  const sql = rowsWith(options.verifySignature === null ? 'NULL' : 'j.signature');
  let sliceBegan = performance.now();
  for (let after = 0; ; ) {
    const rows = reading((db) => db.all<Row>(sql, [after]));
    for (const row of rows) {
      verification.check(row);
      after = row.sequence;
      if (verification.entries % ROWS_BETWEEN_LOOKS !== 0 || performance.now() - sliceBegan < SLICE_MILLISECONDS)
        continue;
      options.progress?.(verification.entries);
      await new Promise(setImmediate);
      sliceBegan = performance.now();
      if (options.cancel?.aborted === true) return verification.report(true);
    }
    if (rows.length === 0) return verification.report(false);
  }
}

function rowsWith(signature: 'j.signature' | 'NULL'): string {
  return `SELECT j.sequence, j.entry, j.hash, ${signature} AS signature, b.salt, b.body
    FROM journal j LEFT JOIN journal_body b ON b.sequence = j.sequence
    WHERE j.sequence > ? ORDER BY j.sequence LIMIT ${PAGE}`;
}

class Verification {
  readonly #reading: Reading;
  readonly #options: VerifyOptions;
  readonly #chain: Chain;
  readonly #signers: Signers;
  readonly #anchors: Anchors;
  readonly #bodyMissing = new Set<number>();
  readonly #findings: Finding[] = [];
  #more = 0;
  #bodies = 0;
  #erased = 0;
  #signatures = 0;
  #signatureMilliseconds = 0;
  readonly #first: Buffer;
  #last: Row | null = null;
  entries = 0;

  constructor(reading: Reading, options: VerifyOptions) {
    const { casebookId, compartment, maySign, anchors = [] } = options;
    const hash = hashBeforeFirst(casebookId, compartment);
    this.#reading = reading;
    this.#options = options;
    this.#chain = new Chain(hash.toString('hex'), (position) => this.#saysNext(position));
    this.#signers = new Signers(casebookId, maySign);
    this.#anchors = new Anchors(anchors, hash);
    this.#first = hash;
  }

  check(row: Row): void {
    this.entries += 1;
    const stored = Buffer.from(row.hash.buffer, row.hash.byteOffset, row.hash.byteLength);
    const link = {
      position: row.sequence,
      entry: readEntry(row.entry),
      computed: hashOfEntry(row.entry),
      stored: stored.toString('hex'),
    };
    const { entry, computed } = link;
    const unchanged = link.stored === computed;
    this.#add(this.#chain.check(link));
    this.#last = row;
    if (this.#anchors.some) this.#add(this.#anchors.check(row.sequence, Buffer.from(computed, 'hex')));
    if (entry === null) return;
    this.#checkBody(row, entry);
    const trusted = unchanged ? this.#checkSigner(row, entry, stored) : true;
    if (!trusted) return;
    if (!this.#signers.follow(entry, row.body)) this.#add([{ code: 'unreadable', sequence: row.sequence }]);
    if (entry.kind === BODY_ERASED) this.#checkErasure(row);
  }

  report(cancelled: boolean): JournalReport {
    if (!cancelled) {
      for (const sequence of this.#bodyMissing) this.#add([{ code: 'body-missing', sequence }]);
      this.#add(this.#anchors.finish(this.#last?.sequence ?? 0, this.#lastBody()));
    }
    return {
      entries: this.entries,
      bodies: this.#bodies,
      erased: this.#erased,
      head: { sequence: this.#last?.sequence ?? 0, hash: Buffer.from(this.#last?.hash ?? this.#first) },
      signatures: { checked: this.#signatures, milliseconds: this.#signatureMilliseconds },
      findings: [...this.#findings].sort((first, second) => (first.sequence ?? 0) - (second.sequence ?? 0)),
      moreFindings: this.#more,
      cancelled,
    };
  }

  #checkBody(row: Row, entry: JournalEntry): void {
    if (row.salt === null || row.body === null) {
      this.#bodyMissing.add(row.sequence);
      return;
    }
    this.#bodies += 1;
    if (hashOfBody(row.salt, row.body) !== entry.bodyHash)
      this.#add([{ code: 'body-changed', sequence: row.sequence }]);
  }

  #checkSigner(row: Row, entry: JournalEntry, hash: Buffer): boolean {
    const judgement = this.#signers.judge(entry, row.body);
    if (!judgement.allowed) {
      this.#add([{ code: judgement.fault, sequence: row.sequence, detail: { actor: entry.actor, kind: entry.kind } }]);
      return false;
    }
    const { verifySignature } = this.#options;
    if (verifySignature === null) return true;
    const began = performance.now();
    const { signature } = row;
    const fits = signature !== null && verifySignature(judgement.publicKey, signedMessage(hash), signature);
    this.#signatureMilliseconds += performance.now() - began;
    this.#signatures += 1;
    if (!fits) this.#add([{ code: 'forged', sequence: row.sequence, detail: { actor: entry.actor } }]);
    return fits;
  }

  /** `body:erased` excuses the body that it names, which has to be an earlier one and really gone. */
  #checkErasure(row: Row): void {
    const target = erasedSequence(row.body);
    if (target === null || target >= row.sequence) {
      this.#add([{ code: 'unreadable', sequence: row.sequence }]);
    } else if (this.#bodyMissing.delete(target)) {
      this.#erased += 1;
    } else {
      this.#add([{ code: 'body-not-erased', sequence: target, detail: { by: row.sequence } }]);
    }
  }

  #saysNext(position: number): number | null {
    const row = this.#reading((db) =>
      db.get<{ entry: string }>('SELECT entry FROM journal WHERE sequence > ? ORDER BY sequence LIMIT 1', [position]),
    );
    return row === undefined ? null : (readEntry(row.entry)?.sequence ?? null);
  }

  #lastBody(): number {
    const row = this.#reading((db) =>
      db.get<{ last: number | null }>('SELECT max(sequence) AS last FROM journal_body'),
    );
    return row?.last ?? 0;
  }

  #add(findings: readonly Finding[]): void {
    for (const finding of findings) {
      if (this.#findings.length < FINDING_LIMIT) this.#findings.push(finding);
      else this.#more += 1;
    }
  }
}

function erasedSequence(text: string | null): number | null {
  const body = text === null ? undefined : readJson(text);
  if (typeof body !== 'object' || body === null || !('sequence' in body)) return null;
  return typeof body.sequence === 'number' ? body.sequence : null;
}
