import type { Clock } from '../engine/casebook/clock';

export interface Surroundings {
  readonly clock: Clock;
  readonly asJson: boolean;
}

/** What a command leaves: an exit code (0 only when all is well), data for `--json`, and lines for a person. */
export class Outcome {
  constructor(
    readonly code: 0 | 1 | 2,
    readonly data: Readonly<Record<string, unknown>>,
    readonly lines: readonly string[],
  ) {}
}

/** The call's words are off. The message says what is missing. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
