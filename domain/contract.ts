import { z } from 'zod';
import { BackupState } from './backup/backup';
import {
  CasebookAtTheDoor,
  CasebookToCreate,
  Passphrase,
  PassphraseMeasure,
  SessionShown,
  SheetGroups,
} from './casebook/casebook';
import type { Channel } from './channels';
import { ClauseId } from './code/clause-id';
import { CitingRecord, CodeVersion } from './code/code';
import { LinkedPolicy, PolicyToNote } from './code/linked-policy';
import { Instant, LocalDate } from './dates/local-date';
import { DoorSheet, DoorSheetToPrint, SheetReference } from './door-sheet/door-sheet';
import { Draft, KeptDraft } from './draft/draft';
import { HoldToLift, HoldToPlace } from './hold/hold';
import { DraftId, HoldId, IncidentId, OrderId, PersonId, Reference, RestrictionId } from './ids';
import { COMPARED_AT_ONCE, Compared, Imported, PeopleToImport, ToCompare } from './import/people-to-import';
import { DisputeToNote, StrikeToRecord } from './incident/after';
import { IncidentDetail, IncidentRow, IncidentToAddTo, IncidentToCorrect, IncidentToRecord } from './incident/incident';
import { EVERYTHING, IncidentFilter } from './incident/incident-filter';
import { FilterToRemove, FilterToSave, SavedFilter } from './incident/saved-filter';
import { LookUpAnswer } from './look-up/look-up';
import { OrderDetail, OrderRow, OrderToEnd, OrderToLookAt, OrderToNote } from './order/order';
import { PersonThere, PersonToAdd } from './person/adding';
import { FamilyToNote, FamilyToUnlink } from './person/family';
import { IdentityToNote } from './person/identity';
import { PersonLabel, PersonSuggestion } from './person/person';
import { DetailsToNote } from './person/person-details';
import { PeoplePage, PeopleShown, PersonDetail } from './person/person-page';
import { RegisterToPrint } from './restriction/register-print';
import {
  RestrictionDetail,
  RestrictionRow,
  RestrictionToCarryOver,
  RestrictionToEnd,
  ShapeToNote,
} from './restriction/restriction';
import type { Result } from './result';
import { SchoolShown, SchoolToDescribe } from './school/school';
import { ColourToChoose } from './settings/casebook-colour';
import { DoorLines } from './settings/door-lines';
import { CasebookSettings, SettingsShown } from './settings/settings';
import { TodayShown } from './today/today';

const Nothing = z.strictObject({});
const Done = z.strictObject({});
const Page = z.strictObject({ offset: z.number().int().min(0), limit: z.number().int().min(1).max(200) });
const SheetGroup = z.strictObject({ number: z.number().int().min(1).max(13), text: z.string().max(20) });

/** Who has the casebook open, as its lock says: named by somebody who knows that nobody works there and opens it all the same. */
const OtherPc = z.strictObject({ host: z.string().max(300), since: z.string().max(40) });

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
  'person:suggest': { input: z.strictObject({ text: z.string().max(300) }), output: z.array(PersonSuggestion) },
  'person:list': { input: Page.extend({ text: z.string().max(300), show: PeopleShown }), output: PeoplePage },
  'person:show': { input: z.strictObject({ personId: PersonId }), output: PersonDetail },
  'person:likely': {
    input: z.strictObject({
      kind: PersonLabel.shape.kind,
      name: z.string().max(300),
      children: z.array(z.strictObject({ name: z.string().max(300) })).max(12),
    }),
    output: z.array(PersonSuggestion),
  },
  'person:add': { input: PersonToAdd, output: PersonThere },
  'person:note-identity': { input: IdentityToNote, output: Done },
  'person:note-family': { input: FamilyToNote, output: Done },
  'person:unlink': { input: FamilyToUnlink, output: Done },
  'import:compare': {
    input: z.strictObject({ people: z.array(ToCompare).max(COMPARED_AT_ONCE) }),
    output: z.array(Compared),
  },
  'import:take-in': { input: PeopleToImport, output: Imported },
  'person:note-details': { input: DetailsToNote, output: Done },
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
  'restriction:carry-over': {
    input: RestrictionToCarryOver,
    output: z.strictObject({ restrictionId: RestrictionId, reference: Reference }),
  },
  'restriction:note-shape': { input: ShapeToNote, output: Done },
  'restriction:end': { input: RestrictionToEnd, output: Done },
  'restriction:list': {
    /** `on`: those that were, are or will be in force that day, by what the register says now; `on` null is today then. */
    input: Page.extend({ show: z.enum(['current', 'ended', 'on']), on: LocalDate.nullable().default(null) }),
    output: z.strictObject({
      rows: z.array(RestrictionRow),
      total: z.number().int(),
      current: z.number().int(),
      ended: z.number().int(),
      /** The day that the rows are of. */
      on: LocalDate,
    }),
  },
  'restriction:print-register': { input: RegisterToPrint, output: Done },
  'restriction:show': { input: z.strictObject({ restrictionId: RestrictionId }), output: RestrictionDetail },
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
  'door-sheet:show': { input: Nothing, output: DoorSheet },
  /** Notes the print; the page then prints itself by `window:print`. */
  'door-sheet:print': { input: DoorSheetToPrint, output: z.strictObject({ reference: SheetReference }) },
  'look-up:find': { input: z.strictObject({ text: z.string().max(300) }), output: LookUpAnswer },
  'code:show': { input: z.strictObject({ on: LocalDate.nullable() }), output: CodeVersion },
  'code:records-citing': { input: z.strictObject({ clauseId: ClauseId }), output: z.array(CitingRecord) },
  'code:linked-policies': { input: Nothing, output: z.array(LinkedPolicy) },
  'code:note-policy': { input: PolicyToNote, output: Done },
  'today:show': { input: Nothing, output: TodayShown },
  'backup:make': { input: Nothing, output: BackupState },
  'casebook:verify': {
    input: Nothing,
    output: z.strictObject({ entries: z.number().int(), seal: z.string(), findings: z.array(Finding) }),
  },
  'school:show': { input: Nothing, output: SchoolShown },
  'school:describe': { input: SchoolToDescribe, output: Done },
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
