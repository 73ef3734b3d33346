import type { JournalEntry } from './entry';
import type { Finding } from './finding';

/** What the chain has to know of one row: where it stands, what it says, and both hashes, the stored and the computed. */
export interface ChainLink {
  readonly position: number;
  readonly entry: JournalEntry | null;
  readonly stored: string;
  readonly computed: string;
}

const NONE: readonly never[] = [];

/**
 * Follows the chain row by row. One fault gives one finding as far as that can be: rows that were all moved by the same number are not
 * named one by one, and after a break the chain is taken up again at the next row.
 */
export class Chain {
  readonly #saysNext: (position: number) => number | null;
  #expected = 1;
  #shift = 0;
  #last: readonly string[] | null;
  #beforeLast: readonly string[] = [];

  /** `first` is the hash before entry 1; `saysNext` gives the number that the row after `position` says it has, asked only at a fault. */
  constructor(first: string, saysNext: (position: number) => number | null) {
    this.#last = [first];
    this.#saysNext = saysNext;
  }

  /** Checks that `link` follows the one before. */
  check(link: ChainLink): readonly Finding[] {
    const { position, entry, stored, computed } = link;
    if (entry !== null && position === this.#expected && stored === computed && this.#follows(entry, position)) {
      this.#expected += 1;
      this.#beforeLast = this.#last ?? NONE;
      this.#last = [stored];
      return NONE;
    }
    return this.#name(link);
  }

  #follows(entry: JournalEntry, position: number): boolean {
    return (
      entry.sequence - position === this.#shift && (this.#last === null || this.#last.includes(entry.previousHash))
    );
  }

  #name(link: ChainLink): readonly Finding[] {
    const { position, entry } = link;
    const findings: Finding[] = [];
    if (position !== this.#expected) {
      findings.push({ code: 'gap', sequence: position, detail: { missing: position - this.#expected } });
      this.#last = null;
    }
    if (entry === null) findings.push({ code: 'unreadable', sequence: position });
    if (link.stored !== link.computed) findings.push({ code: 'changed', sequence: position });
    if (entry !== null) {
      const moved = this.#moved(position, entry.sequence - position);
      if (moved !== null) findings.push(moved);
      else if (this.#last !== null && !this.#last.includes(entry.previousHash)) {
        const around = this.#beforeLast.includes(entry.previousHash);
        findings.push({
          code: around ? 'inserted' : 'wrong-previous',
          sequence: around ? position - 1 : position,
        });
      }
      if (moved?.code === 'reordered') {
        this.#expected = position + 1;
        this.#last = null;
        this.#beforeLast = [];
        return findings;
      }
    }
    this.#expected = position + 1;
    this.#beforeLast = this.#last ?? [];
    this.#last = link.stored === link.computed ? [link.stored] : [link.stored, link.computed];
    return findings;
  }

  /** The row says another number than its own: are all after it moved alike (some were taken out or put in), or only this one? */
  #moved(position: number, shift: number): Finding | null {
    const change = shift - this.#shift;
    if (change === 0) return null;
    const next = this.#saysNext(position);
    const alike = next === null ? change > 0 : next - (position + 1) === shift;
    if (!alike) return { code: 'reordered', sequence: position, detail: { says: position + shift } };
    this.#shift = shift;
    if (change > 0) return { code: 'gap', sequence: position, detail: { missing: change } };
    return { code: 'inserted', sequence: position + change, detail: { count: -change } };
  }
}
