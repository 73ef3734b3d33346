import { z } from 'zod';
import { BackupState } from './backup/backup';
import {
  BanNow,
  BanShown,
  BanToAdopt,
  BanToConfirm,
  BanToExtend,
  BanToPropose,
  BanToTell,
  BanToWithdraw,
  GroundsToNote,
  SideToRecord,
} from './ban/ban';
import { CalendarSet, CalendarShown, CalendarToSet } from './calendar/calendar';
import {
  CasebookAtTheDoor,
  CasebookToCreate,
  Passphrase,
  PassphraseMeasure,
  SessionShown,
  SheetGroups,
} from './casebook/casebook';
import type { Channel } from './channels';
import { ChronologyAsked, ChronologyShown } from './chronology/chronology';
import { ClauseId } from './code/clause-id';
import { CodeVersion, RecordsCiting } from './code/code';
import { LinkedPolicy, PolicyToNote } from './code/linked-policy';
import {
  ConcernDetail,
  ConcernRow,
  ConcernTargets,
  ConcernToAcknowledge,
  ConcernToAnswer,
  ConcernToClose,
  ConcernToLog,
  ConcernToMove,
  ConcernToReopen,
  SettledShown,
  SettledToPointAt,
} from './concern/concern';
import { Done, Nothing, OtherPc, Page } from './contract-parts';
import { peopleContract } from './contract-people';
import {
  ConversationDetail,
  ConversationLookedAt,
  ConversationRow,
  ConversationToAddTo,
  ConversationToRecord,
  ConversationToStrike,
} from './conversation/conversation';
import { Instant, LocalDate } from './dates/local-date';
import {
  DecisionDetail,
  DecisionRow,
  DecisionToTakeBack,
  NextShown,
  RecordAbout,
  WarningToGive,
} from './decision/decision';
import { Ladder } from './decision/ladder-settings';
import { DoorSheet, DoorSheetAsked, DoorSheetToPrint, SheetReference } from './door-sheet/door-sheet';
import { Draft, KeptDraft } from './draft/draft';
import { HoldToLift, HoldToPlace } from './hold/hold';
import {
  ConcernId,
  ConversationId,
  DecisionId,
  DraftId,
  HoldId,
  InChargeId,
  IncidentId,
  OrderId,
  PersonId,
  Reference,
  RequestId,
  RestrictionId,
  TaskId,
} from './ids';
import { InChargeToday, InChargeToEnd, InChargeToName, NamedInCharge } from './in-charge/in-charge';
import { DisputeToNote, StrikeToRecord } from './incident/after';
import {
  Breach,
  IncidentDetail,
  IncidentRow,
  IncidentToAddTo,
  IncidentToCorrect,
  IncidentToRecord,
  MayBeBroken,
  RestrictionNamed,
} from './incident/incident';
import { EVERYTHING, IncidentFilter } from './incident/incident-filter';

import { LookUpAnswer } from './look-up/look-up';
import { OrderDetail, OrderRow, OrderToEnd, OrderToLookAt, OrderToNote } from './order/order';
import { PatternAsked, PatternShown } from './pattern/pattern';
import { ContactToLog, PlanShown, PlanToStart } from './plan/plan';
import { HoldingRequest, RequestDetail, RequestRow, RequestToReceive, StepToNote } from './request/request';
import { ApologyToNote, OnceToAllow, RestrictionToNarrow } from './restriction/loosening';
import { RegisterAsked } from './restriction/register-filter';
import { EntryToPrint, RegisterToPrint } from './restriction/register-print';
import {
  RestrictionAsKnown,
  RestrictionDetail,
  RestrictionsListed,
  RestrictionToCarryOver,
  RestrictionToEnd,
  ShapeToNote,
} from './restriction/restriction';
import { StaffToTell, StaffToUntell } from './restriction/staff-told';
import type { Result } from './result';
import { ReviewToRecord } from './review/review';
import {
  FilterToRemove,
  FilterToSave,
  RegisterFilterToSave,
  SavedFilter,
  SavedRegisterFilter,
} from './saved-filter/saved-filter';
import { SchoolShown, SchoolToDescribe } from './school/school';
import { ColourToChoose } from './settings/casebook-colour';
import { DoorLines } from './settings/door-lines';
import { CasebookSettings, SettingsShown } from './settings/settings';
import { TaskRow, TaskToAdd } from './task/task';
import { BeforeSummer, TodayShown } from './today/today';

