import type { Role } from '../casebook/casebook';
import { ENGLAND_BANK_HOLIDAYS } from '../dates/bank-holidays';
import { addDays, Instant, type LocalDate } from '../dates/local-date';
import type { SchoolCalendar } from '../dates/school-calendar';
import type { Decision, Moment } from '../decision';
import type { DecisionMade } from '../decision/decision-entries';
import type { ReliedOn } from '../decision/grounds-missing';
import type { Step } from '../decision/ladder';
import { RIGHTS_NOT_ASKED } from '../decision/rights';
import type { Id, PersonId, Reference, RestrictionId } from '../ids';
import { entryKinds, isEntryKind, maySign, type NewEntry } from '../journal/entry-kinds';
import type { PersonHeld } from '../person/person-missing';
import { statusOn } from '../restriction/restriction-status';
import { NO_SHAPE, type Shape } from '../restriction/shape';
import { type BanCase, type BanStep, banCase } from './ban-case';
import type { FactsForConfirming } from './confirm-rules';
import type { FactsForImposing } from './impose-rules';
import { type ModelRow, rowAfter } from './model-register.fixture';
import type { FactsForProposing } from './propose-rules';

const arranged = { state: 'arranged' as const, words: 'His sister' };

/** What a ban says when nothing is left open. */
export const WHOLE_SITE: Shape = {
  ...NO_SHAPE,
  places: { kind: 'whole-site' },
  times: { kind: 'always' },
  arrangements: {
    dropOff: arranged,
    collection: arranged,
    emergency: arranged,
    illness: arranged,
    meetings: arranged,
    events: arranged,
  },
};

export const WEEKDAYS: SchoolCalendar = { bankHolidays: ENGLAND_BANK_HOLIDAYS, terms: null };
export const WITH_TERMS: SchoolCalendar = {
  bankHolidays: ENGLAND_BANK_HOLIDAYS,
  terms: [
    { firstDay: '2026-09-03' as LocalDate, lastDay: '2026-12-18' as LocalDate, closedOn: [] },
    { firstDay: '2027-01-05' as LocalDate, lastDay: '2027-03-25' as LocalDate, closedOn: [] },
    { firstDay: '2027-04-12' as LocalDate, lastDay: '2027-07-21' as LocalDate, closedOn: [] },
  ],
};

export interface ModelBan {
  readonly restrictionId: RestrictionId;
  readonly personId: PersonId;
  steps: BanStep[];
  shape: Shape;
  endedOn: LocalDate | null;
}

/** People of the model: two parents, somebody who is none, a pupil. */
export const PEOPLE: readonly { readonly personId: PersonId; readonly held: PersonHeld }[] = [
  parent('1', 'Ellie'),
  parent('2', 'Robin'),
  { personId: '3'.repeat(32) as PersonId, held: { kind: 'adult', children: [] } },
  { personId: '4'.repeat(32) as PersonId, held: { kind: 'pupil', children: [] } },
];

function parent(digit: string, name: string) {
  const children = [{ personId: digit.repeat(31).padEnd(32, 'c') as PersonId, name, className: '4B' }];
  return { personId: digit.repeat(32) as PersonId, held: { kind: 'adult' as const, children } as PersonHeld };
}

const record = (clauses: readonly string[], counts = true): ReliedOn => ({
  reference: 'INC-2026-0001' as Reference,
  counts,
  clauses: clauses as ReliedOn['clauses'],
  stillToAdd: [],
  rights: RIGHTS_NOT_ASKED,
});

/** Records to rely on, by the first digit of their id: rude, a complaint, a complaint with more, struck out, without a clause. */
export const RECORDS: Readonly<Record<string, ReliedOn>> = {
  a: record(['E1']),
  b: record(['E7']),
  c: record(['E6', 'E2']),
  d: record(['E1'], false),
  e: record([]),
};

/** A school in memory: what was decided so far, and a clock. The rules decide; this only keeps. */
export class ModelSchool {
  today = '2026-11-23' as LocalDate;
  role: Role = 'head';
  acting = false;
  calendar: SchoolCalendar = WEEKDAYS;
  readonly bans: ModelBan[] = [];
  readonly register = new Map<RestrictionId, ModelRow>();
  readonly decisions: DecisionMade[] = [];
  #ids = 0;

  get moment(): Moment {
    const newId = () => `f${(++this.#ids).toString(16).padStart(31, '0')}` as Id;
    return { now: Instant.parse(`${this.today}T08:40:00.000Z`), today: this.today, newId };
  }

  pass(days: number): void {
    this.today = addDays(this.today, days);
  }

