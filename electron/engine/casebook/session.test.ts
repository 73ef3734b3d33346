import { describe, expect, it } from 'vitest';
import { makeBackup } from '../backup/make-backup';
import { restoreBackup } from '../backup/restore';
import { SignInThrottle } from '../keys/sign-in-throttle';
import { ask, entries, record, School } from './school.fixture';
import { verifyCasebook } from './verify-casebook';

const DAY = 24 * 60;

describe('what the screens are told of an unlocking', () => {
  it('T29: how many attempts failed, and when the last one was, at the very next unlocking and no more', async () => {
    const school = await School.made();
    const wall = Date.parse('2026-11-23T08:12:00.000Z');
    const throttle = new SignInThrottle(school.folder, { monotonic: () => 0, wall: () => wall });
    await throttle.recordFailure();
    await throttle.recordFailure();
    for (const from of [throttle, new SignInThrottle(school.folder)]) {
      expect(from.lastFailureAt).toBe('2026-11-23T08:12:00.000Z');
    }
    const first = await school.unlock();
    const told = { failedSignIns: 2, lastFailedSignInAt: '2026-11-23T08:12:00.000Z' };
    expect(await ask(first, 'session:show', {})).toMatchObject(told);
    first.close();
    const second = await school.unlock();
    expect(await ask(second, 'session:show', {})).toMatchObject({ failedSignIns: 0, lastFailedSignInAt: null });
    second.close();
  });

  it('T72: that it was restored, and when the copy was made: for a week, at each unlocking, and not in the original', async () => {
    const school = await School.made();
    const original = await school.unlock();
    const madeAt = school.clock.now();
    const { file } = makeBackup(original, school.fresh('copies'));
    expect((await ask(original, 'session:show', {})).restoredFrom).toBeNull();
    original.close();
    school.clock.pass(2 * DAY);
    const folder = school.fresh('restored');
    restoreBackup(file, folder);
    for (const days of [0, 6]) {
      school.clock.pass(days * DAY);
      const opened = await school.unlock({ folder });
      expect((await ask(opened, 'session:show', {})).restoredFrom).toEqual({ madeAt });
      await record(opened);
      expect((await verifyCasebook(opened)).findings).toEqual([]);
      opened.close();
    }
    school.clock.pass(DAY);
    const later = await school.unlock({ folder });
    expect((await ask(later, 'session:show', {})).restoredFrom).toBeNull();
    later.close();
  });

  it('an entry of version 1, which did not say when the copy was made, gives the time of the newest entry in it', async () => {
    const school = await School.made();
    const casebook = await school.unlock();
    const at = school.clock.now();
    const { sequence } = casebook.conduct.head;
    school.clock.pass(60);
    casebook.conduct.act((tx) =>
      tx.append(
        {
          kind: 'backup:restored',
          version: 1,
          subject: casebook.casebookId,
          day: '2026-11-23' as never,
          at: school.clock.now(),
          offset: 0,
          body: { sequence, hash: 'f'.repeat(64) },
        },
        casebook.user.signer,
      ),
    );
    expect(entries(casebook).at(-1)?.body).not.toHaveProperty('madeAt');
    expect((await ask(casebook, 'session:show', {})).restoredFrom).toEqual({ madeAt: at });
    expect((await verifyCasebook(casebook)).findings).toEqual([]);
    casebook.close();
  });
});
