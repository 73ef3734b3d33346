import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultBackupFolder } from '../casebook/casebook-folder';
import type { OpenCasebook } from '../casebook/open-casebook';
import { ask, record, School } from '../casebook/school.fixture';
import { answer } from '../door/door';
import { lookForBackupFolder } from './backup-folder';
import { backUpIfDue } from './make-backup';

let school: School;
let casebook: OpenCasebook;
let stick: string;

beforeEach(async () => {
  school = await School.made();
  casebook = await school.unlock();
  stick = path.join(school.fresh('stick'), 'copies');
});
afterEach(() => casebook.close());

const made = () =>
  answer(casebook, 'backup:make', {}, (line) => {
    throw new Error(line);
  });
const folderMissing = async () => (await ask(casebook, 'today:show', {})).backup.folderMissing;
const missing = { ok: false, failure: { kind: 'disaster', state: 'backup-folder-missing' } };

describe('the folder for the copies', () => {
  it('beside the casebook is made by itself', async () => {
    expect(await made()).toMatchObject({ ok: true, value: { folderChosen: false, folderMissing: false } });
    expect(readdirSync(defaultBackupFolder(school.folder))).toHaveLength(1);
  });

  it('beside the casebook is not made either where the drive with both is gone', async () => {
    const drive = path.dirname(school.folder);
    renameSync(drive, `${drive} unplugged`);
    try {
      expect(await made()).toEqual(missing);
      expect(existsSync(drive)).toBe(false);
    } finally {
      rmSync(drive, { recursive: true, force: true });
      renameSync(`${drive} unplugged`, drive);
    }
  });

  it('that somebody chose is never made anew, is named when it is gone, and serves again when it is back', async () => {
    casebook.chooseBackupFolder(stick);
    expect(await made()).toEqual(missing);
    expect(existsSync(stick)).toBe(false);
    expect(await folderMissing()).toBe(true);
    writeFileSync(stick, 'a file in its place');
    expect(await made()).toEqual(missing);
    rmSync(stick);
    mkdirSync(stick);
    expect(await made()).toMatchObject({ ok: true, value: { folderMissing: false } });
    expect(readdirSync(stick)).toHaveLength(1);
  });

  it('is looked for when the casebook opens, and Today says so; another choice is taken at its word', async () => {
    expect(await folderMissing()).toBe(false);
    casebook.chooseBackupFolder(stick);
    expect(await folderMissing()).toBe(false);
    await lookForBackupFolder(casebook);
    expect(await folderMissing()).toBe(true);
    casebook.chooseBackupFolder(school.fresh('other'));
    expect(await folderMissing()).toBe(false);
    await lookForBackupFolder(casebook);
    expect(await folderMissing()).toBe(false);
  });

  it('gone at the lock: no copy, no folder, one line in the log, and the casebook closes as ever', async () => {
    casebook.chooseBackupFolder(stick);
    await record(casebook);
    const logged: string[] = [];
    backUpIfDue(casebook, (line) => logged.push(line));
    expect(logged).toEqual(['copy not made: backup-folder-missing']);
    expect([existsSync(stick), existsSync(defaultBackupFolder(school.folder))]).toEqual([false, false]);
  });
});
