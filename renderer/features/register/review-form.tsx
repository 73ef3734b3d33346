import { useState } from 'react';
import { shownDate } from '../../../domain/dates/local-date';
import { readTypedDate } from '../../../domain/dates/typed-date';
import { readScope, type ScopeEntered, scopeEntered } from '../../../domain/restriction/scope-entered';
import { failed, refused } from '../../../domain/result';
import type { Invited, ReviewOutcome } from '../../../domain/review/review';
import { isBlank } from '../../../domain/text';
import { InlineForm } from '../../drafts/inline-form';
import { unreadable } from '../../drafts/typed-day';
import { useInlineForm } from '../../drafts/use-inline-form';
import { useCommand } from '../../ipc/use-command';
import { errorIn } from '../../refusals/error-in';
import { GoingOnFields } from '../../refusals/going-on-fields';
import { ScopeFields } from '../../restriction/scope-fields';
import { restrictionDraft } from '../../restriction/step-drafts';
import { StricterList } from '../../restriction/stricter-list';
import { useToday } from '../../stores/use-today';
import { Fieldset } from '../../ui/fieldset';
import { FieldRow } from '../../ui/layout';
import { Notice } from '../../ui/notice';
import { RadioGroup } from '../../ui/radio-group';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import type { StepProps } from './loosen-forms';
import { invitedOptions, outcomes, words } from './loosen-messages';
import { factsOf } from './loosen-scope-form';

interface Typed {
  readonly [field: string]: unknown;
  readonly outcome: ReviewOutcome;
  readonly conductSince: string;
  readonly invited: Invited;
  readonly theirComment: string;
  readonly childPosition: string;
  readonly reasons: string;
  readonly reviewOn: string;
  readonly endsOn: string;
  readonly answers: Record<string, string>;
  readonly scope: ScopeEntered;
}

/** The form with its draft, and what `Record review` does with it. */
function useReview({ detail, onClose, onDone }: StepProps) {
  const { restrictionId, reference, offered } = detail;
  const draftId = restrictionDraft(restrictionId, 'review');
  const today = useToday();
  const command = useCommand('review:record');
  const [initial] = useState<Typed>(() => ({
    outcome: 'continue',
    conductSince: '',
    invited: 'not-asked',
    theirComment: '',
    childPosition: '',
    reasons: '',
    reviewOn: shownDate(offered.reviewOn),
    endsOn: shownDate(offered.endsOn),
    answers: {},
    scope: scopeEntered(factsOf(detail)),
  }));
  const form = useInlineForm<Typed>({
    draftId,
    form: 'review',
    initial,
    title: words.draft(reference),
    firstField: 'outcome',
    send: async ({ answers, reviewOn: review, endsOn: end, scope: entered, ...typed }) => {
      if (today === null) return failed<Record<string, never>>({ kind: 'locked' });
      const reviewOn = readTypedDate(review, today, 'coming');
      const endsOn = readTypedDate(end, today, 'coming');
      const varied = typed.outcome === 'vary' ? readScope(entered, factsOf(detail)) : null;
      const missing = [
        ...(varied?.missing ?? []),
        ...(reviewOn === null && !isBlank(review) ? [unreadable('reviewOn', 'no-day')] : []),
        ...(endsOn === null && !isBlank(end) ? [unreadable('endsOn', 'no-day')] : []),
      ];
      if (missing.length > 0 && typed.outcome !== 'end') return refused<Record<string, never>>(...missing);
      const { outcome, conductSince, invited, theirComment, childPosition, reasons } = typed;
      const goingOn = Object.entries(answers).map(([code, answer]) => ({ code, answer }));
      const scope = varied?.scope ?? null;
      const input = { outcome, conductSince, invited, theirComment, childPosition, reasons, reviewOn, endsOn, goingOn };
      return command.run({ draftId, restrictionId, ...input, scope });
    },
    onClose,
    onDone,
  });
  return { form, busy: command.busy };
}

/** The dated look at a restriction: what was looked at, what they say, what comes of it. */
export function ReviewForm(props: StepProps) {
  const { form, busy } = useReview(props);
  const { values, change } = form.draft;
  return (
    <InlineForm
      form={form}
      title={words.review}
      act={words.review}
      busy={busy && words.recording}
      leave={words.leave}
      before={words.before}
      onClose={props.onClose}
    >
      {props.detail.decidedByReader && (
        <Notice title={words.sameReviewer}>
          <p>{words.sameReviewerHelp}</p>
        </Notice>
      )}
      <RadioGroup
        name="outcome"
        legend={words.outcome}
        options={outcomes}
        value={values.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      {values.outcome === 'vary' && <Varied {...props} form={form} />}
      {values.outcome !== 'end' && <Looked form={form} />}
      <TextArea
        name="reasons"
        label={words.reasons}
        help={words.reasonsHelp}
        error={errorIn(form, 'reasons')}
        value={values.reasons}
        onChange={(reasons) => change({ reasons })}
        lines={2}
      />
      {values.outcome !== 'end' && (
        <>
          <FieldRow>
            <TextField
              name="reviewOn"
              label={words.reviewOn}
              error={errorIn(form, 'reviewOn')}
              value={values.reviewOn}
              onChange={(reviewOn) => change({ reviewOn })}
            />
            <TextField
              name="endsOn"
              label={words.until}
              error={errorIn(form, 'endsOn')}
              value={values.endsOn}
              onChange={(endsOn) => change({ endsOn })}
            />
          </FieldRow>
          <GoingOnFields
            missing={form.refusedWith}
            answers={values.answers}
            onChange={(answers) => change({ answers: { ...answers } })}
          />
        </>
      )}
    </InlineForm>
  );
}

/** What it says from then on: looser here and now, and the way for what would be stricter. */
function Varied({ detail, form }: StepProps & Pick<ReturnType<typeof useReview>, 'form'>) {
  const unchanged = errorIn(form, 'scope');
  return (
    <Fieldset name="varied" legend={words.varied} help={words.variedHelp}>
      <StricterList missing={form.refusedWith} type={detail.type} person={detail.person} />
      {unchanged !== null && <p>{unchanged}</p>}
      <ScopeFields
        before={factsOf(detail)}
        value={form.draft.values.scope}
        missing={form.missing}
        onChange={(scope) => form.draft.change({ scope })}
      />
    </Fieldset>
  );
}

function Looked({ form }: { readonly form: ReturnType<typeof useReview>['form'] }) {
  const { values, change } = form.draft;
  return (
    <>
      <TextArea
        name="conductSince"
        label={words.conductSince}
        help={words.conductHelp}
        error={errorIn(form, 'conductSince')}
        value={values.conductSince}
        onChange={(conductSince) => change({ conductSince })}
        lines={2}
      />
      <RadioGroup
        name="invited"
        legend={words.invited}
        error={errorIn(form, 'invited')}
        options={invitedOptions}
        value={values.invited === 'not-asked' ? null : values.invited}
        onChange={(invited) => change({ invited })}
        columns={2}
      />
      {values.invited === 'yes' && (
        <TextArea
          name="theirComment"
          label={words.comment}
          error={errorIn(form, 'theirComment')}
          value={values.theirComment}
          onChange={(theirComment) => change({ theirComment })}
          lines={2}
        />
      )}
      <TextArea
        name="childPosition"
        label={words.child}
        error={errorIn(form, 'childPosition')}
        value={values.childPosition}
        onChange={(childPosition) => change({ childPosition })}
        lines={2}
      />
    </>
  );
}
