import type { GateChannel } from '../../domain/channels';
import type { Input, Output } from '../../domain/contract';
import type { Result } from '../../domain/result';

/** Sends one message through the gate. Never rejects: a bug on the way arrives as the failure `internal`. */
export function askGate<C extends GateChannel>(channel: C, input: Input<C>): Promise<Result<Output<C>>> {
  return window.gate[channel](input).catch((): Result<Output<C>> => ({ ok: false, failure: { kind: 'internal' } }));
}
