import { z } from 'zod';
import type { LocalDate } from '../dates/local-date';
import { readTypedDate } from '../dates/typed-date';
import type { DraftId } from '../ids';
import { aboutBegun, type FormBegun } from '../person/form-begun';
import { aboutOf, nobodyEntered, PersonEntered } from '../person/person-entered';
import type { Missing } from '../result';
import { isBlank } from '../text';
import { ConcernHow, ConcernStage, type ConcernToLog } from './concern';

/** What the form holds; plain JSON of one shape, so that it fits in a draft. `typedOn`: the day from which `yesterday` is to be read. */
export const ConcernEntered = z.strictObject({
  about: PersonEntered,
  words: z.string(),
  raisedOn: z.strictObject({ text: z.string(), typedOn: z.string() }),
  withWhom: z.string(),
  how: ConcernHow.nullable(),
  stage: ConcernStage,
});
export type ConcernEntered = z.infer<typeof ConcernEntered>;

/** What the form begins with: the person whose page it was opened from. */
export function concernBegun(begin: FormBegun): ConcernEntered {
  return {
    about: aboutBegun(begin),
    words: '',
    raisedOn: { text: '', typedOn: '' },
    withWhom: '',
    how: null,
    stage: 'informal',
  };
}

/** Nothing worth keeping in a draft. A person who came with the form is not. */
export function nothingEntered({ about, words, raisedOn, withWhom }: ConcernEntered): boolean {
  return (nobodyEntered(about) || about.who === 'known') && [words, raisedOn.text, withWhom].every(isBlank);
}

/** The day on which it was raised: today where nothing is typed. */
export function readRaisedOn({ text, typedOn }: ConcernEntered['raisedOn'], today: LocalDate): LocalDate | null {
  if (isBlank(text)) return today;
  return readTypedDate(text, typedOn === '' ? today : (typedOn as LocalDate), 'past');
}

export interface ConcernRead {
  /** What only the form can know to be missing: a date that is none. */
  readonly missing: readonly Missing[];
  readonly toLog: ConcernToLog;
}

/** What is sent, once `missing` is empty. How it came may stay open: *something else*. */
export function readConcern(entered: ConcernEntered, draftId: DraftId, today: LocalDate): ConcernRead {
  const { about, words, withWhom, how, stage } = entered;
  const raisedOn = readRaisedOn(entered.raisedOn, today);
  return {
    missing: raisedOn === null ? [{ field: 'raisedOn', code: 'unreadable', label: 'needed' }] : [],
    toLog: {
      draftId,
      about: aboutOf(about),
      words,
      raisedOn: raisedOn ?? today,
      withWhom,
      how,
      stage,
    },
  };
}
