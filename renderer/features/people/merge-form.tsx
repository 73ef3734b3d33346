import { useState } from 'react';
import type { PersonId, RestrictionId } from '../../../domain/ids';
import type { PeopleCompared } from '../../../domain/person/merging';
import { NOBODY_ENTERED, type PersonEntered } from '../../../domain/person/person-entered';
import { type Missing, refused } from '../../../domain/result';
import { InlineForm } from '../../drafts/inline-form';
import { useInlineForm } from '../../drafts/use-inline-form';
import { Answered } from '../../failures/answered';
import { useCommand } from '../../ipc/use-command';
import { useQuery } from '../../ipc/use-query';
import { PersonField } from '../../people/person-field';
import { settlePerson } from '../../people/settle-person';
import { RefusalList } from '../../refusals/refusal-list';
import { useNavigation } from '../../stores/navigation';
import { RadioGroup } from '../../ui/radio-group';
import type { WithinPersonProps } from './identity-form';
import { mergeRefused, mergeWords as words } from './merge-messages';
import { MergeSides } from './merge-sides';
import { mergeDraftOf } from './person-drafts';

interface MergeEntered {
  readonly [name: string]: unknown;
  readonly about: PersonEntered;
  readonly first: 'this' | 'other';
}

const NOTHING: MergeEntered = { about: NOBODY_ENTERED, first: 'this' };

/** Chooses another record of the same person, shows the two side by side, and puts both on one page. */
export function MergeForm({ detail: { person }, onClose, onDone }: WithinPersonProps) {
  const { form, busy, refusedOf } = useMergeForm(person.personId, { onClose, onDone });
  const { values, change } = form.draft;
  // What was refused of one choice says nothing of another.
  const stands = refusedOf === choiceIn(values);
  const missing = stands ? form.missing('other') : null;
  const first = stands ? form.missing('first') : null;
  return (
    <InlineForm
      form={form}
      title={words.title}
      act={words.merge}
      busy={busy && words.merging}
      leave={words.leave}
      onClose={onClose}
    >
      <p>{words.help}</p>
      <PersonField
        name="other"
        label={words.other}
        help={words.otherHelp}
        error={missing === null ? null : mergeRefused(missing, person)}
        value={values.about}
        onChange={(about) => change({ about })}
        detailsElsewhere
      />
      {values.about.person !== null && (
        <BothSides
          one={person.personId}
          other={values.about.person.personId}
          blocked={missing?.code === 'both-restricted' ? missing : null}
          first={values.first}
          error={first === null ? null : mergeRefused(first, person)}
          onFirst={(chosen) => change({ first: chosen })}
        />
      )}
    </InlineForm>
  );
}

/** The form's draft, and what is sent: whoever stands first is the one whose page is shown then. */
function useMergeForm(personId: PersonId, { onClose, onDone }: Pick<WithinPersonProps, 'onClose' | 'onDone'>) {
  const draftId = mergeDraftOf(personId);
  const command = useCommand('person:merge');
  const [initial] = useState(NOTHING);
  const [refusedOf, setRefusedOf] = useState<string | null>(null);
  const form = useInlineForm({
    draftId,
    form: 'merge',
    initial,
    title: words.draft,
    firstField: 'other',
    send: async (values) => {
      const { about, first } = values;
      setRefusedOf(choiceIn(values));
      const other = (await settlePerson(about)).person;
      if (other === null) return refused(needed('nobody-chosen'));
      if (other.personId === personId) return refused(needed('already-one'));
      const [one, two] = first === 'this' ? [personId, other.personId] : [other.personId, personId];
      const result = await command.run({ draftId, first: one, other: two });
      if (result.ok) useNavigation.getState().replace({ page: 'person', personId: result.value.personId });
      return result;
    },
    onClose,
    onDone,
  });
  return { form, busy: command.busy, refusedOf };
}

/** Who is chosen, and which name stands first. */
function choiceIn({ about, first }: MergeEntered): string {
  return `${about.person?.personId ?? about.text} ${first}`;
}

interface BothSidesProps {
  readonly one: PersonId;
  readonly other: PersonId;
  readonly blocked: Missing | null;
  readonly first: MergeEntered['first'];
  readonly error: string | null;
  readonly onFirst: (first: MergeEntered['first']) => void;
}

/** The two records, what stands in the way if anything does, and which name stands first. */
function BothSides({ one, other, blocked, first, error, onFirst }: BothSidesProps) {
  const compared = useQuery('person:compare', { one, other });
  return (
    <Answered query={compared} busy={words.reading}>
      {(sides) => (
        <>
          <MergeSides compared={sides} />
          {blocked !== null && <Blocked missing={blocked} compared={sides} />}
          {!sides.same && (
            <RadioGroup
              name="first"
              legend={words.first}
              help={words.firstHelp}
              error={error}
              value={first}
              options={[
                { value: 'this', label: <bdi>{sides.one.person.name}</bdi> },
                { value: 'other', label: <bdi>{sides.other.person.name}</bdi> },
              ]}
              onChange={onFirst}
            />
          )}
        </>
      )}
    </Answered>
  );
}

/** What stands in the way, why, and what one can do without it. The button opens the restriction of the other record. */
function Blocked({ missing, compared }: { readonly missing: Missing; readonly compared: PeopleCompared }) {
  const restrictionId = compared.other.holding[0]?.restrictionId ?? null;
  return (
    <RefusalList
      label={words.blocked}
      missing={[missing]}
      mend={() => (restrictionId === null ? null : () => open(restrictionId))}
    />
  );
}

function open(restrictionId: RestrictionId): void {
  useNavigation.getState().go({ page: 'register', restrictionId });
}

function needed(code: 'nobody-chosen' | 'already-one'): Missing {
  return { field: 'other', code, label: 'needed' };
}
