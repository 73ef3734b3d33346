import fc from 'fast-check';
import { addDays, type LocalDate, type LocalTime } from '../../../domain/dates/local-date';
import type { IncidentId, PersonId, RestrictionId } from '../../../domain/ids';
import { confirm, thought, wholeSite } from '../ban/ban-answers.fixture';
import type { Readable } from '../compartment/access';
import { restrictionPage } from './restriction-rows';
import { SampleCasebook } from './sample-casebook.fixture';

/** One thing that a day may bring. Numbers choose among what is there. */
export const act = fc.record({
  what: fc.constantFrom(
    ...(['carry', 'impose', 'confirm', 'confirm', 'propose', 'plan', 'extend', 'withdraw', 'end'] as const),
    ...(['narrow', 'review', 'review', 'nothing'] as const),
  ),
  which: fc.nat(20),
  days: fc.integer({ min: 1, max: 30 }),
});
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

/** How often each was let through in all runs. */
export const reached: Record<Exclude<Act['what'], 'nothing'>, number> = {
  carry: 0,
  impose: 0,
  confirm: 0,
  propose: 0,
  plan: 0,
  extend: 0,
  withdraw: 0,
  end: 0,
  narrow: 0,
  review: 0,
};

/** A casebook with one parent and one record about them, complete enough to rely on. */
export class KnownWorld {
  readonly #proposed: RestrictionId[] = [];
  private constructor(
    readonly sample: SampleCasebook,
    readonly personId: PersonId,
    readonly incidentId: IncidentId,
  ) {}

  static async open(): Promise<KnownWorld> {
    const sample = await SampleCasebook.open();
    const { incidentId } = await sample.ask('incident:record', {
      draftId: null,
      about: { kind: 'new', name: 'Ms K. Lund', children: [{ name: 'Tove Lund', className: '3A' }] },
      happened: { day: '2026-11-20' as LocalDate, time: '08:50' as LocalTime, asTyped: 'Fri 8.50' },
      where: 'Main gate',
      citation: { clauses: ['E1' as never], notSureYet: false },
      whatHappened: 'Shouted at Mrs Pell.',
      ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
      affected: [{ kind: 'named', name: 'Mrs Pell', role: 'office' }],
      toldAtOnce: '',
    });
    const [lund] = await sample.ask('person:suggest', { text: 'Ms K. Lund' });
    if (lund === undefined) throw new Error('Ms Lund is not there');
    return new KnownWorld(sample, lund.person.personId, incidentId);
  }

  read<T>(ask: (db: Readable) => T): T {
    return this.sample.casebook.conduct.read(ask);
  }

  /** Does it where it makes sense; what is refused has not happened that day. */
  async does(one: Act): Promise<void> {
    if (one.what !== 'nothing' && (await this.#let(one))) reached[one.what] += 1;
  }

  async #let({ what, which, days }: Act): Promise<boolean> {
    const { sample } = this;
    if (what === 'carry') {
      const { today } = sample;
      const startsOn = addDays(today, -(which % 4));
      await sample.carryOver({ startsOn, endsOn: addDays(today, 10 + days), reviewOn: addDays(today, 5) });
      return true;
    }
    if (what === 'impose') return this.#impose();
    if (what === 'propose') return this.#propose();
    if (what === 'plan') return this.#plan(which);
    const restrictionId = this.#chosen(which);
    if (restrictionId === null) return false;
    return what === 'confirm' ? this.#confirm(restrictionId) : this.#changes(what, restrictionId, which, days);
  }

  /** One that has not ended, or one that is proposed. */
  #chosen(which: number): RestrictionId | null {
    const current = this.read((db) => restrictionPage(db, 'current', this.sample.today, { offset: 0, limit: 50 }));
    const all = [...current.map((one) => one.restrictionId), ...this.#proposed];
    return all[which % Math.max(1, all.length)] ?? null;
  }

  get #grounds() {
    return { ...thought, incidents: [this.incidentId] };
  }

  async #impose(): Promise<boolean> {
    await this.sample.ask('ban:impose-now', {
      draftId: null,
      about: { kind: 'known', personId: this.personId },
      incidentId: this.incidentId,
      whatTheyDid: '',
      whyNow: 'Somebody is afraid',
      collects: '',
      decidedBy: null,
    });
    this.#proposed.length = 0;
    return true;
  }

  async #propose(): Promise<boolean> {
    const { restrictionId } = await this.sample.ask('ban:propose', {
      draftId: null,
      about: { kind: 'known', personId: this.personId },
      grounds: this.#grounds,
      whatIsRestricted: 'The whole site',
      childArrangements: '',
      shape: wholeSite,
      answerDays: 10,
      goingOn: [],
    });
    this.#proposed.push(restrictionId);
    return true;
  }

  async #plan(which: number): Promise<boolean> {
    const missing = await this.sample.refused('plan:start', {
      draftId: null,
      about: { kind: 'known', personId: this.personId },
      grounds: this.#grounds,
      account: { answer: 'heard', words: 'Worried about the trip.' },
      behaviours: 'Ringing again and again.',
      reason: 'The office could not answer anybody else.',
      ways: ['email'],
      with: 'The office',
      howOften: 'Once a week',
      limit: null,
      startsOn: which % 2 === 0 ? null : addDays(this.sample.today, 3),
      reviewOn: null,
      endsOn: null,
      goingOn: [],
    });
    return missing.length === 0;
  }

  /** Their side first, and what it rests on: then it may be confirmed. */
  async #confirm(restrictionId: RestrictionId): Promise<boolean> {
    const { sample } = this;
    const side = { form: 'letter' as const, on: sample.today, summary: 'It was not so.' };
    await sample.refused('ban:record-side', { draftId: null, restrictionId, ...side });
    await sample.refused('ban:note-grounds', { draftId: null, restrictionId, grounds: this.#grounds });
    await sample.refused('restriction:note-shape', { draftId: null, restrictionId, shape: wholeSite });
    const goingOn = [{ code: 'term-edge', answer: 'No other day' }];
    return (await sample.refused('ban:confirm', confirm(restrictionId, { goingOn }))).length === 0;
  }

  async #changes(what: Act['what'], restrictionId: RestrictionId, which: number, days: number): Promise<boolean> {
    const { sample } = this;
    const step = { draftId: null, restrictionId, reason: 'Calmer' };
    const missing =
      what === 'extend'
        ? await sample.refused('ban:extend', { ...step, schoolDays: 3 })
        : what === 'withdraw'
          ? await sample.refused('ban:withdraw', step)
          : what === 'end'
            ? await sample.refused('restriction:end', step)
            : what === 'narrow'
              ? await sample.refused('restriction:narrow', {
                  ...step,
                  endsOn: addDays(sample.today, days),
                  shape: null,
                })
              : await sample.refused('review:record', {
                  draftId: null,
                  restrictionId,
                  outcome: which % 3 === 0 ? 'end' : 'continue',
                  conductSince: 'Nothing recorded',
                  invited: 'no',
                  theirComment: '',
                  childPosition: 'Well',
                  reasons: 'Still needed',
                  reviewOn: null,
                  endsOn: null,
                  goingOn: ['same-reviewer', 'term-edge'].map((code) => ({ code, answer: 'Two of us' })),
                });
    return missing.length === 0;
  }
}
