import { verifyCasebook } from '../engine/casebook/verify-casebook';
import { readArguments } from './arguments';
import { Outcome, type Surroundings } from './outcome';
import { UNLOCKING, withCasebook } from './with-casebook';

/** `casebook verify <folder>`: exit code 0 only if nothing at all was found. */
export function runVerify(args: readonly string[], surroundings: Surroundings): Promise<Outcome> {
  const { places, values } = readArguments(args, ['folder'], { ...UNLOCKING, json: { type: 'boolean' } });
  return withCasebook(places[0] ?? '', values, surroundings, async (casebook) => {
    const { entries, seal, findings } = await verifyCasebook(casebook);
    if (findings.length === 0)
      return new Outcome(0, { entries, seal, findings }, [`All is well: ${entries} entries, record seal ${seal}.`]);
    const lines = findings.map(({ code, sequence, detail }) => {
      const where = sequence === null ? '' : ` at entry ${sequence}`;
      const more =
        detail === undefined
          ? ''
          : ` (${Object.entries(detail)
              .map(([name, value]) => `${name} ${value}`)
              .join(', ')})`;
      return `${code}${where}${more}`;
    });
    return new Outcome(1, { entries, seal, findings }, [`Found ${findings.length} in ${entries} entries:`, ...lines]);
  });
}