  signedIn() {
    return { name: 'Ms R. Adeyemi', role: this.role, acting: this.acting };
  }

  /** The ban by its steps, with the end that the register has for it now. */
  caseOf(ban: ModelBan): BanCase {
    const found = banCase(ban.steps);
    if (found === null) throw new Error('a ban that was never begun');
    const row = this.register.get(ban.restrictionId);
    if (row === undefined || found.startsOn === null) return found;
    const [decideBy = row.endsOn] = [found.decideBy, row.endsOn].sort();
    return { ...found, endsOn: row.endsOn, decideBy };
  }

  /** What has not ended, the newest last. */
  current(): ModelRow[] {
    return [...this.register.values()].filter((row) => statusOn(row, this.today) !== 'ended');
  }

  /** Keeps what was decided; throws where an entry has not its shape or its signer. */
  keep(decision: Decision<unknown>): boolean {
    if (!decision.decided) return false;
    for (const entry of decision.entries) this.#take(entry);
    return true;
  }

  #take(entry: NewEntry): void {
    if (!isEntryKind(entry.kind)) throw new Error('unknown');
    entryKinds[entry.kind].body.parse(entry.body);
    if (!maySign(this.role, entry.kind)) throw new Error(`${this.role} may not sign ${entry.kind}`);
    if (entry.kind === 'decision:made') this.decisions.push(entry.body);
    if (entry.kind === 'ban:imposed' || entry.kind === 'ban:proposed') {
      const { personId, shape } = entry.body;
      this.bans.push({ restrictionId: entry.subject as RestrictionId, personId, steps: [], shape, endedOn: null });
    }
    const ban = this.bans.find(({ restrictionId }) => restrictionId === entry.subject);
    if (entry.kind === 'restriction:ended' && ban !== undefined) ban.endedOn = entry.body.on;
    if (entry.kind === 'restriction:narrowed' && ban !== undefined && entry.body.shape !== null)
      ban.shape = entry.body.shape;
    if (entry.kind.startsWith('ban:'))
      ban?.steps.push({ kind: entry.kind, on: this.today, body: entry.body } as BanStep);
    const row = rowAfter(this.register.get(entry.subject as RestrictionId), entry, {
      today: this.today,
      ban: ban ?? null,
    });
    if (row !== null) this.register.set(row.restrictionId, row);
  }

  reliedOn(incidents: readonly string[]): readonly ReliedOn[] {
    return incidents.map((id) => RECORDS[id[0] ?? ''] ?? { ...record([]), stillToAdd: ['clauses'] });
  }

  forImposing(personId: PersonId): FactsForImposing {
    const undecided = this.bans.filter((ban) => {
      const { startsOn, withdrawn } = this.caseOf(ban);
      return ban.personId === personId && startsOn === null && withdrawn === null;
    });
    return {
      ...this.forProposing(personId, []),
      incident: null,
      proposals: undecided.map((one) => ({ restrictionId: one.restrictionId, ban: this.caseOf(one) })),
    };
  }

  forProposing(
    personId: PersonId,
    incidents: readonly string[],
  ): FactsForProposing & Pick<FactsForImposing, 'references'> {
    return {
      references: {
        restriction: 'RES-2026-0001' as Reference,
        decision: 'DEC-2026-0001' as Reference,
        incident: 'INC-2026-0001' as Reference,
      },
      calendar: this.calendar,
      known: PEOPLE.find((one) => one.personId === personId)?.held ?? null,
      pupils: [],
      reliedOn: this.reliedOn(incidents),
      signedIn: this.signedIn(),
    };
  }

  /** Whatever loosening or reviewing may ask of a row of the register. */
  forLoosening(row: ModelRow) {
    const scope = { type: row.type, whatIsRestricted: '', shape: row.shape, limit: null };
    return { restriction: row, scope, signedIn: this.signedIn(), inCharge: [] };
  }

  forConfirming(ban: ModelBan, before: readonly Step[] = []): FactsForConfirming {
    const found = this.caseOf(ban);
    return {
      ban: found,
      endedOn: ban.endedOn,
      calendar: this.calendar,
      signedIn: this.signedIn(),
      inCharge: [],
      shape: ban.shape,
      parent: (PEOPLE.find((one) => one.personId === ban.personId)?.held.children.length ?? 0) > 0,
      reliedOn: this.reliedOn(found.grounds.incidents),
      before,
      open: [],
      signatories: ['Ms R. Adeyemi, headteacher'],
      decisionReference: 'DEC-2026-0002' as Reference,
    };
  }
}
