import { type CasebookChannel, casebookChannels } from '../../../domain/channels';
import type { Output, Parsed } from '../../../domain/contract';
import { answered, failed, type Result } from '../../../domain/result';
import type { OpenCasebook } from '../casebook/open-casebook';
import { type Commands, commands } from './commands';
import { bugLine, failureOf } from './failures';
import { type Own, type OwnAnswer, own } from './own';
import { type Queries, queries } from './queries';
import { readInput } from './read-input';

/** How a bug is reported: one line without any value. */
export type BugLog = (line: string) => void;

const NAMES: ReadonlySet<string> = new Set(casebookChannels);

/**
 * The one door: parses every message with the contract before anything else, then asks the casebook.
 * Whatever happens, an answer comes back: a value, or a failure with a name.
 */
export async function answer(
  casebook: OpenCasebook,
  channel: string,
  raw: unknown,
  log: BugLog,
): Promise<Result<unknown>> {
  if (!isChannel(channel)) return failed({ kind: 'invalid', fields: ['channel'] });
  try {
    const read = readInput(channel, raw);
    return read.ok ? await route(casebook, channel, read.input) : read.result;
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind === 'internal') log(bugLine(channel, error));
    return failed(failure);
  }
}

function isChannel(channel: string): channel is CasebookChannel {
  return NAMES.has(channel);
}

async function route<C extends CasebookChannel>(
  casebook: OpenCasebook,
  channel: C,
  input: Parsed<C>,
): Promise<Result<Output<C>>> {
  if (channel in commands) return casebook.command(commands[channel as keyof Commands] as never, input as never);
  if (channel in queries) return casebook.query(queries[channel as keyof Queries] as never, input as never);
  const outcome = await (own[channel as keyof Own] as OwnHandler)(casebook, input);
  return 'failure' in outcome ? failed(outcome.failure) : answered(outcome.value as Output<C>, outcome.stale);
}

type OwnHandler = (casebook: OpenCasebook, input: unknown) => Promise<OwnAnswer<unknown>> | OwnAnswer<unknown>;
