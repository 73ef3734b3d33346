import { existsSync, mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeBackup } from '../backup/make-backup';
import { restoreBackup } from '../backup/restore';
import { readHeader } from '../keys/header-file';
import { makeRecoverySeed, printRecoverySheet } from '../keys/recovery-sheet';
import { SignInThrottle } from '../keys/sign-in-throttle';
import { ask, entries, NEW_PASSPHRASE, PASSPHRASE, record, remove, School } from './school.fixture';
import { verifyCasebook } from './verify-casebook';

const HEADERS = ['casebook.header.a', 'casebook.header.b'] as const;

describe('recovery by sheet', () => {
  it('T31: a mistyped group is named by its number, two groups changed for each other are both named, and nothing is done', async () => {
    const school = await School.made();
    const kept = readHeader(school.folder);
    const wrong = [...school.sheet];
    wrong[4] = `${wrong[4]?.startsWith('0') === true ? '1' : '0'}${wrong[4]?.slice(1)}`;
    expect(await school.recover({ groups: wrong })).toEqual({ state: 'wrong-groups', groups: [5] });
    const swapped = [...school.sheet];
    [swapped[0], swapped[12]] = [swapped[12] ?? '', swapped[0] ?? ''];
    expect(await school.recover({ groups: swapped })).toEqual({ state: 'wrong-groups', groups: [1, 13] });
    expect(await school.recover({ groups: [] })).toMatchObject({ state: 'wrong-groups' });
    expect(readHeader(school.folder)).toEqual(kept);
  });

  it('T31: another casebook’s sheet and a name that nobody has are told apart, and nothing is done', async () => {
    const school = await School.made();
    const kept = readHeader(school.folder);
    const groups = printRecoverySheet(makeRecoverySeed());
    expect(await school.recover({ groups })).toEqual({ state: 'other-sheet' });
    expect(await school.recover({ signInName: 'Nobody' })).toEqual({ state: 'unknown-name' });
    expect(readHeader(school.folder)).toEqual(kept);
    expect(existsSync(school.file('casebook.lock'))).toBe(false);
  });

  it('T31: a new passphrase opens, the old one does not, the sheet goes on counting, and the journal is clean', async () => {
    const school = await School.made();
    const groups = school.sheet.map((group) => ` ${group.toLowerCase()} `);
    expect(await school.recover({ groups })).toEqual({ state: 'recovered' });
    expect(await school.outcome()).toBe('wrong-passphrase');
    const casebook = await school.unlock({ passphrase: NEW_PASSPHRASE });
    await record(casebook);
    expect(entries(casebook).map(({ kind }) => kind)).toContain('user:recovered');
    expect((await verifyCasebook(casebook)).findings).toEqual([]);
    casebook.close();
    expect(await school.recover({ newPassphrase: 'a third passphrase entirely' })).toEqual({ state: 'recovered' });
    expect(await school.outcome({ passphrase: 'a third passphrase entirely' })).toBe('open');
  });

  it('T31: cut off between its entry and its header it is done again, and the journal is clean', async () => {
    const school = await School.made();
    cutOffHeaderWrites(school);
    await expect(school.recover({ newPassphrase: 'lost in the power cut' })).rejects.toMatchObject({
      state: 'disk-fault',
    });
    mendHeaderWrites(school);
    expect(await school.outcome({ passphrase: 'lost in the power cut' })).toBe('wrong-passphrase');
    expect(await school.outcome()).toBe('key-file-older');
    expect(await school.recover()).toEqual({ state: 'recovered' });
    const casebook = await school.unlock({ passphrase: NEW_PASSPHRASE });
    expect(entries(casebook).filter(({ kind }) => kind === 'user:recovered')).toHaveLength(2);
    expect((await verifyCasebook(casebook)).findings).toEqual([]);
    casebook.close();
  });

  it('T34: a key file from before a recovery, put back, is refused with and without the sheet', async () => {
    const school = await School.made();
    const kept = school.keep();
    await school.recover();
    school.putBack(kept, ...HEADERS);
    expect(await school.outcome()).toBe('key-file-older');
    await expect(school.recover()).rejects.toMatchObject({ state: 'key-file-older' });
  });

  it('T31: an open casebook, a missing database and a seal that found something are told as what they are', async () => {
    const school = await School.made();
    const kept = school.keep();
    const casebook = await school.unlock();
    await record(casebook);
    await expect(school.recover()).rejects.toMatchObject({ state: 'open-elsewhere' });
    casebook.close();
    school.putBack(kept, 'conduct.db');
    await expect(school.recover()).rejects.toMatchObject({ state: 'entries-missing' });
    remove(school.file('conduct.db'));
    await expect(school.recover()).rejects.toMatchObject({ state: 'database-missing' });
    expect(existsSync(school.file('casebook.lock'))).toBe(false);
  });

  it('T72: restored on a fresh machine, the recovery sheet opens it, and the restore is journalled', async () => {
    const school = await School.made();
    const casebook = await school.unlock();
    const { file } = makeBackup(casebook, school.fresh('copies'));
    casebook.close();
    const folder = school.fresh('restored');
    restoreBackup(file, folder);
    expect(await school.recover({ folder })).toEqual({ state: 'recovered' });
    const opened = await school.unlock({ folder, passphrase: NEW_PASSPHRASE });
    expect(
      entries(opened)
        .slice(-3)
        .map(({ kind }) => kind),
    ).toEqual(['user:recovered', 'backup:restored', 'session:unlocked']);
    expect((await verifyCasebook(opened)).findings).toEqual([]);
    opened.close();
    expect(existsSync(`${folder}/casebook.restored`)).toBe(false);
  });

  it('T29: whoever proved the sheet does not wait for the wrong passphrases before it, and these are journalled', async () => {
    const school = await School.made();
    const throttle = new SignInThrottle(school.folder);
    for (let number = 0; number < 8; number += 1) await throttle.recordFailure();
    await school.recover();
    expect(await school.outcome({ throttle, passphrase: NEW_PASSPHRASE })).toBe('wrong-passphrase');
    const casebook = await school.unlock({ throttle, passphrase: NEW_PASSPHRASE, proven: true });
    expect(entries(casebook).at(-1)).toMatchObject({ body: { failedSignIns: 8 } });
    casebook.close();
  });
});

