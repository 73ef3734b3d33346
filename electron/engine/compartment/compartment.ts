import type { Database } from '@signalapp/sqlcipher';
import { type AppendedEntry, appendEntry, type EntryToAppend, type Signer } from '../journal/append';
import type { JournalHead } from '../journal/entry';
import { BODY_ERASED, deleteBody, erasable } from '../journal/erase-body';
import type { Readable, SqlRow, SqlValue, Writable } from './access';
import { DatabaseBytes } from './database-bytes';
import { CompartmentDisaster, errorCode, named } from './disaster';
import { faultPoint } from './fault-point';
import type { ExceptionTable, ProjectionSet } from './projection';
import type { CompartmentIdentity } from './schema';
import type { SealOutcome, SealRecord } from './seal';
import type { SealFile } from './seal-file';
import { readerOf, type Statements } from './statements';
import { inTransaction } from './transaction';

/** What `work` of an act may do: read, append, and write the exception tables. Projections follow from what is appended. */
export interface ActTransaction extends Writable {
  append(entry: EntryToAppend, signer: Signer): AppendedEntry;
  /** Appends `body:erased` with the number and rule as its body, then erases. Throws if that body cannot be erased. */
  eraseBody(sequence: number, rule: string, entry: Omit<EntryToAppend, 'kind' | 'body'>, signer: Signer): AppendedEntry;
}

/** A step after the commit that failed: the act stands, but is not yet (fully) on its final place, or not yet sealed. */
export interface Unsettled {
  readonly step: 'checkpoint' | 'seal';
  readonly code: string;
}

export interface ActResult<Outcome> {
  readonly outcome: Outcome;
  readonly head: JournalHead;
  /** Empty as a rule. Never a reason to tell somebody that the act failed: it is committed, and the next act or opening settles it. */
  readonly unsettled: readonly Unsettled[];
}

/** Everything that an open compartment is made of; `open-compartment.ts` puts it together. */
export interface CompartmentParts {
  readonly path: string;
  readonly identity: CompartmentIdentity;
  readonly database: Database;
  readonly statements: Statements;
  readonly sealFile: SealFile;
  readonly projections: ProjectionSet;
  readonly exceptions: readonly ExceptionTable[];
  readonly head: JournalHead;
  readonly headerGeneration: number;
  readonly seal: SealOutcome;
  readonly mayWrite?: () => void;
}

const SETTLED: ReadonlySet<SealOutcome['outcome']> = new Set(['agrees', 'repaired']);

/**
 * One open compartment: the only writer of its database and seal. Everything in it is synchronous, so one thing happens at a time.
 * Every method throws `CompartmentDisaster` for what has a name, and other errors for bugs.
 */
export class Compartment {
  readonly path: string;
  readonly identity: CompartmentIdentity;
  readonly projections: ProjectionSet;
  readonly exceptions: readonly ExceptionTable[];
  readonly #database: Database;
  readonly #statements: Statements;
  readonly #reader: Readable;
  readonly #sealFile: SealFile;
  readonly #bytes: DatabaseBytes;
  readonly #mayWrite: () => void;
  #head: JournalHead;
  #headerGeneration: number;
  #seal: SealOutcome;
  #accepted: boolean;
  #sealed: number;
  #busy = false;
  #open = true;

  constructor(parts: CompartmentParts) {
    this.path = parts.path;
    this.identity = parts.identity;
    this.projections = parts.projections;
    this.exceptions = parts.exceptions;
    this.#database = parts.database;
    this.#statements = parts.statements;
    this.#reader = readerOf(parts.statements);
    this.#sealFile = parts.sealFile;
    this.#bytes = new DatabaseBytes(parts.path);
    this.#mayWrite = parts.mayWrite ?? (() => undefined);
    this.#head = parts.head;
    this.#headerGeneration = parts.headerGeneration;
    this.#seal = parts.seal;
    this.#accepted = SETTLED.has(parts.seal.outcome);
    this.#sealed = parts.seal.outcome === 'agrees' ? parts.head.sequence : -1;
  }

  /** The journal's last entry. */
  get head(): JournalHead {
    return this.#head;
  }

