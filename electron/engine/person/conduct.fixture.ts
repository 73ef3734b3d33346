import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CasebookChannel } from '../../../domain/channels';
import { contract, type Input, type Output, type Parsed } from '../../../domain/contract';
import { dayInEngland, Instant, offsetInEngland } from '../../../domain/dates/local-date';
import { type Id, UserId } from '../../../domain/ids';
import { entryKinds, isEntryKind, type NewEntry, readBody } from '../../../domain/journal/entry-kinds';
import type { Missing } from '../../../domain/result';
import type { Readable } from '../compartment/access';
import type { ActTransaction, Compartment } from '../compartment/compartment';
import { sampleUser } from '../compartment/compartment.fixture';
import { createCompartment } from '../compartment/open-compartment';
import type { Projection } from '../compartment/projection';
import type { Command, NounProjection, ProjectedEntry, Query, QueryContext } from '../door/handler';
import { discardDraft, draftTable } from '../draft/drafts';
import { incidentProjection } from '../incident/incident-projection';
import { compareWithJournal } from '../journal/rebuild';
import { restrictionProjection } from '../restriction/restriction-projection';
import { personProjection } from './person-projection';

type AnyApply = (db: Parameters<Projection['apply']>[0], entry: ProjectedEntry<never>) => void;

function asProjection({ name, tables, create, probes = [], apply }: NounProjection): Projection {
  const byKind = new Map(Object.entries(apply) as [string, AnyApply][]);
  return {
    name,
    tables,
    create,
    kinds: [...byKind.keys()],
    probes,
    apply: (db, { sequence, at, day, actor, kind, subject }, body) => {
      if (body === null) return;
      byKind.get(kind)?.(db, { sequence, at, day, actor, kind, subject, body } as unknown as ProjectedEntry<never>);
    },
  };
}

export type Answer<C extends CasebookChannel> =
  | { readonly ok: true; readonly value: Output<C> }
  | { readonly ok: false; readonly missing: readonly Missing[] | 'not-found' };

/** A real, encrypted compartment in a temporary folder, with the door's order of work and a clock that the test sets. */
export class SampleCasebook {
  now = Instant.parse('2026-11-23T14:40:12.345Z');
  readonly userId = UserId.parse('d'.repeat(32));
  readonly #user = sampleUser('head', this.userId);
  readonly compartment: Compartment;

  constructor() {
    const folder = mkdtempSync(join(tmpdir(), 'conduct-'));
    this.compartment = createCompartment({
      path: join(folder, 'conduct.db'),
      sealPath: join(folder, 'conduct.seal'),
      identity: { casebookId: newId(), name: 'conduct', keyGeneration: 1 },
      databaseKey: randomBytes(32),
      sealKey: randomBytes(32),
      headerGeneration: 1,
      projections: [personProjection, incidentProjection, restrictionProjection].map(asProjection),
      exceptions: [draftTable],
      upcast: (kind, version, body) => (isEntryKind(kind) ? readBody(kind, version, body) : body),
    });
  }

  query<C extends CasebookChannel>(channel: C, query: Query<C>, input: Input<C>): Output<C> | null {
    const parsed = contract[channel].input.parse(input) as Parsed<C>;
    const value = this.read((db) => query.answer(parsed, this.#context(db)));
    if (value !== null) contract[channel].output.parse(value);
    return value;
  }

  command<C extends CasebookChannel, Facts>(channel: C, command: Command<C, Facts>, input: Input<C>): Answer<C> {
    const parsed = contract[channel].input.parse(input) as Parsed<C>;
    return this.compartment.act((tx): Answer<C> => {
      const facts = command.load(parsed, this.#context(tx));
      if (facts === null) return { ok: false, missing: 'not-found' };
      const moment = { now: this.now, today: dayInEngland(this.now), newId };
      const decision = command.decide(parsed, facts, moment);
      if (!decision.decided) return { ok: false, missing: decision.missing };
      for (const entry of decision.entries) this.#append(tx, entry);
      const draftId = command.draft?.(parsed) ?? null;
      if (draftId !== null) discardDraft(tx, this.userId, draftId);
      return { ok: true, value: decision.outcome };
    }).outcome;
  }

  /** Appends entries as they are, in one act. */
  append(entries: readonly NewEntry[]): void {
    this.compartment.act((tx) => {
      for (const entry of entries) this.#append(tx, entry);
    });
  }

  /** Erases the body of the newest entry of a kind. */
  erase(kind: string): void {
    const sequence = this.read((db) =>
      db.get<{ sequence: number }>(
        "SELECT max(sequence) AS sequence FROM journal JOIN journal_body USING (sequence) WHERE json_extract(entry, '$.kind') = ?",
        [kind],
      ),
    )?.sequence;
    this.compartment.act((tx) => {
      const day = dayInEngland(this.now);
      const about = { version: 1, subject: newId(), day, at: this.now, offset: 0 };
      tx.eraseBody(sequence ?? 0, 'D62 test', about, this.#user);
    });
  }

  read<Value>(work: (db: Readable) => Value): Value {
    return this.compartment.read(work);
  }

  /** What differs between the projections and what the journal gives; empty if all is well. */
  differences(): readonly unknown[] {
    return compareWithJournal(this.compartment);
  }

  close(): void {
    this.compartment.close();
  }

  #append(tx: ActTransaction, { kind, subject, day, body }: NewEntry): void {
    const { version } = entryKinds[kind];
    const offset = offsetInEngland(this.now);
    tx.append({ kind, version, subject, day, at: this.now, offset, body: readBody(kind, version, body) }, this.#user);
  }

  #context(db: Readable): QueryContext {
    return {
      db,
      now: this.now,
      today: dayInEngland(this.now),
      actor: { userId: this.userId, role: 'head' },
      backupFolderChosen: false,
    };
  }
}

export function newId(): Id {
  return randomBytes(16).toString('hex');
}
