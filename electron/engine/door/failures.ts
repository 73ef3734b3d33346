import type { DisasterState, Failure } from '../../../domain/result';
import { CompartmentDisaster, type CompartmentState, stateOfError } from '../compartment/disaster';

const STATES: Readonly<Record<CompartmentState, DisasterState>> = {
  damaged: 'database-damaged',
  'disk-full': 'disk-full',
  'open-elsewhere': 'open-elsewhere',
  'read-only': 'read-only',
  'disk-fault': 'disk-fault',
};

/** Thrown where a disaster of the casebook (not of one database) is found; carries what the screen needs to say. */
export class CasebookDisaster extends Error {
  override readonly name = 'CasebookDisaster';

  constructor(
    readonly state: DisasterState,
    readonly detail?: Readonly<Record<string, string | number>>,
  ) {
    super(`casebook ${state}`);
  }
}

/** The failure that an error stands for: a named disaster, or `internal` for a bug. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CasebookDisaster) {
    return {
      kind: 'disaster',
      state: error.state,
      ...(error.detail === undefined ? {} : { detail: { ...error.detail } }),
    };
  }
  const state = error instanceof CompartmentDisaster ? error.state : stateOfError(error);
  return state === null ? { kind: 'internal' } : { kind: 'disaster', state: STATES[state] };
}

/** A line of a stack that names a place in a file: the file's own name, line and column. */
const FRAME = /^ {4}at .*?([\w.-]{1,80}:\d+:\d+)\)?$/;

/**
 * What may be written to the log of a bug: its class and where in our code, never its message, which may hold what was typed. A stack begins with the
 * message, so as many lines as that has are left out first, and of the rest only names of files and numbers are kept.
 */
export function bugLine(channel: string, error: unknown): string {
  if (!(error instanceof Error)) return `bug in ${channel}: ${typeof error}`;
  const head = `${error.name}: ${error.message}`.split('\n').length;
  const at = String(error.stack ?? '')
    .split('\n')
    .slice(head)
    .flatMap((line) => FRAME.exec(line)?.[1] ?? [])
    .slice(0, 3)
    .join(' < ');
  return `bug in ${channel}: ${/^[A-Za-z]{1,40}$/.test(error.name) ? error.name : 'Error'} at ${at === '' ? 'an unknown place' : at}`;
}
