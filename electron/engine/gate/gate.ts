import { existsSync, readdirSync } from 'node:fs';
import { type GateChannel, gateChannels } from '../../../domain/channels';
import type { Output, Parsed } from '../../../domain/contract';
import { answered, type Failure, failed, type Result, refused } from '../../../domain/result';
import { isBlank } from '../../../domain/text';
import { lookForBackupFolder } from '../backup/backup-folder';
import { restoreBackup } from '../backup/restore';
import { inFolder } from '../casebook/casebook-folder';
import type { Clock } from '../casebook/clock';
import { createCasebook } from '../casebook/create-casebook';
import { holdPoint } from '../casebook/hold-point';
import type { OpenCasebook } from '../casebook/open-casebook';
import { readyToUnlock } from '../casebook/ready-to-unlock';
import { recoverCasebook } from '../casebook/recover-casebook';
import { confirmSheet } from '../casebook/recovery-sheet-acts';
import { practicePassphrase } from '../casebook/session';
import { type Unlocking, unlockCasebook } from '../casebook/unlock-casebook';
import { casebookFacts } from '../casebook-facts/casebook-facts';
import { bugLine, CasebookDisaster, failureOf } from '../door/failures';
import { readInput } from '../door/read-input';
import { generatePassphrase } from '../keys/generated-passphrase';
import { measurePassphrase } from '../keys/passphrase-strength';
import { SignInThrottle } from '../keys/sign-in-throttle';
import { makePracticeCasebook } from '../practice/make-practice';
import { readSettings } from '../settings/settings-queries';
import { lookAtTheDoor, type Refused } from './at-the-door';
import { newSlotLimits } from './new-slot-limits';

/** What opened, and whether main should show its page now (after `casebook:create` the set-up ends first). */
export interface Opened {
  readonly casebook: OpenCasebook;
  readonly folderIsNew: boolean;
  readonly show: boolean;
  readonly lockMinutes: number;
}

export interface GateAnswer {
  readonly result: Result<unknown>;
  readonly opened?: Opened;
  /** It was said that it would open (`opening`), and it did not. */
  readonly staysLocked?: boolean;
}

interface GateParts {
  readonly clock: Clock;
  readonly log: (line: string) => void;
  /** A passphrase is being tried, which takes its time: the casebook's page can be made ready meanwhile. */
  readonly opening: () => void;
}

const NAMES: ReadonlySet<string> = new Set(gateChannels);

/** Answers while locked. It knows one folder at a time, which main named; the page never sees a path. */
export class Gate {
  readonly #clock: Clock;
  readonly #log: (line: string) => void;
  readonly #opening: () => void;
  #folder: string | null = null;
  #backupFolder: string | null = null;
  #restore: { readonly file: string; readonly folder: string } | null = null;
  #throttle: SignInThrottle | null = null;
  #created: OpenCasebook | null = null;

  #refused: Refused | null = null;
  #passedOver: Parsed<'casebook:unlock'>['takeOver'];

  constructor({ clock, log, opening }: GateParts) {
    this.#clock = clock;
    this.#log = log;
    this.#opening = opening;
  }

  takeFolder(folder: string | null, backupFolder: string | null): void {
    this.#folder = folder;
    this.#backupFolder = backupFolder;
    this.#throttle = null;
    this.#refused = null;
    this.#passedOver = undefined;
  }

  /** What was typed last is kept for the lock page: a reason to lock, also when nothing is open. */
  get keepsPassphrase(): boolean {
    return this.#refused !== null;
  }

  takeBackupFolder(folder: string): void {
    this.#backupFolder = folder;
  }

  takeRestore(file: string, folder: string): void {
    this.#restore = { file, folder };
  }

