import { expect, it } from 'vitest';
import { type Compartment, emptyLog } from './compartment';
import { fill, sampleSettings, sampleUser } from './compartment.fixture';
import { createCompartment } from './open-compartment';
import type { Statements } from './statements';

const founder = sampleUser('head', 'f'.repeat(32));

function emptied(of: (statements: Statements) => Statements): () => void {
  const compartment: Compartment = createCompartment(sampleSettings());
  fill(compartment, founder, 1);
  return () => {
    try {
      compartment.maintain((statements) => emptyLog(of(statements)));
    } finally {
      compartment.close();
    }
  };
}

it('what SQLite says of emptying the log is believed only if it says that nothing was in the way', () => {
  expect(emptied((statements) => statements)).not.toThrow();
  for (const said of [{ busy: 1 }, {}, undefined]) {
    const busy = Object.assign(Object.create({}) as Statements, { get: () => said });
    expect(emptied(() => busy)).toThrow('could not be emptied');
  }
});
