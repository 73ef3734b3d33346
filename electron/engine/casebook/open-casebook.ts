import type { CasebookChannel } from '../../../domain/channels';
import type { Output, Parsed } from '../../../domain/contract';
import { dayInEngland, type Instant, offsetInEngland } from '../../../domain/dates/local-date';
import type { Draft } from '../../../domain/draft/draft';
import type { DraftId, Id } from '../../../domain/ids';
import { entryKinds, maySign, type NewEntry, readBody } from '../../../domain/journal/entry-kinds';
import { answered, failed, type Result } from '../../../domain/result';
import type { Readable } from '../compartment/access';
import type { ActResult, ActTransaction, Compartment } from '../compartment/compartment';
import type { Actor, Command, Query, QueryContext } from '../door/handler';
import { discardDraft } from '../draft/drafts';
import type { Signer } from '../journal/append';
import { SignInThrottle } from '../keys/sign-in-throttle';
import { defaultBackupFolder } from './casebook-folder';
import type { Clock } from './clock';
import type { KeyRing } from './key-ring';

/** The same record opened again by the same user within this time is one entry (D65). */
const SAME_OPENING_MS = 10 * 60 * 1000;

export interface SignedIn extends Actor {
  readonly signInName: string;
  readonly signer: Signer;
}

/** Faults of this opening that were healed or noticed; set while unlocking. */
export interface SessionNotices {
  clockEarlier: boolean;
  failedSignIns: number;
  lastFailedSignInAt: Instant | null;
  oneKeyFileCopyDamaged: boolean;
  /** One of the seal's two slots held something else than a seal; it was written anew. */
  sealSlotDamaged: boolean;
}

export interface CasebookParts {
  readonly folder: string;
  readonly casebookId: string;
  readonly conduct: Compartment;
  readonly user: SignedIn;
  readonly clock: Clock;
  readonly ring: KeyRing;
  /** Random, except in practice casebooks, where one seed gives one export. */
  readonly newId: () => Id;
  /** Ends the hold on the folder. */
  readonly release: () => void;
}

/** An unlocked casebook: everything that reads or writes a record goes through its `query` and `command`. */
export class OpenCasebook {
  readonly folder: string;
  readonly casebookId: string;
  readonly conduct: Compartment;
  readonly user: SignedIn;
  readonly clock: Clock;
  readonly ring: KeyRing;
  readonly newId: () => Id;
  /** What the screens are told about this opening. */
  readonly notices: SessionNotices = {
    clockEarlier: false,
    failedSignIns: 0,
    lastFailedSignInAt: null,
    oneKeyFileCopyDamaged: false,
    sealSlotDamaged: false,
  };
  /** Aborted when the casebook is about to be closed: long checks end early. */
  readonly ending = new AbortController();
  /** Drafts that could not be written yet (the disk is full): the last thing that locking waits for. */
  readonly unwritten = new Map<DraftId, Draft>();
  /** Where copies go, and whether somebody on this PC chose that. */
  backupFolder: string;
  backupFolderChosen = false;
  /** The last look at a chosen folder found none: a stick unplugged, a network drive gone. */
  backupFolderMissing = false;
  readonly #release: () => void;
  #throttle: SignInThrottle | null = null;
  readonly #opened = new Map<string, number>();

  constructor(parts: CasebookParts) {
    this.folder = parts.folder;
    this.casebookId = parts.casebookId;
    this.conduct = parts.conduct;
    this.user = parts.user;
    this.clock = parts.clock;
    this.ring = parts.ring;
    this.newId = parts.newId;
    this.backupFolder = defaultBackupFolder(parts.folder);
    this.#release = parts.release;
  }

  /** Answers from the projections; an opening is journalled first, so that nobody looks without a trace. */
  query<C extends CasebookChannel>(query: Query<C>, input: Parsed<C>): Result<Output<C>> {
    const value = this.conduct.read((db) => query.answer(input, this.context(db)));
    if (value === null) return failed({ kind: 'not-found' });
    if (query.opens !== undefined) this.#journalOpening(query.opens(input));
    return answered(value);
  }

