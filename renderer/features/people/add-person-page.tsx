import type { LocalDate } from '../../../domain/dates/local-date';
import type { DraftId } from '../../../domain/ids';
import { RouteLink } from '../../app/route-link';
import { DraftKept } from '../../drafts/draft-kept';
import { PutAway } from '../../drafts/put-away';
import { FailureNotice } from '../../failures/failure-notice';
import { NewChildren } from '../../people/new-children';
import { useSession } from '../../stores/session';
import { Busy } from '../../ui/busy';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { Actions, Stack } from '../../ui/layout';
import { messageBeside } from '../../ui/message-beside';
import { Page } from '../../ui/page';
import { RadioGroup } from '../../ui/radio-group';
import { useKey } from '../../ui/use-key';
import { kindWords, addWords as words } from './add-messages';
import { IdentityFields } from './identity-fields';
import { LikelyPeople } from './likely-people';
import { words as listWords } from './messages';
import { type AddForm, useAddPerson } from './use-add-person';

/** Somebody comes into the casebook without a record. */
export function AddPersonPage({ draftId }: { readonly draftId: DraftId }) {
  const today = useSession((session) => session.shown?.today ?? null);
  return today === null ? <Busy what={words.opening} /> : <AddPerson draftId={draftId} today={today} />;
}

function AddPerson({ draftId, today }: { readonly draftId: DraftId; readonly today: LocalDate }) {
  const form = useAddPerson(draftId, today);
  const { draft } = form;
  return (
    <Page
      title={words.title}
      subtitle={words.subtitle}
      width="form"
      focus="none"
      above={<RouteLink to={{ page: 'people' }}>{listWords.title}</RouteLink>}
      actions={<DraftKept keptAt={draft.keptAt} failure={draft.failure} />}
    >
      {draft.openingFailure !== null && <FailureNotice failure={draft.openingFailure} />}
      {!draft.ready && draft.openingFailure === null && <Busy what={words.opening} />}
      {draft.ready && <Fields form={form} today={today} />}
    </Page>
  );
}

function Fields({ form, today }: { readonly form: AddForm; readonly today: LocalDate }) {
  const { values, change, keptAt } = form.draft;
  const { kind, children } = values;
  const add = () => void form.add();
  useKey('Ctrl+Enter', add);
  const sure = form.likely.length > 0;
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <Stack>
        <ErrorSummary problems={form.problems} attempt={form.attempt} title={words.before} />
        <RadioGroup
          name="kind"
          legend={words.kind}
          value={kind}
          columns={2}
          options={(['adult', 'pupil'] as const).map((value) => ({ value, label: kindWords[value] }))}
          onChange={(chosen) => change({ kind: chosen })}
        />
        <IdentityFields
          kind={kind}
          values={values.identity}
          today={today}
          change={(part) => change({ identity: { ...values.identity, ...part } })}
          errorOf={(field) => messageBeside(form.problems, field)}
          asksLeaving={false}
        />
        {kind === 'adult' && (
          <NewChildren name="person" childrenTyped={children} onChange={(typed) => change({ children: [...typed] })} />
        )}
        <LikelyPeople people={form.likely} />
        {form.failure !== null && <FailureNotice failure={form.failure} onAgain={add} />}
        <Actions end={keptAt !== null && <PutAway onPutAway={() => void form.putAway()} />}>
          <Button kind="primary" keys="Ctrl+Enter" busy={form.busy && words.adding} onClick={add}>
            {sure ? words.addAnother : words.add}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}
