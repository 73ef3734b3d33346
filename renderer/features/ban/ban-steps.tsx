import type { BanShown } from '../../../domain/ban/ban';
import type { MendElsewhere } from '../../refusals/refused-problems';
import { ShapeForm } from '../../restriction/shape-form';
import { Button } from '../../ui/button';
import { Actions } from '../../ui/layout';
import { ConfirmStep } from './confirm-step';
import { GroundsStep } from './grounds-step';
import { words } from './messages';
import { ExtendForm, SideFormInline, ToldForm, WithdrawForm } from './step-forms';

/** The forms of a ban's page. */
export const BAN_STEPS = ['told', 'side', 'grounds', 'shape', 'confirm', 'withdraw', 'extend'] as const;
export type BanStep = (typeof BAN_STEPS)[number];

/** Those that the ban can take as it stands. Their side is recorded also once it is confirmed, and after it has lapsed or ended. */
export function stepsOpen({ state, extended }: Pick<BanShown, 'state' | 'extended'>): readonly BanStep[] {
  // What they say is noted whenever it comes.
  if (state !== 'proposed' && state !== 'temporary') return ['side'];
  const mayExtend = state === 'temporary' && extended === null;
  return BAN_STEPS.filter((step) => step !== 'extend' || mayExtend);
}

/** Those with a button of their own above the page; what the ban says and *Confirm* have theirs where they are asked for. */
const WITH_BUTTON = {
  told: words.told,
  side: words.recordSide,
  grounds: words.grounds,
  withdraw: words.withdraw,
  extend: words.extend,
};

function hasButton(step: BanStep): step is keyof typeof WITH_BUTTON {
  return step in WITH_BUTTON;
}

/** Each step that is open to the ban now. */
export function Steps({
  ban,
  open,
  onOpen,
}: {
  readonly ban: BanShown;
  readonly open: BanStep | null;
  readonly onOpen: (open: BanStep | null) => void;
}) {
  const steps = stepsOpen(ban).filter(hasButton);
  if (steps.length === 0) return null;
  return (
    <Actions>
      {steps.map((step) => (
        <Button key={step} expanded={open === step} onClick={() => onOpen(open === step ? null : step)}>
          {WITH_BUTTON[step]}
        </Button>
      ))}
    </Actions>
  );
}

/** The form that is open, if one is. */
export function OpenStep({
  open,
  ban,
  field,
  mend,
  onClose,
}: {
  readonly open: BanStep | null;
  /** Where the cursor goes in a longer form. */
  readonly field: string;
  /** Opens the step, or the record, that mends what *Confirm* was refused for. */
  readonly mend: MendElsewhere;
  readonly ban: BanShown;
  readonly onClose: (said?: string) => void;
}) {
  const props = { ban, onClose: () => onClose(), onDone: onClose };
  switch (open) {
    case null:
      return null;
    case 'told':
      return <ToldForm {...props} />;
    case 'side':
      return <SideFormInline {...props} />;
    case 'grounds':
      return <GroundsStep {...props} field={field} />;
    case 'withdraw':
      return <WithdrawForm {...props} />;
    case 'extend':
      return <ExtendForm {...props} />;
    case 'confirm':
      return <ConfirmStep {...props} mend={mend} />;
    case 'shape':
      return <ShapeForm detail={{ ...ban, type: 'ban' }} onNoted={() => onClose()} begun />;
  }
}
