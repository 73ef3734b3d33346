/** What is wrong with a casebook, as one sentence. */
export class Fault extends Error {
  override readonly name = 'Fault';
}

/** Throws a `Fault` with this sentence unless `holds`. */
export function check(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new Fault(sentence);
}
