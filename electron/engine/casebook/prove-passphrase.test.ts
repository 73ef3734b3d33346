import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answer } from '../door/door';
import { readHeader } from '../keys/header-file';
import type { OpenCasebook } from './open-casebook';
import { entries, PASSPHRASE, School } from './school.fixture';

let school: School;
let casebook: OpenCasebook;

beforeEach(async () => {
  school = await School.made();
  casebook = await school.unlock();
});
afterEach(() => casebook.close());

const newSheet = (input: unknown) =>
  answer(casebook, 'session:new-recovery-sheet', input, (line) => {
    throw new Error(line);
  });
const kinds = () => entries(casebook).map(({ kind }) => kind);

describe('a new sheet at an open casebook', () => {
  it('is made for nobody who does not know the passphrase: nothing is written, and the try is counted', async () => {
    const before = readHeader(school.folder);
    expect(await newSheet({})).toMatchObject({ failure: { kind: 'invalid' } });
    for (const passphrase of ['another one entirely', `${PASSPHRASE} `, PASSPHRASE.toUpperCase()])
      expect(await newSheet({ passphrase })).toEqual({
        ok: false,
        failure: { kind: 'wrong-passphrase', waitSeconds: 0 },
      });
    expect(readHeader(school.folder)).toEqual(before);
    expect(kinds()).not.toContain('recovery:replaced');
    expect(await newSheet({ passphrase: PASSPHRASE })).toMatchObject({ ok: true });
    expect(kinds()).toContain('recovery:replaced');
  });

  it('T29: wrong tries wait as at the door, the right passphrase too, and the next unlocking tells of them', async () => {
    // Eight in all, so that the wait is long enough for a slow PC.
    for (let tries = 0; tries < 4; tries += 1) await casebook.throttle.recordFailure();
    await newSheet({ passphrase: 'another one entirely' });
    for (let tries = 5; tries < 8; tries += 1) await casebook.throttle.recordFailure();
    expect(await newSheet({ passphrase: PASSPHRASE })).toMatchObject({
      failure: { kind: 'wrong-passphrase', waitSeconds: expect.any(Number) },
    });
    expect(kinds()).not.toContain('recovery:replaced');
    casebook.close();
    expect(await school.outcome()).toBe('wrong-passphrase');
    casebook = await school.unlock({ proven: true });
    expect(entries(casebook).at(-1)).toMatchObject({ body: { failedSignIns: 8 } });
  });
});
