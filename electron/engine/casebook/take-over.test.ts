import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { readBody } from '../../../domain/journal/entry-kinds';
import { entries, flip, NEW_PASSPHRASE, School } from './school.fixture';
import { verifyCasebook } from './verify-casebook';

const since = '2026-11-23T08:00:00.000Z';
const takeOver = { host: 'HALL-PC', since };
const LOCK = JSON.stringify({ host: 'HALL-PC', pid: 7, startedAt: since });

let school: School;
const lock = () => readFileSync(school.file('casebook.lock'), 'utf8');

beforeEach(async () => {
  school = await School.made();
  writeFileSync(school.file('casebook.lock'), LOCK);
});

describe('a casebook whose PC died while it was open', () => {
  it('T38: is refused with host and time, and opened knowingly, which the journal keeps', async () => {
    expect(await school.outcome()).toEqual({ state: 'open-elsewhere', host: 'HALL-PC', since, sameHost: 0 });
    const casebook = await school.unlock({ takeOver });
    expect(entries(casebook).at(-1)).toMatchObject({ kind: 'session:unlocked', body: { takenOverFrom: takeOver } });
    expect((await verifyCasebook(casebook)).findings).toEqual([]);
    casebook.close();
    expect(existsSync(school.file('casebook.lock'))).toBe(false);
    const again = await school.unlock({ takeOver });
    expect(entries(again).at(-1)).toMatchObject({ body: { takenOverFrom: null } });
    again.close();
  });

  it('a wrong passphrase, or records that do not open, take nothing over: the lock lies there as before', async () => {
    expect(await school.outcome({ takeOver, passphrase: 'another one entirely' })).toBe('wrong-passphrase');
    expect(lock()).toBe(LOCK);
    flip(school.file('conduct.db'), 6_000);
    expect(await school.outcome({ takeOver })).toBe('database-damaged');
    expect(lock()).toBe(LOCK);
  });

  it('is recovered with the sheet in the same way', async () => {
    await expect(school.recover()).rejects.toMatchObject({ state: 'open-elsewhere' });
    expect(await school.recover({ takeOver, signInName: 'Nobody' })).toEqual({ state: 'unknown-name' });
    expect(lock()).toBe(LOCK);
    expect(await school.recover({ takeOver })).toEqual({ state: 'recovered', tookOver: takeOver });
    const casebook = await school.unlock({ passphrase: NEW_PASSPHRASE, tookOver: takeOver });
    expect(entries(casebook).at(-1)).toMatchObject({ body: { takenOverFrom: takeOver } });
    casebook.close();
  });

  it('entries of version 1 took nothing over', () => {
    const body = { failedSignIns: 2, clockEarlier: false, sealFinding: null };
    expect(readBody('session:unlocked', 1, body)).toEqual({ ...body, takenOverFrom: null });
  });
});
