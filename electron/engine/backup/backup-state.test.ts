import { afterEach, beforeEach, expect, it } from 'vitest';
import { SampleCasebook } from '../restriction/sample-casebook.fixture';
import { backupState } from './backup-state';

let sample: SampleCasebook;
beforeEach(async () => {
  sample = await SampleCasebook.open();
});
afterEach(() => sample.close());

const state = () => sample.casebook.conduct.read((db) => backupState(db, { chosen: false, missing: false }));

function noteCopy(holdsUntil: number): void {
  const { casebook, today } = sample;
  const body = { sequence: holdsUntil, hash: 'f'.repeat(64), size: 4_096 };
  casebook.note({ kind: 'backup:made', subject: casebook.casebookId, day: today, body });
}

function noteUnlocking(): void {
  const { casebook, today } = sample;
  const body = { failedSignIns: 0, clockEarlier: false, sealFinding: null, takenOverFrom: null };
  casebook.note({ kind: 'session:unlocked', subject: casebook.user.userId, day: today, body });
}

it('without a copy everything is still to be copied', () => {
  expect(state()).toEqual({ lastProvenAt: null, changesSince: 2, folderChosen: false, folderMissing: false });
});

it('a copy is followed by nothing, until something changes; looking, unlocking and copying change nothing', async () => {
  const restrictionId = await sample.carryOver();
  noteCopy(sample.sequence);
  expect(state()).toEqual({
    lastProvenAt: '2026-11-23T08:40:12.345Z',
    changesSince: 0,
    folderChosen: false,
    folderMissing: false,
  });
  noteUnlocking();
  await sample.ask('restriction:show', { restrictionId });
  noteCopy(sample.sequence - 2);
  expect(state().changesSince).toBe(0);
  sample.goTo('2026-11-24');
  await sample.ask('restriction:end', { restrictionId, reason: 'Moved away' });
  expect(state()).toMatchObject({ lastProvenAt: '2026-11-23T08:40:12.345Z', changesSince: 1 });
});

it('what was recorded between the copy and its entry is still to be copied', async () => {
  const holdsUntil = sample.sequence;
  await sample.carryOver();
  noteCopy(holdsUntil);
  expect(state().changesSince).toBe(4);
});

it('an erased body counts as a change, and the table is the same when it is made again', async () => {
  await sample.carryOver();
  noteCopy(sample.sequence);
  sample.erase('restriction:carried-over');
  expect(state().changesSince).toBe(1);
  expect(sample.differences('backup_made', 'change_since_copy')).toEqual([]);
  await sample.carryOver();
  noteCopy(sample.sequence);
  sample.erase('backup:made');
  // The adult, the link with the child who is here already, the restriction, and two bodies erased.
  expect(state().changesSince).toBe(5);
  expect(sample.differences('backup_made', 'change_since_copy')).toEqual([]);
  sample.erase('backup:made');
  expect(state().lastProvenAt).toBeNull();
  expect(sample.differences('backup_made', 'change_since_copy')).toEqual([]);
});
