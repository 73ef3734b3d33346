import type { CsvProblemCode, CsvRead } from '../../domain/import/read-csv';

/** Why a file is not taken; thrown, since it ends the reading wherever it is found. */
export class Refusal extends Error {
  constructor(
    readonly code: CsvProblemCode,
    readonly line: number | null = null,
  ) {
    super(code);
  }

  get answer(): CsvRead {
    return { ok: false, problem: { code: this.code, line: this.line } };
  }
}