  /** What the seal said when the compartment was opened. */
  get seal(): SealOutcome {
    return this.#seal;
  }

  get isOpen(): boolean {
    return this.#open;
  }

  /**
   * One act: `work` runs in one transaction, what it appends is projected in the same one; then commit → write-ahead log emptied → seal →
   * answer. If `work` throws, nothing has happened. A failure after the commit is not one of the act (see `ActResult.unsettled`).
   * While the seal found something at the opening, acts throw until `acceptSeal`, for the next seal would wipe the evidence.
   */
  act<Outcome>(work: (tx: ActTransaction) => Outcome): ActResult<Outcome> {
    this.#mustBeFree();
    if (!this.#accepted) throw new Error(`no act before the seal's finding is accepted: ${this.#seal.outcome}`);
    this.#mayWrite();
    let head = this.#head;
    const outcome = this.#alone(() =>
      inTransaction(this.#statements, () => {
        faultPoint('act:begun');
        const tx = new Act(this.#statements, this.projections, head);
        const result = work(tx);
        head = tx.close();
        faultPoint('act:worked');
        return result;
      }),
    );
    if (head === this.#head) return { outcome, head, unsettled: [] };
    this.#head = head;
    faultPoint('act:committed');
    return { outcome, head, unsettled: this.#settle() };
  }

  /** Reads. SQL that doesn't begin with SELECT or WITH is refused. */
  read<Answer>(work: (db: Readable) => Answer): Answer {
    this.#mustBeOpen();
    return work(this.#reader);
  }

  /** One FULL commit into exception tables, without an entry and without a seal: for drafts and failed sign-ins only. */
  writeUnsealed<Answer>(work: (db: Writable) => Answer): Answer {
    this.#mustBeFree();
    this.#mayWrite();
    const writer = exceptionWriter(this.#statements, this.exceptions);
    return this.#alone(() => inTransaction(this.#statements, () => work(writer)));
  }

  /**
   * Allows acts although the seal found something, after a person was told. The caller journals that as its next act, whose seal is the
   * first one of the new state.
   */
  acceptSeal(): void {
    this.#accepted = true;
  }

  /** The header was written: the seal follows it at once, so that an older header is noticed. */
  setHeaderGeneration(generation: number): readonly Unsettled[] {
    this.#mustBeFree();
    this.#mayWrite();
    this.#headerGeneration = generation;
    this.#sealed = -1;
    return this.#accepted ? this.#settle() : [];
  }

  /** Empties the write-ahead log and brings the seal up to date, if either is behind. Done before a backup and at `close`. */
  settle(): readonly Unsettled[] {
    this.#mustBeFree();
    this.#mayWrite();
    return this.#settle();
  }

  /** For what needs the whole connection: rebuild, checks, copies. Nothing else may run meanwhile. */
  maintain<Answer>(work: (statements: Statements, bytes: DatabaseBytes) => Answer): Answer {
    this.#mustBeFree();
    this.#mayWrite();
    return this.#alone(() => work(this.#statements, this.#bytes));
  }

  /**
   * Settles, finalises every statement and closes the handle: left open, it can abort the process at its end. Leaves no `-wal`. Where nothing may be
   * written any more, it settles nothing.
   */
  close(): readonly Unsettled[] {
    if (!this.#open) return [];
    const unsettled = this.#accepted && this.#isOurs() ? this.#settle() : [];
    this.#open = false;
    this.#statements.close();
    this.#database.close();
    this.#bytes.close();
    this.#sealFile.close();
    return unsettled;
  }

  #settle(): readonly Unsettled[] {
    const unsettled: Unsettled[] = [];
    this.#step('checkpoint', unsettled, () => {
      faultPoint('checkpoint:start');
      emptyLog(this.#statements);
      faultPoint('act:checkpointed');
    });
    // Sealed even if the log could not be emptied: a log that is lost later is then noticed.
    if (this.#accepted && this.#sealed !== this.#head.sequence) {
      this.#step('seal', unsettled, () => {
        this.#sealFile.write(sealContent(this.identity, this.#head, this.#headerGeneration));
        this.#sealed = this.#head.sequence;
        this.#seal = { outcome: 'agrees' };
        faultPoint('act:sealed');
      });
    }
    return unsettled;
  }

  #step(step: Unsettled['step'], unsettled: Unsettled[], work: () => void): void {
    try {
      work();
    } catch (error) {
      const cause = named(error);
      const code = cause instanceof CompartmentDisaster ? cause.sqliteCode : errorCode(cause);
      unsettled.push({ step, code: code ?? (cause instanceof Error ? cause.message : 'unknown') });
    }
  }

