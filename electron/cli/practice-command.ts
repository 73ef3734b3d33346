import path from 'node:path';
import { LocalDate } from '../../domain/dates/local-date';
import { makePracticeCasebook } from '../engine/practice/make-practice';
import { readArguments, wholeNumber } from './arguments';
import { Outcome, type Surroundings, UsageError } from './outcome';

/** `casebook practice <folder>`: a casebook full of invented families. */
export async function runPractice(args: readonly string[], _surroundings: Surroundings): Promise<Outcome> {
  const { places, values } = readArguments(args, ['folder'], {
    incidents: { type: 'string' },
    people: { type: 'string' },
    seed: { type: 'string' },
    on: { type: 'string' },
    json: { type: 'boolean' },
  });
  const on = values.on === undefined ? undefined : LocalDate.safeParse(values.on);
  if (on !== undefined && !on.success) throw new UsageError('--on takes a day such as 2026-11-23.');
  const made = await makePracticeCasebook({
    ...(on === undefined ? {} : { on: on.data }),
    folder: path.resolve(places[0] ?? ''),
    seed: wholeNumber(values.seed, 'seed', 0, 1),
    people: wholeNumber(values.people, 'people', 1, 60),
    incidents: wholeNumber(values.incidents, 'incidents', 0, 40),
  });
  const entries = made.casebook.conduct.head.sequence;
  made.casebook.close();
  return new Outcome(0, { passphrase: made.passphrase, signInName: 'Headteacher', entries }, [
    `A practice casebook with ${entries} entries. Sign in as Headteacher with: ${made.passphrase}`,
  ]);
}
