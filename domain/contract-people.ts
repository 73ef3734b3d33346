import { z } from 'zod';
import { Done, Page } from './contract-parts';
import { PersonId } from './ids';
import { COMPARED_AT_ONCE, Compared, Imported, PeopleToImport, ToCompare } from './import/people-to-import';
import { PersonThere, PersonToAdd } from './person/adding';
import { FamilyToNote, FamilyToUnlink } from './person/family';
import { IdentityToNote } from './person/identity';
import { PeopleCompared, PeopleToMerge, PersonToPart, RecordToKeep } from './person/merging';
import { PersonLabel, PersonSuggestion } from './person/person';
import { DetailsToNote } from './person/person-details';
import { PeoplePage, PeopleShown, PersonDetail } from './person/person-page';

/** People and lists of them: who they are, whom they belong to, which records are of the same person. */
export const peopleContract = {
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
  'person:compare': { input: z.strictObject({ one: PersonId, other: PersonId }), output: PeopleCompared },
  /** The answer is the person whose page it is from then on. */
  'person:merge': { input: PeopleToMerge, output: PersonThere },
  'person:part': { input: PersonToPart, output: Done },
  'person:keep-record': { input: RecordToKeep, output: Done },
  'import:compare': {
    input: z.strictObject({ people: z.array(ToCompare).max(COMPARED_AT_ONCE) }),
    output: z.array(Compared),
  },
  'import:take-in': { input: PeopleToImport, output: Imported },
  'person:note-details': { input: DetailsToNote, output: Done },
} as const;
