import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CasebookChannel } from '../../../domain/channels';
import { contract, type Input, type Output, type Parsed } from '../../../domain/contract';
import { Instant } from '../../../domain/dates/local-date';
import { answer } from '../door/door';
import { failureOf } from '../door/failures';
import { KDF_FLOOR } from '../keys/passphrase-key';
import { SignInThrottle } from '../keys/sign-in-throttle';
import { createCasebook } from './create-casebook';
import type { OpenCasebook } from './open-casebook';
import { type Recovered, recoverCasebook } from './recover-casebook';
import { type Unlocked, unlockCasebook } from './unlock-casebook';

export const PASSPHRASE = 'lantern harbour quilt seventeen';
export const NEW_PASSPHRASE = 'meadow copper thistle ninety';
export const SIGN_IN_NAME = 'Headteacher';

export const toCreate = contract['casebook:create'].input.parse({
  schoolName: 'Elmbrook Junior School',
  schoolType: 'community',
  founderName: 'Ms R. Adeyemi',
  signInName: SIGN_IN_NAME,
  safeguardingLead: { who: 'somebody-else', name: 'Mr L. Novak' },
  passphrase: PASSPHRASE,
});

/** A clock that the test sets. */
export class SetClock {
  at = Instant.parse('2026-11-23T08:40:12.345Z');
  now(): Instant {
    return this.at;
  }
  pass(minutes: number): void {
    this.at = Instant.parse(new Date(Date.parse(this.at) + minutes * 60_000).toISOString());
  }
}

const TEMPLATES = new Map<string, School>();

async function makeTemplate(): Promise<School> {
  const school = new School();
  const casebook = await school.create();
  await record(casebook);
  casebook.close();
  return school;
}

/** An invented school's casebook on the disk, with its sheet and passphrase, to be opened, harmed and opened again. */
export class School {
  readonly clock = new SetClock();
  readonly home: string;
  readonly folder: string;
  sheet: readonly string[] = [];

  constructor(home = mkdtempSync(path.join(tmpdir(), 'school-'))) {
    this.home = home;
    this.folder = path.join(home, 'casebook');
  }

  async create(): Promise<OpenCasebook> {
    const { folder, clock } = this;
    const made = await createCasebook(toCreate, { folder, clock, limits: KDF_FLOOR, practice: false });
    this.sheet = made.sheet;
    return made.casebook;
  }

  /** Created, one incident recorded, and closed. Made once for a name and then copied: each test has a folder of its own. */
  static async made(name = 'Elmbrook'): Promise<School> {
    const template = TEMPLATES.get(name) ?? (await makeTemplate());
    TEMPLATES.set(name, template);
    const school = new School();
    cpSync(template.folder, school.folder, { recursive: true });
    school.sheet = template.sheet;
    return school;
  }

  tryUnlock(
    change: Partial<Parameters<typeof unlockCasebook>[0]> & { readonly folder?: string } = {},
  ): Promise<Unlocked> {
    const folder = change.folder ?? this.folder;
    return unlockCasebook({
      folder,
      signInName: SIGN_IN_NAME,
      passphrase: PASSPHRASE,
      goOnWithout: false,
      clock: this.clock,
      throttle: new SignInThrottle(folder),
      ...change,
    });
  }

  async unlock(change: Parameters<School['tryUnlock']>[0] = {}): Promise<OpenCasebook> {
    const unlocked = await this.tryUnlock(change);
    if (unlocked.state !== 'open') throw new Error('wrong passphrase');
    return unlocked.casebook;
  }

  /** Unlocks and closes again; what was thrown comes back as the disaster's state and detail. */
  async outcome(change: Parameters<School['tryUnlock']>[0] = {}): Promise<unknown> {
    try {
      const unlocked = await this.tryUnlock(change);
      if (unlocked.state !== 'open') return unlocked.state;
      unlocked.casebook.close();
      return 'open';
    } catch (error) {
      return disasterOf(error);
    }
  }

  recover(change: Partial<Parameters<typeof recoverCasebook>[0]> = {}): Promise<Recovered> {
    return recoverCasebook({
      folder: this.folder,
      groups: this.sheet,
      signInName: SIGN_IN_NAME,
      newPassphrase: NEW_PASSPHRASE,
      limits: KDF_FLOOR,
      clock: this.clock,
      ...change,
    });
  }

  file(name: string): string {
    return path.join(this.folder, name);
  }

  /** A copy of the closed folder as it is now. */
  keep(): string {
    const kept = mkdtempSync(path.join(this.home, 'kept-'));
    cpSync(this.folder, kept, { recursive: true });
    return kept;
  }

  /** Puts files of a kept copy in the place of today's. */
  putBack(kept: string, ...names: readonly string[]): void {
    for (const name of names) cpSync(path.join(kept, name), this.file(name));
  }

  fresh(name: string): string {
    const folder = path.join(this.home, name);
    mkdirSync(folder, { recursive: true });
    return folder;
  }
}

/** The name of a disaster, with its detail if it has one; bugs are thrown on. */
export function disasterOf(error: unknown): unknown {
  const failure = failureOf(error);
  if (failure.kind !== 'disaster') throw error;
  return failure.detail === undefined ? failure.state : { state: failure.state, ...failure.detail };
}

export function flip(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

export function remove(...files: readonly string[]): void {
  for (const file of files) rmSync(file);
}

export const incident: Parsed<'incident:record'> = contract['incident:record'].input.parse({
  draftId: null,
  about: { kind: 'not-identified', description: 'A man in a blue coat' },
  happened: { day: '2026-11-20', time: '08:50', asTyped: '' },
  where: 'At the gate',
  citation: { clauses: [], notSureYet: true },
  whatHappened: 'Shouted at the crossing patrol.',
  ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
  toldAtOnce: '',
});

export async function ask<C extends CasebookChannel>(
  casebook: OpenCasebook,
  channel: C,
  input: Input<C>,
): Promise<Output<C>> {
  const result = await answer(casebook, channel, input, (line) => {
    throw new Error(line);
  });
  if (!result.ok) throw new Error(`${channel}: ${JSON.stringify(result.failure)}`);
  return contract[channel].output.parse(result.value) as Output<C>;
}

export function record(casebook: OpenCasebook): Promise<Output<'incident:record'>> {
  return ask(casebook, 'incident:record', incident as Input<'incident:record'>);
}

/** Kinds of all entries, or of those with a body that the test looks for. */
export function entries(casebook: OpenCasebook): { readonly kind: string; readonly body: Record<string, unknown> }[] {
  return casebook.conduct
    .read((db) =>
      db.all<{ kind: string; body: string }>(
        "SELECT json_extract(entry, '$.kind') AS kind, body FROM journal JOIN journal_body USING (sequence) ORDER BY sequence",
      ),
    )
    .map(({ kind, body }) => ({ kind, body: JSON.parse(body) }));
}
