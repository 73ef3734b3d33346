/** True in the build for tests, false in the shipped one, where everything behind it is gone from the code. */
declare const __TEST_BUILD__: boolean;

/** The steps at which a test may stop the process or make a step fail. */
export type FaultPoint =
  | 'act:begun'
  | 'act:appended'
  | 'act:worked'
  | 'act:committed'
  | 'act:checkpointed'
  | 'act:sealed'
  | 'checkpoint:start'
  | 'seal:start'
  | 'seal:half-written'
  | 'seal:written'
  | 'rebuild:applied'
  | 'migration:applied'
  | 'copy:written'
  | 'copy:proven'
  | 'copy:renamed'
  | 'backup:packed'
  | 'backup:named'
  | 'restore:named';

let handler: ((point: FaultPoint) => void) | null = null;
const hits = new Map<string, number>();

/** A test's own handler, e.g. one that throws what a full disk throws; null takes it away. Does nothing in the shipped build. */
export function onFaultPoint(next: ((point: FaultPoint) => void) | null): void {
  if (__TEST_BUILD__) handler = next;
}

/**
 * Marks a step. In the build for tests `CASEBOOK_FAULT_POINT=act:committed@3` ends the process, as `kill -9` does, when that
 * step is reached for the third time.
 */
export function faultPoint(point: FaultPoint): void {
  if (__TEST_BUILD__) {
    handler?.(point);
    const wanted = process.env.CASEBOOK_FAULT_POINT;
    if (wanted === undefined) return;
    const [name, count = '1'] = wanted.split('@');
    const hit = (hits.get(point) ?? 0) + 1;
    hits.set(point, hit);
    if (name === point && hit === Number(count)) process.kill(process.pid, 'SIGKILL');
  }
}