const SheetGroup = z.strictObject({ number: z.number().int().min(1).max(13), text: z.string().max(20) });

export const Finding = z.strictObject({
  code: z.string(),
  sequence: z.number().int().nullable(),
  detail: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type Finding = z.infer<typeof Finding>;

/**
 * Every message between a page and the engine: its input and output. A channel forgotten here or there is a compile error; the engine
 * parses every input with it before anything else.
 */
export const contract = {
  'casebook:at-the-door': { input: Nothing, output: CasebookAtTheDoor },
  'casebook:suggest-passphrase': { input: Nothing, output: z.strictObject({ passphrase: z.string() }) },
  'casebook:measure-passphrase': {
    input: z.strictObject({ passphrase: z.string().max(1_000), names: z.array(z.string().max(300)).max(10) }),
    output: PassphraseMeasure,
  },
  'casebook:create': {
    input: CasebookToCreate,
    output: z.strictObject({
      recoverySheet: SheetGroups,
      casebookId: z.string(),
      groupsToTypeBack: z.tuple([z.number().int(), z.number().int()]),
    }),
  },
  /** Ends the set-up after `casebook:create`: two groups typed back, or null for later today. The casebook's page follows. */
  'casebook:finish-set-up': {
    input: z.strictObject({ typedBack: z.tuple([SheetGroup, SheetGroup]).nullable() }),
    output: Done,
  },
  'casebook:unlock': {
    /** `goOnWithout`: the person was told that saved changes are missing, and goes on with what is there. */
    input: z.strictObject({
      signInName: z.string().max(300),
      passphrase: Passphrase,
      goOnWithout: z.boolean().optional(),
      takeOver: OtherPc.optional(),
    }),
    output: Done,
  },
  'casebook:recover': {
    input: z.strictObject({
      groups: z.array(z.string().max(20)).length(13),
      signInName: z.string().max(300),
      newPassphrase: Passphrase,
      takeOver: OtherPc.optional(),
    }),
    output: Done,
  },
  'casebook:restore': { input: Nothing, output: Done },
  'casebook:make-practice': {
    input: Nothing,
    output: z.strictObject({ passphrase: z.string(), signInName: z.string() }),
  },

  'session:show': { input: Nothing, output: SessionShown },
  'session:confirm-recovery-sheet': {
    input: z.strictObject({ groups: z.tuple([SheetGroup, SheetGroup]) }),
    output: Done,
  },
  /** A sheet opens the casebook for good, so an unlocked PC is not enough: the passphrase of whoever is signed in is asked. */
  'session:new-recovery-sheet': {
    input: z.strictObject({ passphrase: Passphrase }),
    output: z.strictObject({ recoverySheet: SheetGroups, casebookId: z.string() }),
  },
  'draft:keep': { input: Draft, output: z.strictObject({ keptAt: Instant }) },
  'draft:show': { input: z.strictObject({ draftId: DraftId }), output: KeptDraft },
  'draft:discard': { input: z.strictObject({ draftId: DraftId }), output: Done },
  ...peopleContract,
  'incident:record': {
    input: IncidentToRecord,
    output: z.strictObject({ incidentId: IncidentId, reference: Reference }),
  },
  'incident:add-to': { input: IncidentToAddTo, output: Done },
  'incident:correct': { input: IncidentToCorrect, output: Done },
  'incident:dispute': { input: DisputeToNote, output: Done },
  'incident:strike-out': { input: StrikeToRecord, output: Done },
  'incident:put-back': { input: StrikeToRecord, output: Done },
  'incident:list': {
    input: Page.extend({ filter: IncidentFilter.default(EVERYTHING) }),
    /** `more`: a search found more than are listed. `any`: there are incidents at all. */
    output: z.strictObject({
      rows: z.array(IncidentRow),
      total: z.number().int(),
      more: z.boolean(),
      any: z.boolean(),
    }),
  },
  'incident:saved-filters': { input: Nothing, output: z.array(SavedFilter) },
  'incident:save-filter': { input: FilterToSave, output: Done },
  'incident:remove-filter': { input: FilterToRemove, output: Done },
  'incident:show': { input: z.strictObject({ incidentId: IncidentId }), output: IncidentDetail },
  /** What a record may say was broken; what is named already stands first. */
  'incident:may-be-broken': { input: MayBeBroken, output: z.array(RestrictionNamed) },
  /** Records that say this restriction was broken, the newest happening first. */
  'incident:breaches-of': { input: z.strictObject({ restrictionId: RestrictionId }), output: z.array(Breach) },
  'restriction:carry-over': {
    input: RestrictionToCarryOver,
    output: z.strictObject({ restrictionId: RestrictionId, reference: Reference }),
  },
  'restriction:note-shape': { input: ShapeToNote, output: Done },
  'restriction:end': { input: RestrictionToEnd, output: Done },
  'restriction:narrow': { input: RestrictionToNarrow, output: Done },
  'restriction:allow-once': { input: OnceToAllow, output: Done },
  'restriction:tell-staff': { input: StaffToTell, output: Done },
  'restriction:untell-staff': { input: StaffToUntell, output: Done },
  'restriction:note-apology': { input: ApologyToNote, output: Done },
  'review:record': { input: ReviewToRecord, output: Done },
  'restriction:list': { input: RegisterAsked, output: RestrictionsListed },
  /** Who was in force on a day by what was recorded until its end: another question than `show: 'on'`, and never mixed with it. */
  'restriction:as-known': { input: z.strictObject({ on: LocalDate }), output: z.array(RestrictionAsKnown) },
  'restriction:saved-filters': { input: Nothing, output: z.array(SavedRegisterFilter) },
  'restriction:save-filter': { input: RegisterFilterToSave, output: Done },
  'restriction:remove-filter': { input: FilterToRemove, output: Done },
  'restriction:print-register': { input: RegisterToPrint, output: Done },
  'restriction:print-entry': { input: EntryToPrint, output: Done },
  'restriction:show': { input: z.strictObject({ restrictionId: RestrictionId }), output: RestrictionDetail },
  'decision:records-about': { input: z.strictObject({ personId: PersonId }), output: z.array(RecordAbout) },
  'decision:next': {
    input: z.strictObject({ personId: PersonId, immediateRisk: z.boolean() }),
    output: NextShown,
  },
  'decision:warn': {
    input: WarningToGive,
    output: z.strictObject({ decisionId: DecisionId, reference: Reference }),
  },
  'decision:take-back': { input: DecisionToTakeBack, output: Done },
  /** About one person, the newest first. */
  'decision:list': { input: z.strictObject({ personId: PersonId }), output: z.array(DecisionRow) },
  'decision:show': { input: z.strictObject({ decisionId: DecisionId }), output: DecisionDetail },
  'decision:ladder': { input: Nothing, output: Ladder },
  'decision:set-ladder': { input: Ladder, output: Done },
  'plan:start': {
    input: PlanToStart,
    output: z.strictObject({ restrictionId: RestrictionId, reference: Reference, reviewOn: LocalDate }),
  },
  'plan:log-contact': { input: ContactToLog, output: Done },
  'plan:show': { input: z.strictObject({ restrictionId: RestrictionId }), output: PlanShown },
  /** The plan of a person that has not ended, if one was started here. */
  'plan:of-person': {
    input: z.strictObject({ personId: PersonId }),
    output: z.strictObject({ restrictionId: RestrictionId.nullable() }),
  },
  'ban:impose-now': {
    input: BanNow,
    output: z.strictObject({ restrictionId: RestrictionId, reference: Reference }),
  },
  'ban:propose': {
    input: BanToPropose,
    output: z.strictObject({ restrictionId: RestrictionId, reference: Reference }),
  },
  'ban:tell': { input: BanToTell, output: Done },
  'ban:record-side': { input: SideToRecord, output: Done },
  'ban:note-grounds': { input: GroundsToNote, output: Done },
  'ban:extend': { input: BanToExtend, output: Done },
  'ban:adopt': { input: BanToAdopt, output: Done },
  'ban:confirm': { input: BanToConfirm, output: z.strictObject({ reviewOn: LocalDate, endsOn: LocalDate }) },
  'ban:withdraw': { input: BanToWithdraw, output: Done },
  'ban:show': { input: z.strictObject({ restrictionId: RestrictionId }), output: BanShown },
  /** Proposed and temporary ones, the earliest first to be decided. */
  'ban:undecided': { input: Nothing, output: z.array(BanShown) },
  'in-charge:name': { input: InChargeToName, output: z.strictObject({ inChargeId: InChargeId }) },
  /** Taking it back is one step: no reason is asked. */
  'in-charge:end': { input: InChargeToEnd, output: Done },
  /** Who acts for the head today, the one named last first. Empty where nobody does. */
  'in-charge:today': { input: Nothing, output: z.array(InChargeToday) },
  /** Those who act or will act for the head, and those whose time is over; the one named last first. */
  'in-charge:list': {
    input: Nothing,
    output: z.strictObject({ current: z.array(NamedInCharge), over: z.array(NamedInCharge) }),
  },
  'hold:place': { input: HoldToPlace, output: z.strictObject({ holdId: HoldId, endsOn: LocalDate }) },
  /** Loosening is one step: no reason is asked. */
  'hold:lift': { input: HoldToLift, output: Done },
  'order:note': { input: OrderToNote, output: z.strictObject({ orderId: OrderId, lookAgainOn: LocalDate }) },
  'order:look-again': { input: OrderToLookAt, output: z.strictObject({ lookAgainOn: LocalDate }) },
  'order:end': { input: OrderToEnd, output: Done },
  /** Those that stand, the earliest look first; and those that are over, the one noted last first. */
  'order:list': {
    input: Nothing,
    output: z.strictObject({ standing: z.array(OrderRow), over: z.array(OrderRow) }),
  },
  'order:show': { input: z.strictObject({ orderId: OrderId }), output: OrderDetail },
  'concern:log': { input: ConcernToLog, output: z.strictObject({ concernId: ConcernId, reference: Reference }) },
  'concern:acknowledge': { input: ConcernToAcknowledge, output: Done },
  'concern:answer': { input: ConcernToAnswer, output: Done },
  'concern:move': { input: ConcernToMove, output: Done },
  'concern:close': { input: ConcernToClose, output: Done },
  'concern:reopen': { input: ConcernToReopen, output: Done },
  /** Which settled matter a record under E6 is about. The answer is the matter, where there is one. */
  'concern:point-at': { input: SettledToPointAt, output: z.strictObject({ concernId: ConcernId.nullable() }) },
  'concern:set-targets': { input: ConcernTargets, output: Done },
  'concern:list': {
    input: z.strictObject({ show: z.enum(['open', 'closed', 'all']) }),
    output: z.strictObject({ rows: z.array(ConcernRow), open: z.number().int(), closed: z.number().int() }),
  },
  'concern:show': { input: z.strictObject({ concernId: ConcernId }), output: ConcernDetail },
  /** What somebody has open with the school (D27). */
  'concern:open-of': { input: z.strictObject({ personId: PersonId }), output: z.array(ConcernRow) },
  'concern:settled-of': { input: z.strictObject({ incidentId: IncidentId }), output: SettledShown },
  'concern:targets': { input: Nothing, output: ConcernTargets },
  'conversation:record': {
    input: ConversationToRecord,
    output: z.strictObject({ conversationId: ConversationId }),
  },
  'conversation:add-to': { input: ConversationToAddTo, output: Done },
  'conversation:look-at': { input: ConversationLookedAt, output: Done },
  'conversation:strike-out': { input: ConversationToStrike, output: Done },
  'conversation:put-back': { input: ConversationToStrike, output: Done },
  'conversation:show': { input: z.strictObject({ conversationId: ConversationId }), output: ConversationDetail },
  /** Those that were about a record, the newest first. */
  'conversation:of-incident': { input: z.strictObject({ incidentId: IncidentId }), output: z.array(ConversationRow) },
  'chronology:of-person': { input: ChronologyAsked, output: ChronologyShown },
  /** D14: towards whom it went more than once. */
  'pattern:of-person': { input: z.strictObject({ personId: PersonId }), output: z.array(PatternShown) },
  'pattern:of-incident': { input: z.strictObject({ incidentId: IncidentId }), output: z.array(PatternShown) },
  /** The same for a record that is being written. */
  'pattern:if-recorded': { input: PatternAsked, output: z.array(PatternShown) },
  'request:receive': {
    input: RequestToReceive,
    output: z.strictObject({ requestId: RequestId, reference: Reference }),
  },
  'request:note-step': { input: StepToNote, output: Done },
  /** The open ones, what is due first at the top; and those that are closed, the one logged last first. */
  'request:list': {
    input: Nothing,
    output: z.strictObject({ open: z.array(RequestRow), closed: z.array(RequestRow) }),
  },
  'request:show': { input: z.strictObject({ requestId: RequestId }), output: RequestDetail },
  'request:open-about': { input: z.strictObject({ personId: PersonId }), output: z.array(HoldingRequest) },
  'task:add': { input: TaskToAdd, output: z.strictObject({ taskId: TaskId }) },
  /** One press each: no reason is asked. */
  'task:do': { input: z.strictObject({ taskId: TaskId }), output: Done },
  'task:reopen': { input: z.strictObject({ taskId: TaskId }), output: Done },
  /** Every open one, the earliest due first; and those done last. */
  'task:list': { input: Nothing, output: z.strictObject({ open: z.array(TaskRow), done: z.array(TaskRow) }) },
  'door-sheet:show': { input: DoorSheetAsked, output: DoorSheet },
  /** Notes the print; the page then prints itself by `window:print`. */
  'door-sheet:print': { input: DoorSheetToPrint, output: z.strictObject({ reference: SheetReference }) },
  'look-up:find': { input: z.strictObject({ text: z.string().max(300) }), output: LookUpAnswer },
  'code:show': { input: z.strictObject({ on: LocalDate.nullable() }), output: CodeVersion },
  'code:records-citing': { input: z.strictObject({ clauseId: ClauseId }), output: RecordsCiting },
  'code:linked-policies': { input: Nothing, output: z.array(LinkedPolicy) },
  'code:note-policy': { input: PolicyToNote, output: Done },
  'today:show': { input: Nothing, output: TodayShown },
  'today:before-summer': { input: Nothing, output: BeforeSummer },
  'backup:make': { input: Nothing, output: BackupState },
  'casebook:verify': {
    input: Nothing,
    output: z.strictObject({ entries: z.number().int(), seal: z.string(), findings: z.array(Finding) }),
  },
  'school:show': { input: Nothing, output: SchoolShown },
  'school:describe': { input: SchoolToDescribe, output: Done },
  'calendar:show': { input: Nothing, output: CalendarShown },
  'calendar:set': { input: CalendarToSet, output: CalendarSet },
  'settings:show': { input: Nothing, output: SettingsShown },
  'settings:change': { input: CasebookSettings, output: Done },
  'settings:change-door-lines': { input: DoorLines, output: Done },
  'settings:choose-colour': { input: ColourToChoose, output: Done },
} as const satisfies Record<Channel, { input: z.ZodType; output: z.ZodType }>;

export type Input<C extends Channel> = z.input<(typeof contract)[C]['input']>;
export type Parsed<C extends Channel> = z.output<(typeof contract)[C]['input']>;
export type Output<C extends Channel> = z.output<(typeof contract)[C]['output']>;

/** What the preload puts on the page: one function a channel. */
export type Bridge<C extends Channel> = { readonly [K in C]: (input: Input<K>) => Promise<Result<Output<K>>> };
