import type { AboutShown } from '../person/person';
import { aboutOf, choosePerson, NOBODY_ENTERED, type PersonEntered } from '../person/person-entered';
import { isBlank } from '../text';
import type { AffectedShown } from './affected';
import type { CorrectableField, Correction, IncidentDetail } from './incident';
import { type AffectedEntered, affectedOf, happenedOf, IncidentEntered } from './incident-entered';
import { shownWhen } from './shown-values';

/** The fields that can be corrected, in the order in which they stand on the form. What happened is not among them: words only get additions. */
export const CORRECTABLE_FIELDS: readonly CorrectableField[] = [
  'about',
  'happened',
  'where',
  'citation',
  'ticks',
  'toldAtOnce',
  'alsoAbout',
  'affected',
  'details',
  'broke',
];

/** The form filled in from a record as it counts now, so that correcting a slip is changing a letter. */
export function enteredFrom(detail: IncidentDetail): IncidentEntered {
  const { where, citation, whatHappened, ticks, toldAtOnce } = detail;
  return {
    about: personEnteredFrom(detail.about),
    alsoAbout: detail.alsoAbout.map(personEnteredFrom),
    affected: detail.affected.map(affectedEnteredFrom),
    details: detail.details,
    when: { text: shownWhen(detail.happened), typedAt: null },
    where,
    citation,
    clausesText: '',
    whatHappened,
    ticks,
    toldAtOnce,
    broke: detail.broke.map(({ restrictionId }) => restrictionId),
  };
}

/** What a correction holds while it is typed; plain JSON, so that it fits in a draft. `entered` null: nothing differs from the record yet. */
export type CorrectionBegun = {
  readonly field: string | null;
  readonly entered: unknown;
  readonly reason: string;
};

/** Has nobody typed anything yet? Choosing what is wrong is no draft, and neither is the reason that stands there to begin with. */
export function nothingCorrected({ entered, reason }: CorrectionBegun, reasonAtFirst: string): boolean {
  return entered === null && (isBlank(reason) || reason === reasonAtFirst);
}

/** The form as it was left, or filled in from the record where nothing was typed, or where an older program kept it in another shape. */
export function enteredIn({ entered }: CorrectionBegun, detail: IncidentDetail): IncidentEntered {
  const asRecorded = enteredFrom(detail);
  return { ...(IncidentEntered.safeParse(entered).data ?? asRecorded), whatHappened: asRecorded.whatHappened };
}

/** What a draft keeps of it: without the narrative, which no correction touches and which may be long. */
export function enteredToKeep(entered: IncidentEntered): IncidentEntered {
  return { ...entered, whatHappened: '' };
}

/** The field that was chosen, if it is one. */
export function fieldIn({ field }: CorrectionBegun): CorrectableField | null {
  return CORRECTABLE_FIELDS.find((one) => one === field) ?? null;
}

/** The new value of one field, as it stands in the form. */
export function correctionOf(field: CorrectableField, entered: IncidentEntered): Correction {
  switch (field) {
    case 'about':
      return { field, value: aboutOf(entered.about) };
    case 'happened':
      return { field, value: happenedOf(entered.when) };
    case 'where':
      return { field, value: entered.where };
    case 'citation':
      return { field, value: entered.citation };
    case 'ticks':
      return { field, value: entered.ticks };
    case 'toldAtOnce':
      return { field, value: entered.toldAtOnce };
    case 'alsoAbout':
      return { field, value: entered.alsoAbout.map(aboutOf) };
    case 'affected':
      return { field, value: entered.affected.map(affectedOf) };
    case 'details':
      return { field, value: entered.details };
    case 'broke':
      return { field, value: entered.broke };
  }
}

function personEnteredFrom(about: AboutShown): PersonEntered {
  return about.kind === 'person'
    ? choosePerson(NOBODY_ENTERED, about.person)
    : { ...NOBODY_ENTERED, who: 'not-identified', description: about.description };
}

function affectedEnteredFrom(affected: AffectedShown): AffectedEntered {
  return affected.kind === 'person'
    ? { person: choosePerson(NOBODY_ENTERED, affected.person), role: affected.role }
    : { person: { ...NOBODY_ENTERED, text: affected.name, who: 'new' }, role: affected.role };
}
