import type { Finding } from './finding';
import { recordSeal } from './record-seal';

/**
 * A point outside the journal that it has to pass through. A chain alone cannot tell that its end was cut off; the seal, the manifest of a
 * backup or a record seal on paper can.
 */
export type JournalAnchor =
  | { readonly from: 'seal' | 'backup'; readonly sequence: number; readonly hash: Uint8Array }
  | { readonly from: 'paper'; readonly recordSeal: string };

/** Compares the journal with its anchors while it streams by. */
export class Anchors {
  readonly #bySequence = new Map<number, { readonly from: string; readonly hash: Buffer }[]>();
  readonly #onPaper: Set<string>;
  readonly #firstBytes: ReadonlySet<number>;

  /** `first` is the hash before entry 1: what the seal of an empty journal holds. */
  constructor(anchors: readonly JournalAnchor[], first: Uint8Array) {
    const paper: string[] = [];
    for (const anchor of anchors) {
      if (anchor.from === 'paper') paper.push(anchor.recordSeal);
      else if (anchor.sequence > 0 || !Buffer.from(anchor.hash).equals(first)) this.#keep(anchor);
    }
    this.#onPaper = new Set(paper);
    this.#firstBytes = new Set(paper.map(firstByteOf));
  }

  /** Is any anchor still to be met? */
  get some(): boolean {
    return this.#onPaper.size > 0 || this.#bySequence.size > 0;
  }

  /** Compares the entry at `sequence`, whose hash is `hash`. */
  check(sequence: number, hash: Buffer): readonly Finding[] {
    if (this.#onPaper.size > 0 && this.#firstBytes.has(hash[0] ?? -1)) this.#onPaper.delete(recordSeal(hash));
    const here = this.#bySequence.get(sequence);
    if (here === undefined) return [];
    this.#bySequence.delete(sequence);
    return here
      .filter((anchor) => !anchor.hash.equals(hash))
      .map(({ from }) => ({ code: 'replaced', sequence, detail: { from } }));
  }

  /** What the journal never came to. `lastBody` is the highest number of a body: one beyond the last entry also shows a cut. */
  finish(last: number, lastBody: number): readonly Finding[] {
    const findings: Finding[] = [];
    for (const [sequence, anchors] of this.#bySequence) {
      for (const { from } of anchors) {
        const missing = sequence - last;
        if (missing > 0) findings.push({ code: 'cut-off', sequence: last + 1, detail: { from, missing } });
      }
    }
    for (const seal of this.#onPaper) {
      findings.push({ code: 'cut-off', sequence: null, detail: { from: 'paper', recordSeal: seal } });
    }
    if (lastBody > last && findings.length === 0) {
      findings.push({ code: 'cut-off', sequence: last + 1, detail: { from: 'bodies', missing: lastBody - last } });
    }
    return findings;
  }

  #keep({ from, sequence, hash }: Extract<JournalAnchor, { from: 'seal' | 'backup' }>): void {
    const here = this.#bySequence.get(sequence) ?? [];
    here.push({ from, hash: Buffer.from(hash) });
    this.#bySequence.set(sequence, here);
  }
}

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The first eight bits of a record seal: its first digit and most of its second. */
function firstByteOf(seal: string): number {
  const [first = '0', second = '0'] = seal;
  return ((DIGITS.indexOf(first) << 3) | (DIGITS.indexOf(second) >> 2)) & 0xff;
}
