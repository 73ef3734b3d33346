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
import { INCIDENT_PROBES } from '../incident/incident-tables';
import { compareWithJournal } from '../journal/rebuild';
import { personProjection } from './person-projection';

type AnyApply = (db: Parameters<Projection['apply']>[0], entry: ProjectedEntry<never>) => void;

/** As much of the restrictions' projection as looking up needs. */
const restrictionStandIn: NounProjection = {
  name: 'restriction',
  tables: ['restriction'],
  create: `CREATE TABLE restriction (
    restriction_id TEXT PRIMARY KEY, person_id TEXT NOT NULL, type TEXT NOT NULL, what_is_restricted TEXT NOT NULL,
    child_arrangements TEXT NOT NULL, starts_on TEXT NOT NULL, ends_on TEXT NOT NULL, recorded_sequence INTEGER NOT NULL, ended_on TEXT
  ) STRICT;
  CREATE INDEX restriction_person ON restriction (person_id);`,
  apply: {
    'restriction:carried-over': (db, { sequence, subject, body }) => {
      const { personId, type, whatIsRestricted, childArrangements, startsOn, endsOn } = body;
      db.run('INSERT INTO restriction VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL)', [
        subject,
        personId,
        type,
        whatIsRestricted,
        childArrangements,
        startsOn,
        endsOn,
        sequence,
      ]);
    },
    'restriction:ended': (db, { subject, body }) => {
      db.run('UPDATE restriction SET ended_on = ? WHERE restriction_id = ?', [body.on, subject]);
    },
  },
};

function asProjection({ name, tables, create, apply }: NounProjection): Projection {
  const byKind = new Map(Object.entries(apply) as [string, AnyApply][]);
  return {
    name,
    tables,
    create,
    kinds: [...byKind.keys()],
    ...(name === 'incident' ? { probes: INCIDENT_PROBES } : {}),
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

  constructor(...more: readonly NounProjection[]) {
    const folder = mkdtempSync(join(tmpdir(), 'conduct-'));
    this.compartment = createCompartment({
      path: join(folder, 'conduct.db'),
      sealPath: join(folder, 'conduct.seal'),
      identity: { casebookId: newId(), name: 'conduct', keyGeneration: 1 },
      databaseKey: randomBytes(32),
      sealKey: randomBytes(32),
      headerGeneration: 1,
      projections: [...more, personProjection, incidentProjection, restrictionStandIn].map(asProjection),
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
    return { db, now: this.now, today: dayInEngland(this.now), actor: { userId: this.userId, role: 'head' }, backupFolderChosen: false };
  }
}

export function newId(): Id {
  return randomBytes(16).toString('hex');
}
