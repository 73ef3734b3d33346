import { useRef, useState } from 'react';
import { shownDate } from '../../../domain/dates/local-date';
import { readTypedDate } from '../../../domain/dates/typed-date';
import { failed, refused } from '../../../domain/result';
import { isBlank } from '../../../domain/text';
import { InlineForm } from '../../drafts/inline-form';
import { unreadable } from '../../drafts/typed-day';
import { useInlineForm } from '../../drafts/use-inline-form';
import { useCommand } from '../../ipc/use-command';
import { errorIn } from '../../refusals/error-in';
import { GoingOnFields } from '../../refusals/going-on-fields';
import type { MendElsewhere } from '../../refusals/refused-problems';
import { restrictionDraft } from '../../restriction/step-drafts';
import { useSession } from '../../stores/session';
import { CheckField } from '../../ui/check-field';
import { FieldRow } from '../../ui/layout';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { confirmedNow, stepDraft, words } from './messages';
import { SignatoryField } from './signatory-field';
import type { StepProps } from './step-forms';

/** The form with its draft, and what `Confirm the ban` does with it. */
function useConfirm({ ban, onClose, onDone }: StepProps) {
  const { restrictionId, reference, offered, sides, signatories } = ban;
  const draftId = restrictionDraft(restrictionId, 'confirm');
  const session = useSession((one) => one.shown);
  const command = useCommand('ban:confirm');
  const reviewOn = useRef(offered.reviewOn);
  const [initial] = useState(() => ({
    sideConsidered: '',
    reasons: '',
    endsOn: shownDate(offered.endsOn),
    reviewOn: shownDate(offered.reviewOn),
    signatory: signatories[0] ?? '',
    toldHowToChallenge: false,
    answers: {} as Record<string, string>,
  }));
  const form = useInlineForm({
    draftId,
    form: 'ban-step',
    initial,
    title: stepDraft(reference),
    firstField: sides.length > 0 ? 'sideConsidered' : 'reasons',
    send: async (typed) => {
      if (session === null) return failed<{ reviewOn: never; endsOn: never }>({ kind: 'locked' });
      const endsOn = readTypedDate(typed.endsOn, session.today, 'coming');
      const review = readTypedDate(typed.reviewOn, session.today, 'coming');
      const noDays = [
        ...(endsOn === null && !isBlank(typed.endsOn) ? [unreadable('endsOn', 'no-day')] : []),
        ...(review === null && !isBlank(typed.reviewOn) ? [unreadable('reviewOn', 'no-day')] : []),
      ];
      if (noDays.length > 0) return refused<never>(...noDays);
      const { sideConsidered, reasons, signatory, toldHowToChallenge, answers } = typed;
      const goingOn = Object.entries(answers).map(([code, answer]) => ({ code, answer }));
      const input = {
        draftId,
        restrictionId,
        sideConsidered,
        reasons,
        endsOn,
        reviewOn: review,
        signatory,
        toldHowToChallenge,
        goingOn,
      };
      const result = await command.run(input);
      if (result.ok) reviewOn.current = result.value.reviewOn;
      return result;
    },
    onClose,
    onDone: () => onDone(confirmedNow(reference, reviewOn.current)),
  });
  return { form, busy: command.busy };
}

/** `Confirm the ban`: what was thought of their side, the reasons, an end and a review. Refused, it says all that is missing at once. */
export function ConfirmStep({ mend, ...props }: StepProps & { readonly mend: MendElsewhere }) {
  const { form, busy } = useConfirm(props);
  const { values, change } = form.draft;
  return (
    <InlineForm
      form={form}
      title={words.confirm}
      act={words.confirm}
      busy={busy && words.recording}
      leave={words.leave}
      before={words.notYet}
      mend={mend}
      onClose={props.onClose}
    >
      <WhyFields form={form} heard={props.ban.sides.length > 0} />
      <LetterFields form={form} signatories={props.ban.signatories} />
      <GoingOnFields
        missing={form.refusedWith}
        answers={values.answers}
        onChange={(answers) => change({ answers: { ...answers } })}
      />
    </InlineForm>
  );
}

type Form = ReturnType<typeof useConfirm>['form'];

function WhyFields({ form, heard }: { readonly form: Form; readonly heard: boolean }) {
  const { values, change } = form.draft;
  return (
    <>
      {heard && (
        <TextArea
          name="sideConsidered"
          label={words.sideWeighed}
          help="What you make of what they told you. The letter says that it was considered."
          error={errorIn(form, 'sideConsidered')}
          value={values.sideConsidered}
          onChange={(sideConsidered) => change({ sideConsidered })}
          lines={2}
        />
      )}
      <TextArea
        name="reasons"
        label={words.reasons}
        help="Why a ban, and why this long. Write as if they will read it."
        error={errorIn(form, 'reasons')}
        value={values.reasons}
        onChange={(reasons) => change({ reasons })}
        lines={3}
      />
    </>
  );
}

function LetterFields({ form, signatories }: { readonly form: Form; readonly signatories: readonly string[] }) {
  const { values, change } = form.draft;
  const untold = errorIn(form, 'toldHowToChallenge');
  return (
    <>
      <FieldRow>
        <TextField
          name="reviewOn"
          label={words.review}
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
      <SignatoryField
        label={words.signsLetter}
        error={errorIn(form, 'signatory')}
        signatories={signatories}
        value={values.signatory}
        onChange={(signatory) => change({ signatory })}
      />
      <CheckField
        name="toldHowToChallenge"
        label="The letter says how to complain about this, and how to ask for a review"
        {...(untold === null ? {} : { help: untold })}
        checked={values.toldHowToChallenge}
        onChange={(toldHowToChallenge) => change({ toldHowToChallenge })}
      />
    </>
  );
}
