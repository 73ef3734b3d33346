import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CasebookChannel } from '../../../domain/channels';
import { contract, type Input, type Output, type Parsed } from '../../../domain/contract';
import { dayInEngland, Instant, type LocalDate } from '../../../domain/dates/local-date';
import type { RestrictionId } from '../../../domain/ids';
import { carryOverRestriction } from '../../../domain/restriction/restriction-rules';
import type { Missing } from '../../../domain/result';
import { schoolCalendar } from '../calendar/school-calendar';
import type { Clock } from '../casebook/clock';
import { foundCasebook } from '../casebook/create-casebook';
import type { OpenCasebook } from '../casebook/open-casebook';
import { answer } from '../door/door';
import { compareWithJournal } from '../journal/rebuild';
import { KDF_FLOOR } from '../keys/passphrase-key';
import { nextRestrictionReference } from './restriction-references';

/** A real casebook of an invented school in a temporary folder, asked through the door, with a clock that the test sets. */
export class SampleCasebook {
  readonly #clock: { at: Instant; now(): Instant };

  private constructor(
    readonly casebook: OpenCasebook,
    clock: { at: Instant; now(): Instant },
  ) {
    this.#clock = clock;
  }

  static async open(at = '2026-11-23T08:40:12.345Z'): Promise<SampleCasebook> {
    const clock: Clock & { at: Instant } = {
      at: Instant.parse(at),
      now() {
        return this.at;
      },
    };
    const { casebook } = await foundCasebook(
      {
        schoolName: 'Elmbrook Junior School',
        schoolType: 'community',
        founderName: 'Ms R. Adeyemi',
        signInName: 'Headteacher',
        safeguardingLead: { who: 'somebody-else', name: 'Mr L. Novak' },
        passphrase: 'four invented words here',
      },
      {
        folder: path.join(mkdtempSync(path.join(tmpdir(), 'sample-')), 'casebook'),
        clock,
        limits: KDF_FLOOR,
        practice: false,
      },
    );
    return new SampleCasebook(casebook, clock);
  }

  get today(): LocalDate {
    return dayInEngland(this.#clock.at);
  }

  /** Puts the clock to a day (at 8:40), or to an instant. */
  goTo(at: string): void {
    this.#clock.at = Instant.parse(at.length === 10 ? `${at}T08:40:12.345Z` : at);
  }

  /** Asks through the door; the answer has to be of the shape that the contract promises. */
  async ask<C extends CasebookChannel>(channel: C, input: Input<C>): Promise<Output<C>> {
    const result = await answer(this.casebook, channel, input, throwBug);
    if (!result.ok) throw new Error(`${channel}: ${JSON.stringify(result.failure)}`);
    return contract[channel].output.parse(result.value) as Output<C>;
  }

  /** What is missing, as `field code`; empty if the door let it through. */
  async refused<C extends CasebookChannel>(channel: C, input: Input<C>): Promise<readonly string[]> {
    const result = await answer(this.casebook, channel, input, throwBug);
    if (result.ok) return [];
    if (result.failure.kind !== 'refused') return [result.failure.kind];
    return result.failure.missing.map(({ field, code }: Missing) => `${field} ${code}`);
  }

  async carryOver(change: Partial<Input<'restriction:carry-over'>> = {}): Promise<RestrictionId> {
    return (await this.ask('restriction:carry-over', { ...sampleRestriction, ...change })).restrictionId;
  }

  /**
   * An entry as the journal of an earlier version holds it: with any start and review that a letter named, also those that are taken no longer. Nobody
   * may be on the register yet by these names.
   */
  asBefore(change: Partial<Input<'restriction:carry-over'>> = {}): RestrictionId {
    const { startsOn, endsOn, reviewOn, ...input } = contract['restriction:carry-over'].input.parse({
      ...sampleRestriction,
      ...change,
    });
    const undated = { ...input, startsOn: null, endsOn: null, reviewOn: null };
    const { conduct, newId } = this.casebook;
    const facts = conduct.read((db) => ({
      role: 'head' as const,
      reference: nextRestrictionReference(db, this.today),
      calendar: schoolCalendar(db),
      known: null,
      pupils: [],
    }));
    const decision = carryOverRestriction(undated, facts, { now: this.#clock.at, today: this.today, newId });
    if (!decision.decided || startsOn === null || endsOn === null || reviewOn === null) throw new Error('refused');
    const letter = { letterEndsOn: endsOn, letterReviewOn: reviewOn };
    const dates = { startsOn, endsOn, reviewOn, endSetByApp: false, reviewSetByApp: false, ...letter };
    this.casebook.note(
      ...decision.entries.map((entry) =>
        entry.kind === 'restriction:carried-over' ? { ...entry, body: { ...entry.body, ...dates } } : entry,
      ),
    );
    return decision.outcome.restrictionId;
  }

  /** Kinds of the journal's entries from a number on. */
  kindsAfter(sequence: number): readonly string[] {
    const rows = this.casebook.conduct.read((db) =>
      db.all<{ kind: string }>(
        "SELECT json_extract(entry, '$.kind') AS kind FROM journal WHERE sequence > ? ORDER BY sequence",
        [sequence],
      ),
    );
    return rows.map(({ kind }) => kind);
  }

  get sequence(): number {
    return this.casebook.conduct.head.sequence;
  }

  /** Erases the body of an entry of a kind, if any is left: the newest, or the one so many places before it, round and round. */
  erase(kind: string, back = 0): void {
    const { conduct, user, newId } = this.casebook;
    const rows = conduct.read((db) =>
      db.all<{ sequence: number }>(
        `SELECT sequence FROM journal JOIN journal_body USING (sequence)
         WHERE json_extract(entry, '$.kind') = ? ORDER BY sequence DESC`,
        [kind],
      ),
    );
    const found = rows[back % Math.max(1, rows.length)];
    if (found === undefined) return;
    const about = { version: 1, subject: newId(), day: this.today, at: this.#clock.at, offset: 0 };
    conduct.act((tx) => tx.eraseBody(found.sequence, 'D62', about, user.signer));
  }

  /** What differs between these tables (all of them if none is named) and what the journal gives; empty if all is well. */
  differences(...tables: readonly string[]): readonly unknown[] {
    return compareWithJournal(this.casebook.conduct).filter(
      ({ table }) => tables.length === 0 || tables.includes(table),
    );
  }

  close(): void {
    this.casebook.close();
  }
}

export const sampleRestriction: Parsed<'restriction:carry-over'> = contract['restriction:carry-over'].input.parse({
  draftId: null,
  about: { kind: 'new', name: 'Dana Whitlock', children: [{ name: 'Robin Whitlock', className: '4B' }] },
  type: 'ban',
  whatIsRestricted: 'The whole site, at all times',
  childArrangements: 'Grandmother collects at the side gate',
  startsOn: '2026-11-02',
  endsOn: '2026-12-18',
  reviewOn: '2026-12-04',
  heard: 'yes',
});

function throwBug(line: string): void {
  throw new Error(line);
}
