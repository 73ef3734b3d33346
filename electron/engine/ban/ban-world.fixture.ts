import { WHOLE_SITE } from '../../../domain/ban/ban-model.fixture';
import type { Role } from '../../../domain/casebook/casebook';
import type { CasebookChannel } from '../../../domain/channels';
import { contract, type Input, type Output } from '../../../domain/contract';
import type { LocalDate, LocalTime } from '../../../domain/dates/local-date';
import { type Grounds, NO_GROUNDS } from '../../../domain/decision/grounds';
import type { DraftId, HoldId, InChargeId, IncidentId, PersonId, RestrictionId } from '../../../domain/ids';
import { OpenCasebook } from '../casebook/open-casebook';
import { answer } from '../door/door';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';

/** Somebody of the casebook: two parents, an adult without a child here, a pupil. */
export interface CastMember {
  readonly personId: PersonId;
  readonly name: string;
  readonly parent: boolean;
  readonly pupil: boolean;
  readonly records: Readonly<Record<RecordKind, IncidentId>>;
}
/** What a record cites: rudeness, a complaint alone, both, or nothing yet. */
export type RecordKind = 'rude' | 'complaint' | 'both' | 'bare';
export const CLAUSES: Readonly<Record<RecordKind, readonly string[]>> = {
  rude: ['E1'],
  complaint: ['E7'],
  both: ['E6', 'E2'],
  bare: [],
};
const KINDS = Object.keys(CLAUSES) as RecordKind[];

/** What the test itself remembers of a restriction, asked of nobody: what was let through, and on which day. */
export interface Remembered {
  readonly restrictionId: RestrictionId;
  readonly personId: PersonId;
  readonly kind: 'ban' | 'plan' | 'paper';
  /** A parent in the sense of section 576, as the test set them up. */
  readonly parent: boolean;
  readonly beganOn: LocalDate;
  readonly answerDays: number;
  readonly sides: LocalDate[];
  readonly letters: { readonly how: string; readonly on: LocalDate }[];
  confirmed: boolean;
  reviewed: boolean;
}

/** What the sequences met on their way; what was never met was not shown either. */
export const met: Record<string, number> = {};
export function meet(what: string): void {
  met[what] = (met[what] ?? 0) + 1;
}

/** A real casebook with invented people and records, asked through the door, and the test's own memory of what was let through. */
export class BanWorld {
  readonly restrictions: Remembered[] = [];
  readonly holds: HoldId[] = [];
  readonly inCharge: InChargeId[] = [];
  readonly merged: PersonId[] = [];
  /** What each record cites, by its id. */
  readonly cited = new Map<IncidentId, readonly string[]>();
  readonly cast: CastMember[] = [];
  names = 0;

  private constructor(
    readonly sample: SampleCasebook,
    readonly recorder: OpenCasebook,
  ) {}

  /** Nothing is set up: no terms, no sheet typed back, no copy made; a draft lies open. */
  static async open(): Promise<BanWorld> {
    const sample = await SampleCasebook.open();
    const { user } = sample.casebook;
    const recorder = new OpenCasebook({
      ...sample.casebook,
      user: { ...user, role: 'recorder' },
      release: () => undefined,
    });
    const world = new BanWorld(sample, recorder);
    await sample.ask('draft:keep', draft);
    for (const [name, child] of [
      ['Mr D. Harker', 'Ellie Harker'],
      ['Ms K. Lund', 'Tove Lund'],
      ['Mr P. Vane', null],
    ] as const)
      await world.#addAdult(name, child);
    await world.#addPupil('Robin Quill');
    return world;
  }

  get today(): LocalDate {
    return this.sample.today;
  }

  /** Asks through the door at the sign-in of a role. Null where it was refused, or where what it names was erased. */
  async ask<C extends CasebookChannel>(channel: C, input: Input<C>, role: Role = 'head'): Promise<Output<C> | null> {
    const at = role === 'head' ? this.sample.casebook : this.recorder;
    const result = await answer(at, channel, input, (line) => {
      throw new Error(line);
    });
    if (result.ok) return contract[channel].output.parse(result.value) as Output<C>;
    if (result.failure.kind === 'refused' || result.failure.kind === 'not-found') return null;
    throw new Error(`${channel}: ${JSON.stringify(result.failure)}`);
  }

  async lets<C extends CasebookChannel>(channel: C, input: Input<C>, role: Role = 'head'): Promise<boolean> {
    return (await this.ask(channel, input, role)) !== null;
  }

