import { useEffect } from 'react';
import { HEADS } from '../../../domain/casebook/roles';
import { useOpenStep } from '../../drafts/use-open-step';
import { useMayAct } from '../../in-charge/who-decides';
import { restrictionDrafts } from '../../restriction/step-drafts';
import { useSession } from '../../stores/session';
import { Button } from '../../ui/button';
import { Actions } from '../../ui/layout';
import { Notice } from '../../ui/notice';
import { AllowOnceForm, ApologyForm, NarrowForm, OtherEnd, type StepProps } from './loosen-forms';
import { words } from './loosen-messages';
import { LoosenScopeForm } from './loosen-scope-form';
import { ReviewForm } from './review-form';

const STEPS = ['review', 'once', 'narrow', 'scope', 'error', 'set-aside'] as const;
type Step = (typeof STEPS)[number];

export interface StepsProps extends Pick<StepProps, 'detail' | 'onDone'> {
  /** Told whether a form with the fields of what it says is open: they stand on a page once. */
  readonly onScope: (open: boolean) => void;
}

/** Beside *End it*: the review, for heads, and each other way of loosening, also for whoever acts for them. One form at most is open; one left half written is open again. */
export function Steps({ detail, onDone, onScope }: StepsProps) {
  const mayDecide = useSession((session) => session.shown !== null && HEADS.includes(session.shown.user.role));
  const mayLoosen = useMayAct();
  const [open, setOpen] = useOpenStep<Step>(restrictionDrafts(detail.restrictionId, STEPS));
  const asksScope = open === 'scope' || open === 'review';
  useEffect(() => onScope(mayLoosen && asksScope), [onScope, mayLoosen, asksScope]);
  if (!mayLoosen) return null;
  const steps: readonly (readonly [Step, string])[] = [
    ...(detail.temporary || !mayDecide ? [] : ([['review', words.review]] as const)),
    ['once', words.allowOnce],
    ['narrow', words.narrow],
    ['scope', words.scope],
    ['error', words.error],
    ['set-aside', words.setAside],
  ];
  const props = {
    detail,
    onClose: () => setOpen(null),
    onDone: () => {
      setOpen(null);
      onDone();
    },
  };
  return (
    <>
      <Actions>
        {steps.map(([step, word]) => (
          <Button key={step} size="small" expanded={open === step} onClick={() => setOpen(open === step ? null : step)}>
            {word}
          </Button>
        ))}
      </Actions>
      {open === 'review' && mayDecide && <ReviewForm {...props} />}
      {open === 'once' && <AllowOnceForm {...props} />}
      {open === 'narrow' && <NarrowForm {...props} />}
      {open === 'scope' && <LoosenScopeForm {...props} />}
      {(open === 'error' || open === 'set-aside') && (
        <OtherEnd key={open} {...props} how={open === 'error' ? 'entered-in-error' : 'set-aside'} />
      )}
    </>
  );
}

/** For as long as nobody has noted what came of the apology for an entry made in error. */
export function Apology({ detail, onDone }: Pick<StepProps, 'detail' | 'onDone'>) {
  const [open, setOpen] = useOpenStep(restrictionDrafts(detail.restrictionId, ['apology']));
  if (detail.ended?.how !== 'entered-in-error' || detail.apology !== null) return null;
  if (open !== null) return <ApologyForm detail={detail} onClose={() => setOpen(null)} onDone={onDone} />;
  return (
    <Notice
      kind="attention"
      title={words.apologyTitle}
      actions={<Button onClick={() => setOpen('apology')}>{words.apologyAct}</Button>}
    />
  );
}
