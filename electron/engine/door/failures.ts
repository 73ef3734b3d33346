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

/** What may be written to the log of a bug: its class and where in our code, never its message, which may hold what was typed. */
export function bugLine(channel: string, error: unknown): string {
  if (!(error instanceof Error)) return `bug in ${channel}: ${typeof error}`;
  const at = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 3)
    .map((line) => line.replace(/\(?(?:file:\/\/)?[^()\s]*[/\\]([^/\\()\s]+)\)?$/, '$1').trim())
    .join(' < ');
  return `bug in ${channel}: ${error.name} ${at}`;
}