  async answer(channel: string, raw: unknown): Promise<GateAnswer> {
    if (!isGateChannel(channel)) return { result: failed({ kind: 'locked' }) };
    try {
      const read = readInput(channel, raw);
      if (!read.ok) return { result: read.result };
      return await (this.#handlers[channel] as (input: unknown) => Promise<GateAnswer>)(read.input);
    } catch (error) {
      return { result: failed(this.#named(channel, error)) };
    }
  }

  #named(channel: GateChannel, error: unknown): Failure {
    const failure = failureOf(error);
    if (failure.kind === 'internal') this.#log(bugLine(channel, error));
    return failure;
  }

  readonly #handlers: { readonly [C in GateChannel]: (input: Parsed<C>) => Promise<GateAnswer> } = {
    'casebook:at-the-door': async () => {
      await holdPoint('at-the-door');
      const seen = lookAtTheDoor(this.#folder, this.#refused, () => this.#throttleOf());
      if (seen.state === 'ready') setImmediate(readyToUnlock);
      return value<'casebook:at-the-door'>(seen);
    },
    'casebook:suggest-passphrase': async () =>
      value<'casebook:suggest-passphrase'>({ passphrase: await generatePassphrase() }),
    'casebook:measure-passphrase': async ({ passphrase, names }) =>
      value<'casebook:measure-passphrase'>(await measurePassphrase(passphrase, names)),
    'casebook:create': (input) => this.#create(input),
    'casebook:finish-set-up': async ({ typedBack }) => this.#finish(typedBack),
    'casebook:unlock': (input) => this.#unlockOrSayWhy(input),
    'casebook:recover': (input) => this.#recover(input),
    'casebook:restore': async () => this.#restoreChosen(),
    'casebook:make-practice': () => this.#makePractice(),
  };

  /** A set-up whose page went away before its end: what was created is whole, and is closed so that it can be unlocked. */
  #letGoOfCreated(): void {
    const created = this.#created;
    this.#created = null;
    created?.close();
  }

  async #create(input: Parsed<'casebook:create'>): Promise<GateAnswer> {
    this.#letGoOfCreated();
    const folder = this.#chosen();
    const blank = (['schoolName', 'founderName', 'signInName'] as const).filter((field) => isBlank(input[field]));
    const [first, ...more] = blank.map((field) => ({ field, code: 'empty', label: 'needed' as const }));
    if (first !== undefined) return { result: refused(first, ...more) };
    const { acceptable, hint } = await measurePassphrase(input.passphrase, [
      input.schoolName,
      input.founderName,
      input.signInName,
    ]);
    if (!acceptable)
      return { result: refused({ field: 'passphrase', code: hint ?? 'easy-to-guess', label: 'needed' }) };
    const limits = await newSlotLimits();
    const { casebook, sheet } = await createCasebook(input, { folder, clock: this.#clock, limits, practice: false });
    this.#created = casebook;
    const { groups } = casebook.conduct.read((db) => casebookFacts(db)).recovery.ask;
    const result = answered({ recoverySheet: [...sheet], casebookId: casebook.casebookId, groupsToTypeBack: groups });
    return { result, opened: this.#opened(casebook, true, false) };
  }

  #finish(typedBack: Parsed<'casebook:finish-set-up'>['typedBack']): GateAnswer {
    const casebook = this.#created;
    if (casebook === null) return { result: failed({ kind: 'not-found' }) };
    const [first, ...more] = typedBack === null ? [] : confirmSheet(casebook, typedBack);
    if (first !== undefined) return { result: refused(first, ...more) };
    this.#created = null;
    return { result: answered({}), opened: this.#opened(casebook, false, true) };
  }

  /**
   * The page that asks gives way to the casebook's own while the passphrase is tried. If it doesn't open, why is kept for the lock page that comes
   * back, with what was typed: a long passphrase has one letter wrong more often than all of them.
   */
  async #unlockOrSayWhy(asked: Parsed<'casebook:unlock'>): Promise<GateAnswer> {
    this.#refused = null;
    // Whoever passed over another PC's lock, and then goes on with what is there, means both.
    const takeOver = asked.takeOver ?? (asked.goOnWithout === true ? this.#passedOver : undefined);
    this.#passedOver = takeOver;
    const input = { ...asked, takeOver };
    let shown = false;
    const trying = () => {
      shown = true;
      this.#opening();
    };
    const answer = await this.#unlock(input, { trying }).catch(
      (error: unknown): GateAnswer => ({ result: failed(this.#named('casebook:unlock', error)) }),
    );
    if (answer.result.ok || !shown) return answer;
    const { signInName, passphrase } = input;
    this.#refused = { signInName, passphrase, failure: answer.result.failure };
    return { ...answer, staysLocked: true };
  }

  async #unlock(
    { signInName, passphrase, goOnWithout, takeOver }: Parsed<'casebook:unlock'>,
    more: Pick<Unlocking, 'proven' | 'trying'>,
  ): Promise<GateAnswer> {
    this.#letGoOfCreated();
    const unlocked = await unlockCasebook({
      folder: this.#chosen(),
      signInName,
      passphrase,
      goOnWithout: goOnWithout ?? false,
      takeOver,
      clock: this.#clock,
      throttle: this.#throttleOf(),
      ...more,
    });
    if (unlocked.state === 'wrong-passphrase') {
      return { result: failed({ kind: 'wrong-passphrase', waitSeconds: unlocked.waitSeconds }) };
    }
    try {
      const opened = this.#opened(unlocked.casebook, true, true);
      await lookForBackupFolder(unlocked.casebook);
      return { result: answered({}), opened };
    } catch (error) {
      unlocked.casebook.close();
      throw error;
    }
  }

  async #recover({ groups, signInName, newPassphrase, takeOver }: Parsed<'casebook:recover'>): Promise<GateAnswer> {
    this.#letGoOfCreated();
    this.#refused = null;
    const folder = this.#chosen();
    const { acceptable, hint } = await measurePassphrase(newPassphrase, [signInName]);
    if (!acceptable)
      return { result: refused({ field: 'newPassphrase', code: hint ?? 'easy-to-guess', label: 'needed' }) };
    const limits = await newSlotLimits();
    const clock = this.#clock;
    const recovered = await recoverCasebook({ folder, groups, signInName, newPassphrase, limits, takeOver, clock });
    switch (recovered.state) {
      case 'wrong-groups': {
        const [first, ...more] = recovered.groups.map((number) => ({
          field: `groups.${number - 1}`,
          code: 'mistyped',
          label: 'needed' as const,
        }));
        return { result: refused(first ?? { field: 'groups', code: 'mistyped', label: 'needed' }, ...more) };
      }
      case 'other-sheet':
        return { result: refused({ field: 'groups', code: 'other-sheet', label: 'needed' }) };
      case 'unknown-name':
        return { result: refused({ field: 'signInName', code: 'unknown', label: 'needed' }) };
      case 'recovered':
        return this.#unlock({ signInName, passphrase: newPassphrase }, { proven: true });
    }
  }

  #restoreChosen(): GateAnswer {
    if (this.#restore === null) return { result: failed({ kind: 'not-found' }) };
    const { file, folder } = this.#restore;
    this.#letGoOfCreated();
    this.#restore = null;
    restoreBackup(file, folder);
    this.takeFolder(folder, null);
    return { result: answered({}) };
  }

  async #makePractice(): Promise<GateAnswer> {
    this.#letGoOfCreated();
    const folder = this.#chosen();
    const known = existsSync(inFolder(folder, 'headerA')) ? practicePassphrase(folder) : null;
    if (known === null && existsSync(folder) && readdirSync(folder).length > 0)
      throw new CasebookDisaster('folder-not-empty');
    const made = known === null ? await makePracticeCasebook({ folder, clock: this.#clock }) : null;
    made?.casebook.close();
    return value<'casebook:make-practice'>({ passphrase: known ?? made?.passphrase ?? '', signInName: 'Headteacher' });
  }

  #opened(casebook: OpenCasebook, folderIsNew: boolean, show: boolean): Opened {
    if (this.#backupFolder !== null) casebook.chooseBackupFolder(this.#backupFolder);
    const { lockMinutes } = casebook.conduct.read((db) => readSettings(db));
    return { casebook, folderIsNew, show, lockMinutes };
  }

  #chosen(): string {
    if (this.#folder === null) throw new CasebookDisaster('not-a-casebook');
    return this.#folder;
  }

  #throttleOf(): SignInThrottle {
    this.#throttle ??= new SignInThrottle(this.#chosen());
    return this.#throttle;
  }
}

function isGateChannel(channel: string): channel is GateChannel {
  return NAMES.has(channel);
}

function value<C extends GateChannel>(output: Output<C>): GateAnswer {
  return { result: answered(output) };
}
