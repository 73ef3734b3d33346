import { WhyItEnds } from '../drafts/why-it-ends';
import { useCommand } from '../ipc/use-command';
import type { OrderStepProps } from './look-again';
import { endedNow, lookDraftTitle } from './messages';
import { endDraftOf } from './order-drafts';

/** Ends an order with one line of reason. */
export function EndOrder({ orderId, onDone, onLeave }: OrderStepProps) {
  const draftId = endDraftOf(orderId);
  const command = useCommand('order:end');
  return (
    <WhyItEnds
      draftId={draftId}
      form="order"
      draftTitle={lookDraftTitle()}
      end={(reason) => command.run({ draftId, orderId, reason })}
      busy={command.busy}
      said={endedNow}
      onEnded={onDone}
      onLeave={onLeave}
    />
  );
}