  remember(
    kind: Remembered['kind'],
    restrictionId: RestrictionId,
    { personId, parent }: Pick<CastMember, 'personId' | 'parent'>,
    answerDays = 10,
  ): void {
    const own = { beganOn: this.today, answerDays, sides: [], letters: [], confirmed: false, reviewed: false };
    this.restrictions.push({ kind, restrictionId, personId, parent, ...own });
  }

  /** The restriction so many places before the newest, of these kinds. */
  at(back: number, ...kinds: readonly Remembered['kind'][]): Remembered | undefined {
    const some = this.restrictions.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
    return some[some.length - 1 - back];
  }

  member(number: number): CastMember {
    const found = this.cast[number % this.cast.length];
    if (found === undefined) throw new Error('an empty cast');
    return found;
  }

  /** Somebody whom the casebook does not hold yet. */
  somebodyNew(): {
    readonly kind: 'new';
    readonly name: string;
    readonly children: { name: string; className: string }[];
  } {
    const number = ++this.names;
    return {
      kind: 'new',
      name: `Ms A. Tarn${'qrst'[number % 4]}${number}`,
      children: [{ name: `Mia Tarn${number}`, className: '4B' }],
    };
  }

  async personNamed(name: string): Promise<PersonId> {
    const found = (await this.sample.ask('person:suggest', { text: name })).find(({ person }) => person.name === name);
    if (found === undefined) throw new Error(`${name} is not there`);
    return found.person.personId;
  }

  /** Another record of somebody, as if nobody had looked whether they are there. */
  async addAgain(): Promise<PersonId> {
    const identity = {
      name: `Mx R. Again${++this.names}`,
      identified: true,
      className: null,
      otherNames: [],
      leftOn: null,
    };
    const asked: Input<'person:add'> = { draftId: null, kind: 'adult', identity, children: [], isAnother: true };
    return (await this.sample.ask('person:add', asked)).personId;
  }

  async #addAdult(name: string, child: string | null): Promise<void> {
    const children = child === null ? [] : [{ name: child, className: '5B' }];
    const added = await this.sample.ask('person:add', {
      draftId: null,
      kind: 'adult',
      identity: { name, identified: true, className: null, otherNames: [], leftOn: null },
      children,
      isAnother: true,
    });
    await this.#record({ personId: added.personId, name, parent: child !== null, pupil: false });
  }

  async #addPupil(name: string): Promise<void> {
    const identity = { name, identified: true, className: '5B', otherNames: [], leftOn: null };
    const asked: Input<'person:add'> = { draftId: null, kind: 'pupil', identity, children: [], isAnother: true };
    const { personId } = await this.sample.ask('person:add', asked);
    await this.#record({ personId, name, parent: false, pupil: true });
  }

  async #record(somebody: Omit<CastMember, 'records'>): Promise<void> {
    const records: Partial<Record<RecordKind, IncidentId>> = {};
    for (const kind of KINDS) {
      const { incidentId } = await this.sample.ask('incident:record', recorded(somebody.personId, CLAUSES[kind]));
      records[kind] = incidentId;
      this.cited.set(incidentId, CLAUSES[kind]);
    }
    this.cast.push({ ...somebody, records: records as Record<RecordKind, IncidentId> });
  }
}

/** All that a lasting decision asks, thought through on a day. */
export function thoughtThrough(incidents: readonly IncidentId[], today: LocalDate): Grounds {
  return {
    ...NO_GROUNDS,
    incidents: [...incidents],
    part: 'Shouted and would not leave.',
    milder: 'A warning: not enough.',
    equality: { answer: 'no', adjustment: '' },
    safeguarding: { answer: 'looked', on: today, who: '' },
    onlyVictim: 'no',
    whySkipped: 'Children were frightened',
    openMatters: 'Mrs Pell answers it by Friday',
  };
}

export { WHOLE_SITE };

const draft = {
  draftId: 'd'.repeat(32) as DraftId,
  form: 'ban-now' as const,
  route: 'act-now',
  title: 'Half written',
  values: { a: 1 },
  focus: null,
};

function recorded(personId: PersonId, clauses: readonly string[]): Input<'incident:record'> {
  return {
    draftId: null,
    about: { kind: 'known', personId },
    happened: { day: '2026-11-20' as LocalDate, time: '08:50' as LocalTime, asTyped: 'Friday 8.50' },
    where: 'Main gate',
    citation: { clauses: clauses as never, notSureYet: false },
    whatHappened: 'Shouted at Mrs Pell.',
    ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
    affected: [{ kind: 'named', name: 'Mrs Pell', role: 'office' }],
    toldAtOnce: '',
  };
}