  /** One act: facts, rule, entries, projections and the draft's removal in one transaction. */
  command<C extends CasebookChannel, Facts>(command: Command<C, Facts>, input: Parsed<C>): Result<Output<C>> {
    const { outcome } = this.conduct.act((tx) => this.commandIn(tx, command, input));
    const draftId = command.draft?.(input) ?? null;
    // What is recorded must not come back as a draft that waited for space.
    if (outcome.ok && draftId !== null) this.unwritten.delete(draftId);
    return outcome;
  }

  /** The same inside an act that is already begun: for the practice data, which records thousands. */
  commandIn<C extends CasebookChannel, Facts>(
    tx: ActTransaction,
    command: Command<C, Facts>,
    input: Parsed<C>,
  ): Result<Output<C>> {
    const context = this.context(tx);
    const facts = command.load(input, context);
    if (facts === null) return failed({ kind: 'not-found' });
    const { now, today } = context;
    const decision = command.decide(input, facts, { now, today, newId: this.newId });
    if (!decision.decided) return failed({ kind: 'refused', missing: [...decision.missing] });
    for (const entry of decision.entries) this.append(tx, entry, now);
    const draftId = command.draft?.(input) ?? null;
    if (draftId !== null) discardDraft(tx, this.user.userId, draftId);
    return answered(decision.outcome, draftId === null ? command.stale : [...command.stale, 'drafts']);
  }

  /** Appends entries that need no rule (an opening, a backup, the unlocking itself). */
  note(...entries: readonly NewEntry[]): ActResult<void> {
    const now = this.clock.now();
    return this.conduct.act((tx) => {
      for (const entry of entries) this.append(tx, entry, now);
    });
  }

  /** Appends one entry signed by the user; a kind that the role may not sign, or a body of another shape, is a bug. */
  append(tx: ActTransaction, { kind, subject, day, body }: NewEntry, now: Instant): void {
    if (!maySign(this.user.role, kind)) throw new Error(`${this.user.role} may not sign ${kind}`);
    const { version } = entryKinds[kind];
    const checked = readBody(kind, version, body);
    tx.append(
      { kind, version, subject, day, at: now, offset: offsetInEngland(now), body: checked, checked: true },
      this.user.signer,
    );
  }

  context(db: Readable): QueryContext {
    const now = this.clock.now();
    return {
      db,
      now,
      today: dayInEngland(now),
      actor: this.user,
      backupFolder: { chosen: this.backupFolderChosen, missing: this.backupFolderMissing },
    };
  }

  chooseBackupFolder(folder: string): void {
    this.backupFolder = folder;
    this.backupFolderChosen = true;
    this.backupFolderMissing = false;
  }

  /** Wrong passphrases typed while it is open; they are counted with those at the door. */
  get throttle(): SignInThrottle {
    this.#throttle ??= new SignInThrottle(this.folder);
    return this.#throttle;
  }

  get isOpen(): boolean {
    return this.conduct.isOpen;
  }

  /** Settles and closes everything. May be called again. */
  close(): void {
    try {
      this.conduct.close();
    } finally {
      this.ring.wipe();
      this.#release();
    }
  }

  #journalOpening({
    subject,
    what,
  }: {
    readonly subject: Id;
    readonly what:
      | 'incident'
      | 'restriction'
      | 'person'
      | 'order'
      | 'decision'
      | 'concern'
      | 'request'
      | 'conversation';
  }): void {
    const now = this.clock.now();
    const at = Date.parse(now);
    const last = this.#opened.get(subject);
    if (last !== undefined && at - last < SAME_OPENING_MS && at >= last) return;
    this.note({ kind: 'record:opened', subject, day: dayInEngland(now), body: { what } });
    this.#opened.set(subject, at);
  }
}
