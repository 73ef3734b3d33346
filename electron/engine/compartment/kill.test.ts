import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareWithJournal } from '../journal/rebuild';
import { verifyJournal } from '../journal/verify';
import { childProgram, runChild, startChild } from './child-process.fixture';
import type { Compartment } from './compartment';
import { fill, mustOpen, sampleMaySign, sampleSettings, sampleUser } from './compartment.fixture';
import type { FaultPoint } from './fault-point';
import { checkIntegrity } from './integrity';
import { type CompartmentSettings, createCompartment } from './open-compartment';

const founder = sampleUser('head', 'f'.repeat(32));

function closed(notes: number): CompartmentSettings {
  const settings = sampleSettings();
  const compartment = createCompartment(settings);
  fill(compartment, founder, notes);
  compartment.close();
  return settings;
}

/** Nothing acknowledged is lost, nothing half-written shows, every check is clean. */
async function expectWhole(compartment: Compartment, acknowledged: readonly string[]): Promise<void> {
  const ids = new Set(compartment.read((db) => db.all<{ id: string }>('SELECT id FROM note')).map(({ id }) => id));
  for (const line of acknowledged) expect(ids.has(line.split(' ')[0] ?? '')).toBe(true);
  expect(compartment.head.sequence).toBe(ids.size + 1);
  expect(checkIntegrity(compartment)).toEqual({ findings: [], reopen: false });
  expect(compareWithJournal(compartment)).toEqual([]);
  const report = await verifyJournal((work) => compartment.read(work), {
    casebookId: compartment.identity.casebookId,
    compartment: compartment.identity.name,
    maySign: sampleMaySign,
    verifySignature: null,
  });
  expect(report.findings).toEqual([]);
}

describe('a process killed in the middle', () => {
  it('twenty times at any moment: every acknowledged act is there, no half one, and the seal agrees or is repaired', async () => {
    const child = await childProgram();
    const settings = closed(0);
    const acknowledged: string[] = [];
    for (let round = 1; round <= 20; round += 1) {
      const running = startChild(child, { work: 'acts', settings, count: 100_000 });
      await new Promise<void>((resolve) => {
        let text = '';
        const wanted = 1 + ((round * 7) % 23);
        running.stdout?.on('data', (part: Buffer) => {
          text += part.toString();
          if (text.split('\n').length > wanted) running.kill('SIGKILL');
        });
        running.once('close', () => {
          acknowledged.push(...text.split('\n').slice(0, -1));
          resolve();
        });
      });
      const { compartment, seal } = mustOpen(settings);
      expect(['agrees', 'repaired']).toContain(seal.outcome);
      const last = acknowledged.at(-1)?.split(' ')[1] ?? '0';
      expect(compartment.head.sequence - Number(last)).toBeLessThanOrEqual(1);
      await expectWhole(compartment, acknowledged);
      compartment.close();
    }
    expect(acknowledged.length).toBeGreaterThan(200);
  });

  const POINTS: readonly (readonly [FaultPoint, boolean])[] = [
    ['act:begun', false],
    ['act:appended', false],
    ['act:worked', false],
    ['act:committed', true],
    ['checkpoint:start', true],
    ['act:checkpointed', true],
    ['seal:start', true],
    ['seal:half-written', true],
    ['seal:written', true],
    ['act:sealed', true],
  ];
  it.each(POINTS)('at %s the act is wholly there or wholly not (there: %s)', async (faultPoint, there) => {
    const child = await childProgram();
    const settings = closed(3);
    // Opening settles once, which passes the checkpoint's points but writes no seal.
    const hit = faultPoint.includes('checkpoint') ? 3 : 2;
    const ended = runChild(child, { work: 'acts', settings, count: 5, faultPoint: `${faultPoint}@${hit}` });
    expect(ended).toMatchObject({ signal: 'SIGKILL', errors: '' });
    expect(ended.lines).toHaveLength(1);
    const { compartment, seal } = mustOpen(settings);
    expect(compartment.head.sequence).toBe(there ? 6 : 5);
    expect(['agrees', 'repaired']).toContain(seal.outcome);
    await expectWhole(compartment, ended.lines);
    compartment.close();
    expect(readdirSync(dirname(settings.path)).sort()).toEqual(['conduct.db', 'conduct.seal']);
  });

  it('T7: during a rebuild or a copy: the old state is whole, and leftovers are gone after the next one', async () => {
    const child = await childProgram();
    for (const [work, faultPoint] of [
      ['rebuild', 'rebuild:applied'],
      ['copy', 'copy:written'],
      ['copy', 'copy:proven'],
    ]) {
      const settings = closed(5);
      const ended = runChild(child, { work: work ?? '', settings, faultPoint: faultPoint ?? '' });
      expect(ended).toMatchObject({ signal: 'SIGKILL', errors: '' });
      const { compartment } = mustOpen(settings);
      await expectWhole(compartment, []);
      compartment.close();
      if (work !== 'copy') continue;
      expect(readdirSync(dirname(settings.path))).toContain('conduct.db.copy.unfinished');
      expect(runChild(child, { work, settings })).toMatchObject({ status: 0, errors: '' });
      expect(readdirSync(dirname(settings.path)).sort()).toEqual(['conduct.db', 'conduct.db.copy', 'conduct.seal']);
    }
  });
});
