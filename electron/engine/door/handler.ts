import type { Role } from '../../../domain/casebook/casebook';
import type { CasebookChannel } from '../../../domain/channels';
import type { Output, Parsed } from '../../../domain/contract';
import type { Instant, LocalDate } from '../../../domain/dates/local-date';
import type { Decision, Moment } from '../../../domain/decision';
import type { DraftId, Id, UserId } from '../../../domain/ids';
import type { EntryBody, EntryKind } from '../../../domain/journal/entry-kinds';
import type { Topic } from '../../../domain/result';
import type { Readable, Writable } from '../compartment/access';

/** Who is signed in, as the handlers need it. */
export interface Actor {
  readonly userId: UserId;
  readonly role: Role;
}

export interface QueryContext {
  readonly db: Readable;
  readonly now: Instant;
  readonly today: LocalDate;
  readonly actor: Actor;
  /** Known to this PC alone, not to the database. */
  readonly backupFolder: { readonly chosen: boolean; readonly missing: boolean };
}

/** Answers a question from the projections. `null` means *not found*. */
export interface Query<C extends CasebookChannel> {
  readonly answer: (input: Parsed<C>, context: QueryContext) => Output<C> | null;
  /** Set where answering counts as opening a record, which is journalled (D65). */
  readonly opens?: (input: Parsed<C>) => {
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
  };
}

/**
 * The way of every command: `load` reads the facts that the rule needs (null: not found), `decide` is the pure rule. The door appends the
 * entries, updates the projections, removes the draft, all in one transaction, and answers with the outcome and what became stale.
 */
export interface Command<C extends CasebookChannel, Facts = unknown> {
  readonly load: (input: Parsed<C>, context: QueryContext) => Facts | null;
  readonly decide: (input: Parsed<C>, facts: Facts, moment: Moment) => Decision<Output<C>>;
  readonly stale: readonly Topic[];
  /** The draft that is gone in the transaction that records it. */
  readonly draft?: (input: Parsed<C>) => DraftId | null;
}

/** Keeps the types of facts together: `defineCommand<'incident:record'>()({ load, decide, stale })`. */
export function defineCommand<C extends CasebookChannel>() {
  return <Facts>(command: Command<C, Facts>): Command<C, Facts> => command;
}

/** One entry as a projection sees it: the newest shape of its body. */
export interface ProjectedEntry<K extends EntryKind> {
  readonly sequence: number;
  readonly at: Instant;
  readonly day: LocalDate;
  readonly actor: string;
  readonly kind: K;
  readonly subject: Id;
  readonly body: EntryBody<K>;
}

/**
 * Tables that are made from the journal and can be dropped and made again. `create` is DDL (STRICT tables); `apply` has one function a kind.
 * Projections of one noun may read tables of another only where listed later in the same order of application.
 */
export interface NounProjection {
  readonly name: string;
  readonly tables: readonly string[];
  readonly create: string;
  /** For full-text tables, whose own rows say nothing: queries whose rows are compared instead. */
  readonly probes?: readonly string[];
  readonly apply: { readonly [K in EntryKind]?: (db: Writable, entry: ProjectedEntry<K>) => void };
}
