import type { CasebookChannel } from '../../domain/channels';
import type { Input, Output } from '../../domain/contract';
import type { Result } from '../../domain/result';
import { useTopics } from './topics';

/**
 * Sends one message to the engine and tells the screens what became stale. Never rejects: a bug on the way arrives as the failure
 * `internal`.
 */
export async function send<C extends CasebookChannel>(channel: C, input: Input<C>): Promise<Result<Output<C>>> {
  const result = await window.casebook[channel](input).catch(
    (): Result<Output<C>> => ({ ok: false, failure: { kind: 'internal' } }),
  );
  if (result.ok) useTopics.getState().markStale(result.stale);
  return result;
}
