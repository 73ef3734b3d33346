import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { readBody } from '../../../domain/journal/entry-kinds';
import { answer } from '../door/door';
import { entries, flip, incident, NEW_PASSPHRASE, School } from './school.fixture';
import { verifyCasebook } from './verify-casebook';

const since = '2026-11-23T08:00:00.000Z';
const takeOver = { host: 'HALL-PC', since };
const draft = {
  draftId: '0'.repeat(32),
  form: 'incident',
  route: '/incidents/new',
  title: 'A call',
  values: { whatHappened: 'Rang and' },
  focus: null,
};
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
    expect(await school.recover({ takeOver })).toEqual({ state: 'recovered' });
    const casebook = await school.unlock({ passphrase: NEW_PASSPHRASE });
    const [recovered, unlocked] = entries(casebook).slice(-2);
    expect(recovered).toMatchObject({ kind: 'user:recovered', body: { takenOverFrom: takeOver } });
    expect(unlocked).toMatchObject({ body: { takenOverFrom: null } });
    expect((await verifyCasebook(casebook)).findings).toEqual([]);
    casebook.close();
  });

  it('entries of version 1 took nothing over', () => {
    const body = { failedSignIns: 2, clockEarlier: false, sealFinding: null };
    expect(readBody('session:unlocked', 1, body)).toEqual({ ...body, takenOverFrom: null });
  });
});

describe('a PC that was only away while another took its casebook over', () => {
  it('T38: writes nothing more, neither record nor draft, and leaves the other’s lock and the file alone', async () => {
    rmSync(school.file('casebook.lock'));
    const away = await school.unlock();
    const head = away.conduct.head;
    writeFileSync(school.file('casebook.lock'), LOCK);
    const before = readFileSync(school.file('conduct.db'));
    const log = (line: string) => {
      throw new Error(line);
    };
    const takenOver = { ok: false, failure: { kind: 'disaster', state: 'taken-over', detail: { ...takeOver } } };
    expect(await answer(away, 'incident:record', incident, log)).toEqual(takenOver);
    expect(await answer(away, 'draft:keep', draft, log)).toEqual(takenOver);
    expect(away.conduct.head).toEqual(head);
    away.close();
    expect(lock()).toBe(LOCK);
    expect(readFileSync(school.file('conduct.db')).equals(before)).toBe(true);
  });
});
