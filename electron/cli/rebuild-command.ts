import { compareWithJournal, rebuild } from '../engine/journal/rebuild';
import { readArguments } from './arguments';
import { Outcome, type Surroundings } from './outcome';
import { UNLOCKING, withCasebook } from './with-casebook';

/** `casebook rebuild <folder>`: drops and makes anew everything derived, and compares. */
export function runRebuild(args: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  const { places, values } = readArguments(args, ['folder'], { ...UNLOCKING, json: { type: 'boolean' } });
  return withCasebook(places[0] ?? '', values, surroundings, (casebook) => {
    const same = compareWithJournal(casebook.conduct).length === 0;
    rebuild(casebook.conduct);
    const line = same
      ? 'Made anew; every row is the same as before.'
      : 'Made anew; some rows were different before, and are right now.';
    return new Outcome(0, { same }, [line]);
  });
}
