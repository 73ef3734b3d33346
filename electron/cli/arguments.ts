import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './outcome';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values = Readonly<Record<string, string | boolean | undefined>>;

export interface Arguments {
  readonly places: readonly string[];
  readonly values: Values;
}

/** Reads a command's words: exactly `places` positional ones, and the options it knows. Throws `UsageError` otherwise. */
export function readArguments(args: readonly string[], places: readonly string[], options: Options): Arguments {
  try {
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    if (positionals.length !== places.length)
      throw new UsageError(`This needs ${places.map((name) => `<${name}>`).join(' ')}.`);
    return { places: positionals, values: values as Values };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (error instanceof TypeError) throw new UsageError('There is an option here that this command does not know.');
    throw error;
  }
}

/** A whole number of at least `least`; `fallback` if the option was left out. */
export function wholeNumber(
  value: string | boolean | undefined,
  name: string,
  least: number,
  fallback: number,
): number {
  if (value === undefined) return fallback;
  const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= least)) throw new UsageError(`--${name} takes a whole number of at least ${least}.`);
  return number;
}
