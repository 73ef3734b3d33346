/** What can befall an open compartment: each is a named state with a screen of its own. */
export type CompartmentState = 'damaged' | 'disk-full' | 'open-elsewhere' | 'read-only' | 'disk-fault';

/** A disaster in an open compartment. `sqliteCode` is the library's own code, for the log; the message holds no values. */
export class CompartmentDisaster extends Error {
  override readonly name = 'CompartmentDisaster';

  constructor(
    readonly state: CompartmentState,
    readonly sqliteCode: string,
    options?: ErrorOptions,
  ) {
    super(`compartment ${state} (${sqliteCode})`, options);
  }
}

/** The library's code of an error, e.g. `SQLITE_IOERR_FSYNC` or `ENOSPC`; null if it has none. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

const STATES: readonly (readonly [string, CompartmentState])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['SQLITE_NOTADB', 'damaged'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_BUSY', 'open-elsewhere'],
  ['SQLITE_LOCKED', 'open-elsewhere'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_PERM', 'read-only'],
  ['EROFS', 'read-only'],
  ['EACCES', 'read-only'],
  ['EPERM', 'read-only'],
  ['SQLITE_IOERR', 'disk-fault'],
  ['SQLITE_CANTOPEN', 'disk-fault'],
  ['EIO', 'disk-fault'],
];

/** The disaster that an error stands for; null if it is a bug or a disaster already named. */
export function stateOfError(error: unknown): CompartmentState | null {
  if (error instanceof CompartmentDisaster) return error.state;
  const code = errorCode(error);
  if (code === null) return null;
  return STATES.find(([prefix]) => code === prefix || code.startsWith(`${prefix}_`))?.[1] ?? null;
}

/** The same error under its name, if it has one; bugs come back as they are. */
export function named(error: unknown): unknown {
  if (error instanceof CompartmentDisaster) return error;
  const state = stateOfError(error);
  return state === null ? error : new CompartmentDisaster(state, errorCode(error) ?? '', { cause: error });
}
