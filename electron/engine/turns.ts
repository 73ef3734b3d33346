/**
 * How a piece of work goes with the others.
 * - `alone`: nothing else between its beginning and its end.
 * - `reads`: it only reads, and gives way now and then, with nothing half done at that moment.
 * - `draft`: it keeps or discards words that are being typed; over in a moment.
 */
export type Manner = 'alone' | 'reads' | 'draft';

type Work = () => Promise<void>;

interface Turn {
  readonly work: Work;
  readonly manner: Manner;
}

/**
 * One message at a time: the next begins when the last is answered. Only drafts go beside one that reads: a check of many years takes minutes, and no more
 * than a second of typing may be lost meanwhile. Drafts keep their own order; what they overtake (a record, a list) removes or reads them just as well after.
 */
export class Turns {
  readonly #failed: (error: unknown) => void;
  #waiting: Turn[] = [];
  #running: Manner | null = null;
  /** Drafts that are being written beside what runs. */
  #beside: Promise<void> = Promise.resolve();

  constructor(failed: (error: unknown) => void) {
    this.#failed = failed;
  }

  /** Called from events alone: whatever runs has given way at that moment, or the event would not come. */
  take(work: Work, manner: Manner = 'alone'): void {
    if (manner === 'draft' && this.#running === 'reads') {
      this.#goBeside(work);
      return;
    }
    this.#waiting.push({ work, manner });
    if (this.#running === null) void this.#go();
  }

  async #go(): Promise<void> {
    for (let turn = this.#waiting.shift(); turn !== undefined; turn = this.#waiting.shift()) {
      this.#running = turn.manner;
      if (turn.manner === 'reads') await this.#draftsFirst();
      await this.#do(turn.work);
      await this.#besideDone();
    }
    this.#running = null;
  }

  /** Drafts that wait behind a check would wait for all of it. */
  async #draftsFirst(): Promise<void> {
    const drafts = this.#waiting.filter(({ manner }) => manner === 'draft');
    this.#waiting = this.#waiting.filter(({ manner }) => manner !== 'draft');
    for (const { work } of drafts) this.#goBeside(work);
    await this.#besideDone();
  }

  /** One more may come while the last is being waited for. */
  async #besideDone(): Promise<void> {
    for (let last = null; last !== this.#beside; ) {
      last = this.#beside;
      await last;
    }
  }

  #goBeside(work: Work): void {
    this.#beside = this.#beside.then(() => this.#do(work));
  }

  async #do(work: Work): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#failed(error);
    }
  }
}
