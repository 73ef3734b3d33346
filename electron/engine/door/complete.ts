import type { CasebookChannel } from '../../../domain/channels';
import type { Commands } from './commands';
import type { Own } from './own';
import type { Queries } from './queries';

type Answered = keyof Commands | keyof Queries | keyof Own;

/** A channel that nobody answers, or an answer that no channel asks for, is a compile error here. */
export type EveryChannelIsAnswered = [Exclude<CasebookChannel, Answered>, Exclude<Answered, CasebookChannel>] extends [
  never,
  never,
]
  ? true
  : never;
export const everyChannelIsAnswered: EveryChannelIsAnswered = true;
