import { randomBytes } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Draft } from '../../../domain/draft/draft';
import { DraftId } from '../../../domain/ids';
import { incident, School } from '../casebook/school.fixture';
import { onFaultPoint } from '../compartment/fault-point';
import { mountSmallDisk } from '../compartment/small-disk.fixture';
import { answer } from '../door/door';
import { keepLeftDrafts } from './left-drafts';

const probe = mountSmallDisk(64);
probe?.unmount();
afterEach(() => onFaultPoint(null));

const draftId = DraftId.parse('d'.repeat(32));
const draft = (words: string): Draft => ({
  draftId,
  form: 'incident',
  route: '/incidents/new',
  title: 'New incident',
  values: { words },
  focus: null,
});
const noBug = (line: string): never => {
  throw new Error(line);
};

describe('a full disk', () => {
  it.runIf(probe !== null)(
    'T4: recording on a full disk is named, the draft stays, and the same act works once there is space; then no draft comes back',
    async () => {
      const disk = mountSmallDisk(3_072);
      if (disk === null) throw new Error('the small disk could be had a moment ago');
      try {
        const school = new School(disk.folder);
        const casebook = await school.create();
        const tell = (channel: string, input: unknown) => answer(casebook, channel, input, noBug);
        expect(await tell('draft:keep', draft('first words'))).toMatchObject({ ok: true });
        const ballast = path.join(disk.folder, 'ballast');
        expect(() => writeFileSync(ballast, randomBytes(4_000_000))).toThrow('ENOSPC');
        const full = { ok: false, failure: { kind: 'disaster', state: 'disk-full' } };
        const head = casebook.conduct.head;
        const toRecord = { ...incident, draftId, whatHappened: 'Shouted. '.repeat(2_000) };
        expect(await tell('incident:record', toRecord)).toMatchObject(full);
        expect(casebook.conduct.head).toEqual(head);
        expect(await tell('draft:show', { draftId })).toMatchObject({ value: { values: { words: 'first words' } } });
        expect(await tell('draft:keep', draft('more words '.repeat(8_000)))).toMatchObject(full);
        expect([...casebook.unwritten.keys()]).toEqual([draftId]);
        let said = 0;
        expect(await keepLeftDrafts(casebook, () => (said += 1), 0)).toBe(false);
        expect(said).toBe(1);
        rmSync(ballast);
        expect(await tell('incident:record', toRecord)).toMatchObject({ ok: true });
        expect(await keepLeftDrafts(casebook, noBug as never, 0)).toBe(true);
        expect(await tell('draft:show', { draftId })).toMatchObject({ failure: { kind: 'not-found' } });
        casebook.close();
        expect(await school.outcome()).toBe('open');
      } finally {
        disk.unmount();
      }
    },
  );

  it.runIf(probe !== null)(
    'a casebook in a folder that cannot be written is read-only, also to the sheet',
    async () => {
      const disk = mountSmallDisk(3_072);
      if (disk === null) throw new Error('the small disk could be had a moment ago');
      try {
        const school = new School(disk.folder);
        (await school.create()).close();
        const { spawnSync } = await import('node:child_process');
        expect(spawnSync('mount', ['-o', 'remount,ro', disk.folder]).status).toBe(0);
        expect(await school.outcome()).toBe('read-only');
        await expect(school.recover()).rejects.toMatchObject({ state: 'read-only' });
      } finally {
        disk.unmount();
      }
    },
  );

  it('a draft that waited is written at the first moment there is space, said once, and another fault is not waited for', async () => {
    const school = await School.made();
    const casebook = await school.unlock();
    let code = 'ENOSPC';
    casebook.unwritten.set(draftId, draft('kept in memory'));
    const write = casebook.conduct.writeUnsealed.bind(casebook.conduct);
    let tries = 0;
    casebook.conduct.writeUnsealed = (work) => {
      tries += 1;
      if (tries === 1)
        return write(() => {
          throw Object.assign(new Error('planted'), { code });
        });
      return write(work);
    };
    let said = 0;
    expect(await keepLeftDrafts(casebook, () => (said += 1), 60_000)).toBe(true);
    expect([said, tries, casebook.unwritten.size]).toEqual([1, 2, 0]);
    casebook.unwritten.set(draftId, draft('again'));
    tries = 0;
    code = 'EIO';
    await expect(keepLeftDrafts(casebook, noBug as never, 60_000)).rejects.toMatchObject({ state: 'disk-fault' });
    casebook.close();
  });
});
