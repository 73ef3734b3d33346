import type { Instant } from '../../domain/dates/local-date';
import type { Draft } from '../../domain/draft/draft';
import type { DraftId } from '../../domain/ids';
import type { Failure, Result } from '../../domain/result';

/** Least time between two keepings, in milliseconds. */
export const KEEP_EVERY_MS = 1_000;
/** How long the first change of a pause waits for more. */
const GATHER_MS = 300;

export interface DraftStore {
  readonly keep: (draft: Draft) => Promise<Result<{ readonly keptAt: Instant }>>;
  readonly discard: (draftId: DraftId) => Promise<Result<unknown>>;
  /** Milliseconds; only differences count. */
  readonly clock: () => number;
}

export interface DraftKeeping {
  readonly keptAt: Instant | null;
  /** Why the newest words could not be kept; null as a rule. */
  readonly failure: Failure | null;
}

/**
 * Keeps one draft: at most once a second, always the newest state, one keeping at a time. A draft that is empty is not kept, and one that
 * became empty is discarded.
 */
export class DraftKeeper {
  private newest: Draft | null = null;
  private kept: string | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private underWay: Promise<void> = Promise.resolve();
  private lastStart = Number.NEGATIVE_INFINITY;
  private ended = false;
  private held = false;

  constructor(
    private readonly draftId: DraftId,
    private readonly store: DraftStore,
    private readonly onKept: (keeping: DraftKeeping) => void,
  ) {}

  /** Begins from a draft that is in the casebook already. */
  restored(draft: Draft): void {
    this.newest = draft;
    this.kept = JSON.stringify(draft);
  }

  /** The newest state; null: the form is empty. */
  change(draft: Draft | null): void {
    if (this.ended) return;
    this.newest = draft;
    if (this.timer !== null || this.held) return;
    const wait = Math.max(GATHER_MS, this.lastStart + KEEP_EVERY_MS - this.store.clock());
    this.timer = setTimeout(() => void this.flush(), wait);
  }

  /** Keeps at once what isn't kept yet. Resolves when the answer is there. */
  flush(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.underWay = this.underWay.then(() => this.write());
    return this.underWay;
  }

  /**
   * Nothing is kept while the form is being recorded: what reached the engine behind the recording would stand there as a draft of what is recorded
   * already, if the app ended at that moment.
   */
  hold(): void {
    this.held = true;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  /** It was not recorded after all: keeping goes on, with what was typed meanwhile. */
  release(): void {
    this.held = false;
    if (JSON.stringify(this.newest) !== this.kept) this.change(this.newest);
  }

  /** Nothing more is kept: the form was recorded or put away. Resolves when a keeping under way is done. */
  end(): Promise<void> {
    this.ended = true;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    return this.underWay;
  }

  private async write(): Promise<void> {
    const draft = this.newest;
    const text = draft === null ? null : JSON.stringify(draft);
    if (this.ended || this.held || text === this.kept) return;
    this.lastStart = this.store.clock();
    if (draft === null) {
      const result = await this.store.discard(this.draftId);
      if (result.ok) this.kept = null;
      this.onKept({ keptAt: null, failure: null });
      return;
    }
    const result = await this.store.keep(draft);
    if (result.ok) {
      this.kept = text;
      this.onKept({ keptAt: result.value.keptAt, failure: null });
    } else {
      this.onKept({ keptAt: null, failure: result.failure });
    }
  }
}
