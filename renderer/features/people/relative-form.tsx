import { useState } from 'react';
import {
  type FamilyMember,
  type FamilyToNote,
  NO_RELATION,
  RELATIONS,
  Responsibility,
} from '../../../domain/person/family';
import type { PersonLabel } from '../../../domain/person/person';
import { NOBODY_ENTERED, type PersonEntered } from '../../../domain/person/person-entered';
import { LINE_LIMIT } from '../../../domain/text';
import { InlineForm } from '../../drafts/inline-form';
import { useInlineForm } from '../../drafts/use-inline-form';
import { useCommand } from '../../ipc/use-command';
import { PersonField } from '../../people/person-field';
import { settlePerson } from '../../people/settle-person';
import { RadioGroup } from '../../ui/radio-group';
import { SuggestField } from '../../ui/suggest-field';
import { TextField } from '../../ui/text-field';
import { familyRefused, responsibilityWords, familyWords as words } from './family-messages';
import type { WithinPersonProps } from './identity-form';
import { familyDraftOf } from './person-drafts';

export interface RelativeFormProps extends WithinPersonProps {
  /** Whose link is changed; null: somebody is added. */
  readonly member: FamilyMember | null;
}

/** Links somebody of the family, or says anew what one is to the other. */
export function RelativeForm({ detail, member, onClose, onDone }: RelativeFormProps) {
  const { personId, kind } = detail.person;
  const draftId = familyDraftOf(personId);
  const command = useCommand('person:note-family');
  const [initial] = useState(() => beginning(member));
  const form = useInlineForm({
    draftId,
    form: 'family',
    initial,
    title: words.draft,
    firstField: member === null ? 'relative' : 'relation',
    send: async ({ about, className, relation, responsibility }) => {
      const relative = relativeOf(await settlePerson(about), className);
      return command.run({ draftId, personId, relative, relation, responsibility });
    },
    onClose,
    onDone,
  });
  const { values, change } = form.draft;
  const missing = form.missing('relative');
  const suggested = relationsFor(values.relation);
  return (
    <InlineForm
      form={form}
      title={member === null ? words.add[kind] : words.changeTitle(member.person.name)}
      act={words.save}
      busy={command.busy && words.saving}
      leave={words.leave}
      onClose={onClose}
    >
      {member === null && (
        <Who
          kind={kind}
          values={values}
          change={change}
          error={missing === null ? null : familyRefused(missing, kind)}
        />
      )}
      <SuggestField
        name="relation"
        label={words.relation}
        help={words.relationHelp}
        value={values.relation}
        onChange={(relation) => change({ relation })}
        suggestions={suggested.map((relation) => ({ id: relation, title: relation }))}
        onChoose={(relation) => change({ relation })}
        countInWords={words.suggested(suggested.length)}
        optional
      />
      <RadioGroup
        name="responsibility"
        legend={words.responsibility}
        help={words.responsibilityHelp}
        value={values.responsibility}
        options={Responsibility.options.map((value) => ({ value, label: responsibilityWords[value] }))}
        onChange={(responsibility) => change({ responsibility })}
      />
    </InlineForm>
  );
}

interface WhoProps {
  readonly kind: PersonLabel['kind'];
  readonly values: RelativeEntered;
  readonly change: (part: Partial<RelativeEntered>) => void;
  readonly error: string | null;
}

/** Who is added; the class is asked of a new child. */
function Who({ kind, values: { about, className }, change, error }: WhoProps) {
  const isNew = about.person === null && about.text !== '';
  return (
    <>
      <PersonField
        name="relative"
        label={words.who[kind]}
        help={words.whoHelp}
        error={error}
        value={about}
        onChange={(entered) => change({ about: entered })}
        detailsElsewhere
      />
      {kind === 'adult' && isNew && (
        <TextField
          name="className"
          label={words.className}
          value={className}
          onChange={(typed) => change({ className: typed })}
          maxLength={LINE_LIMIT}
          short
          optional
        />
      )}
    </>
  );
}

/** Words that begin as what is typed, until one of them stands there. */
function relationsFor(typed: string): readonly string[] {
  const begin = typed.trim().toLowerCase();
  return begin === '' ? [] : RELATIONS.filter((relation) => relation.startsWith(begin) && relation !== begin);
}

interface RelativeEntered {
  readonly [name: string]: unknown;
  /** Whose link is changed; empty where somebody is added. */
  readonly of: string;
  readonly about: PersonEntered;
  readonly className: string;
  readonly relation: string;
  readonly responsibility: Responsibility;
}

function beginning(member: FamilyMember | null): RelativeEntered {
  if (member === null) return { of: '', about: NOBODY_ENTERED, className: '', ...NO_RELATION };
  const { person, relation, responsibility } = member;
  const about: PersonEntered = { ...NOBODY_ENTERED, text: person.name, who: 'known', person };
  return { of: person.personId, about, className: '', relation, responsibility };
}

function relativeOf({ person, text }: PersonEntered, className: string): FamilyToNote['relative'] {
  return person === null ? { kind: 'new', name: text, className } : { kind: 'known', personId: person.personId };
}