  #isOurs(): boolean {
    try {
      this.#mayWrite();
      return true;
    } catch {
      return false;
    }
  }

  #alone<Answer>(work: () => Answer): Answer {
    this.#busy = true;
    try {
      return work();
    } finally {
      this.#busy = false;
    }
  }

  #mustBeOpen(): void {
    if (!this.#open) throw new Error('the compartment is closed');
  }

  #mustBeFree(): void {
    this.#mustBeOpen();
    if (this.#busy) throw new Error('an act cannot begin inside another');
  }
}

/** Brings everything committed to its place in the main file. Throws if that could not be done. */
export function emptyLog(statements: Statements): void {
  const row = statements.get<{ busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)');
  if (row?.busy !== 0) throw new Error('the write-ahead log could not be emptied');
}

/** What the seal says of this state. */
export function sealContent(
  identity: CompartmentIdentity,
  head: JournalHead,
  headerGeneration: number,
): Omit<SealRecord, 'counter'> {
  const { casebookId, keyGeneration } = identity;
  return { sequence: head.sequence, hash: head.hash, headerGeneration, keyGeneration, casebookId };
}

/** The transaction of one act. It ends with the act: used later, it throws. */
class Act implements ActTransaction {
  readonly #statements: Statements;
  readonly #projections: ProjectionSet;
  #head: JournalHead;
  #open = true;

  constructor(statements: Statements, projections: ProjectionSet, head: JournalHead) {
    this.#statements = statements;
    this.#projections = projections;
    this.#head = head;
  }

  get<Row extends object = SqlRow>(sql: string, parameters?: readonly SqlValue[]): Row | undefined {
    return this.#writer().get<Row>(sql, parameters);
  }

  all<Row extends object = SqlRow>(sql: string, parameters?: readonly SqlValue[]): Row[] {
    return this.#writer().all<Row>(sql, parameters);
  }

  run(sql: string, parameters?: readonly SqlValue[]): void {
    this.#writer().run(sql, parameters);
  }

  append(entry: EntryToAppend, signer: Signer): AppendedEntry {
    const db = this.#writer();
    const appended = appendEntry(db, this.#head, entry, signer);
    faultPoint('act:appended');
    this.#projections.apply(db, appended.entry, appended.bodyText, entry.checked === true);
    this.#head = appended.head;
    return appended;
  }

  eraseBody(
    sequence: number,
    rule: string,
    entry: Omit<EntryToAppend, 'kind' | 'body'>,
    signer: Signer,
  ): AppendedEntry {
    const answer = erasable(this.#writer(), sequence);
    if (answer !== 'erasable') throw new Error(`the body of entry ${sequence} cannot be erased: ${answer}`);
    const appended = this.append({ ...entry, kind: BODY_ERASED, body: { sequence, rule } }, signer);
    deleteBody(this.#writer(), sequence);
    return appended;
  }

  close(): JournalHead {
    this.#open = false;
    return this.#head;
  }

  #writer(): Statements {
    if (!this.#open) throw new Error('the act is over');
    return this.#statements;
  }
}

const WRITE = /^\s*(?:insert(?:\s+or\s+\w+)?\s+into|update(?:\s+or\s+\w+)?|delete\s+from)\s+"?(\w+)"?/i;

/** A writer that writes exception tables only, so that nothing can write a record beside the journal. */
function exceptionWriter(statements: Statements, exceptions: readonly ExceptionTable[]): Writable {
  const reader = readerOf(statements);
  const names = new Set(exceptions.map(({ name }) => name));
  return {
    ...reader,
    run: (sql, parameters) => {
      const table = WRITE.exec(sql)?.[1];
      if (table === undefined || !names.has(table)) throw new Error('unsealed writing is for exception tables only');
      statements.run(sql, parameters);
    },
  };
}