describe('a new sheet', () => {
  it('the old one opens nothing any more, the new one does, and two groups of it are asked back', async () => {
    const school = await School.made();
    const casebook = await school.unlock();
    const old = school.sheet;
    const { recoverySheet } = await ask(casebook, 'session:new-recovery-sheet', { passphrase: PASSPHRASE });
    const { confirmed, groupsToTypeBack } = (await ask(casebook, 'session:show', {})).recoverySheet;
    expect(confirmed).toBe(false);
    const group = (number: number) => ({ number, text: recoverySheet[number - 1] ?? '' });
    const [first, second] = groupsToTypeBack;
    await ask(casebook, 'session:confirm-recovery-sheet', { groups: [group(second), group(first)] });
    expect((await ask(casebook, 'session:show', {})).recoverySheet.confirmed).toBe(true);
    casebook.close();
    expect(await school.recover({ groups: old })).toEqual({ state: 'other-sheet' });
    expect(await school.recover({ groups: recoverySheet })).toEqual({ state: 'recovered' });
    const opened = await school.unlock({ passphrase: NEW_PASSPHRASE });
    expect((await verifyCasebook(opened)).findings).toEqual([]);
    opened.close();
  });

  it('cut off between its entry and its header, the next unlocking finishes it; an older header is still refused', async () => {
    const school = await School.made();
    const kept = school.keep();
    const casebook = await school.unlock();
    cutOffHeaderWrites(school);
    await expect(ask(casebook, 'session:new-recovery-sheet', { passphrase: PASSPHRASE })).rejects.toThrow('disk-fault');
    casebook.close();
    mendHeaderWrites(school);
    expect(readHeader(school.folder)).toMatchObject({ header: { body: { generation: 1 } } });
    const opened = await school.unlock();
    expect(readHeader(school.folder)).toMatchObject({
      state: 'ok',
      problem: null,
      header: { body: { generation: 2 } },
    });
    expect((await ask(opened, 'session:show', {})).recoverySheet.confirmed).toBe(false);
    expect((await verifyCasebook(opened)).findings).toEqual([{ code: 'key-file-copy-healed', sequence: null }]);
    opened.close();
    expect(await school.outcome()).toBe('open');
    expect(await school.recover()).toEqual({ state: 'other-sheet' });
    school.putBack(kept, ...HEADERS);
    expect(await school.outcome()).toBe('key-file-older');
  });
});

/** A folder in the place of the first copy: the other one is read, and no header can be written. */
function cutOffHeaderWrites(school: School): void {
  rmSync(school.file(HEADERS[0]));
  mkdirSync(school.file(HEADERS[0]));
}

function mendHeaderWrites(school: School): void {
  rmdirSync(school.file(HEADERS[0]));
}
