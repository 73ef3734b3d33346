import type { PersonId } from '../../domain/ids';
import { logCall } from '../app/actions';
import { useQuery } from '../ipc/use-query';
import { Button } from '../ui/button';
import { words } from './messages';

export interface LogCallButtonProps {
  readonly personId: PersonId;
  /** Before it leaves: a dialog closes. */
  readonly onLeave?: () => void;
}

/** `Log a call` for somebody who has a contact plan; nothing for anybody else. */
export function LogCallButton({ personId, onLeave }: LogCallButtonProps) {
  const query = useQuery('plan:of-person', { personId });
  const plan = query.state === 'answered' ? query.value.restrictionId : null;
  if (plan === null) return null;
  const leave = () => {
    onLeave?.();
    logCall(plan);
  };
  return <Button onClick={leave}>{words.title}</Button>;
}
