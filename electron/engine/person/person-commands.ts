import type { FamilyToNote } from '../../../domain/person/family';
import {
  type FactsForFamily,
  type FactsForUnlinking,
  noteFamily,
  unlinkChild,
} from '../../../domain/person/family-rules';
import {
  addPerson,
  type FactsForAdding,
  type FactsForIdentity,
  noteIdentity,
} from '../../../domain/person/identity-rules';
import type { PersonLabel } from '../../../domain/person/person';
import type { Readable } from '../compartment/access';
import { type Command, defineCommand } from '../door/handler';
import { likelyPeople } from './likely-people';
import { identityOf } from './person-identity';
import { isHeld, pupilsNamed } from './person-labels';
import { linksBetween } from './person-links';

/** Adds somebody without a record. */
export const addPersonCommand: Command<'person:add', FactsForAdding> = defineCommand<'person:add'>()({
  load: ({ kind, identity: { name }, children }, { db, today, actor }): FactsForAdding => ({
    likely: likelyPeople(db, { kind, name, children }, today).length,
    pupils: pupilsNamed(
      db,
      children.map((child) => child.name),
      today,
    ),
    role: actor.role,
  }),
  decide: addPerson,
  stale: ['people'],
  draft: ({ draftId }) => draftId,
});

/** Notes who somebody is: name, other names, class, when a pupil left. */
export const noteIdentityCommand: Command<'person:note-identity', FactsForIdentity> =
  defineCommand<'person:note-identity'>()({
    load: ({ personId }, { db, actor }): FactsForIdentity | null => {
      const person = kindOf(db, personId);
      const current = person === null ? null : identityOf(db, person.number);
      return person === null || current === null ? null : { kind: person.kind, current, role: actor.role };
    },
    decide: noteIdentity,
    stale: ['people', 'incidents', 'register', 'today'],
    draft: ({ draftId }) => draftId,
  });

/** Links an adult with a child, or says anew what the one is to the other. */
export const noteFamilyCommand: Command<'person:note-family', FactsForFamily> = defineCommand<'person:note-family'>()({
  load: ({ personId, relative }, { db, today, actor }): FactsForFamily | null => {
    const person = kindOf(db, personId);
    if (person === null) return null;
    return {
      kind: person.kind,
      relativeKind: relative.kind === 'known' ? (kindOf(db, relative.personId)?.kind ?? null) : null,
      current: currentLink(db, personId, person.kind, relative),
      pupils: relative.kind === 'new' ? pupilsNamed(db, [relative.name], today) : [],
      role: actor.role,
    };
  },
  decide: noteFamily,
  stale: ['people', 'incidents', 'register', 'today'],
  draft: ({ draftId }) => draftId,
});

/** Takes a wrong link away. */
export const unlinkCommand: Command<'person:unlink', FactsForUnlinking> = defineCommand<'person:unlink'>()({
  load: ({ adultId, childId }, { db, actor }): FactsForUnlinking | null =>
    isHeld(db, adultId) && isHeld(db, childId)
      ? { linked: linksBetween(db, adultId, childId), role: actor.role }
      : null,
  decide: unlinkChild,
  stale: ['people', 'incidents', 'register', 'today'],
  draft: ({ draftId }) => draftId,
});

function kindOf(
  db: Readable,
  personId: string,
): { readonly number: number; readonly kind: PersonLabel['kind'] } | null {
  return db.get('SELECT number, kind FROM person WHERE person_id = ?', [personId]) ?? null;
}

function currentLink(
  db: Readable,
  personId: string,
  kind: PersonLabel['kind'],
  relative: FamilyToNote['relative'],
): FactsForFamily['current'] {
  if (relative.kind === 'new') return null;
  const [link] =
    kind === 'adult' ? linksBetween(db, personId, relative.personId) : linksBetween(db, relative.personId, personId);
  return link ?? null;
}
