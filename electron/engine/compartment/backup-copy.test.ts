import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { copyCompartment, proveCopy, summary, unfinishedName } from './backup-copy';
import { childProgram, runChild } from './child-process.fixture';
import type { Compartment } from './compartment';
import { fill, mustOpen, recordNote, sampleSettings, sampleUser } from './compartment.fixture';
import { onFaultPoint } from './fault-point';
import { type CompartmentSettings, createCompartment } from './open-compartment';

const founder = sampleUser('head', 'f'.repeat(32));

function filled(notes = 20): { settings: CompartmentSettings; compartment: Compartment; target: string } {
  const settings = sampleSettings();
  const compartment = createCompartment(settings);
  fill(compartment, founder, notes);
  return { settings, compartment, target: join(mkdtempSync(join(tmpdir(), 'copy-')), 'conduct.db') };
}

afterEach(() => onFaultPoint(null));

describe('a copy of a compartment', () => {
  it('is proven, counted, under its own name only, and opens as a compartment', () => {
    const { settings, compartment, target } = filled();
    compartment.writeUnsealed((db) => db.run('INSERT INTO draft VALUES (?, ?)', ['d1', 'half']));
    const copy = copyCompartment(compartment, settings.databaseKey, target);
    expect(copy).toMatchObject({
      proven: true,
      path: target,
      size: statSync(target).size,
      head: compartment.head,
      counts: { journal: 21, journal_body: 21, compartment: 1, note: 20, draft: 1, actor: 1 },
    });
    expect(readdirSync(dirname(target))).toEqual(['conduct.db']);
    recordNote(compartment, founder, 'later, not in the copy');
    compartment.close();
    const restored = mustOpen({ ...settings, path: target, sealPath: `${target}.seal` });
    expect(restored.seal).toEqual({ outcome: 'seal-missing' });
    expect(restored.compartment.head.sequence).toBe(21);
    restored.compartment.acceptSeal();
    recordNote(restored.compartment, founder, 'after the restore');
    restored.compartment.close();
    expect(mustOpen({ ...settings, path: target, sealPath: `${target}.seal` }).seal).toEqual({ outcome: 'agrees' });
  });

  it('leaves the lock on the casebook: nobody else gets in after a copy, only after the closing', async () => {
    const { settings, compartment, target } = filled();
    const child = await childProgram();
    const opening = (): string => runChild(child, { work: 'open', settings }).lines.join();
    expect(copyCompartment(compartment, settings.databaseKey, target)).toMatchObject({ proven: true });
    expect(opening()).toContain('open-elsewhere');
    compartment.close();
    expect(opening()).toContain('"opened":true');
  });

  it('of a casebook that is damaged says so, and not that the copy went wrong', () => {
    const { settings, compartment, target } = filled();
    compartment.settle();
    flip(settings.path, statSync(settings.path).size - 2_000);
    expect(() => copyCompartment(compartment, settings.databaseKey, target)).toThrow('damaged');
    expect(readdirSync(dirname(target))).toEqual([]);
    compartment.close();
  });

  it('holds nothing readable', () => {
    const { settings, compartment, target } = filled();
    copyCompartment(compartment, settings.databaseKey, target);
    expect(readFileSync(target).includes('Shouted')).toBe(false);
    compartment.close();
  });

  it('never goes over a file that exists', () => {
    const { settings, compartment, target } = filled();
    writeFileSync(target, 'the last good one');
    expect(() => copyCompartment(compartment, settings.databaseKey, target)).toThrow('exists');
    expect(readFileSync(target, 'utf8')).toBe('the last good one');
    compartment.close();
  });

  it('removes the leftovers of a try that was stopped, also the journal that would empty the new one', () => {
    const { settings, compartment, target } = filled();
    const unfinished = unfinishedName(target);
    writeFileSync(unfinished, '');
    const head = Buffer.alloc(512);
    Buffer.from('d9d505f920a163d7', 'hex').copy(head);
    head.writeUInt32BE(512, 20);
    head.writeUInt32BE(4_096, 24);
    for (const ending of ['-journal', '-wal']) writeFileSync(`${unfinished}${ending}`, head);
    expect(copyCompartment(compartment, settings.databaseKey, target)).toMatchObject({ proven: true });
    expect(readdirSync(dirname(target))).toEqual(['conduct.db']);
    compartment.close();
  });

  it.each([
    ['cut to nothing', (path: string) => truncateSync(path, 0)],
    ['cut by a page', (path: string) => truncateSync(path, statSync(path).size - 4_096)],
    ['cut by a byte', (path: string) => truncateSync(path, statSync(path).size - 1)],
    ['one byte changed', (path: string) => flip(path, 9_000)],
    ['one byte of the salt changed', (path: string) => flip(path, 2)],
    ['garbage at the end', (path: string) => writeFileSync(path, Buffer.alloc(4_096), { flag: 'a' })],
  ])('%s on its way: not proven, and gone', (_name, damage) => {
    const { settings, compartment, target } = filled();
    onFaultPoint((point) => {
      if (point === 'copy:written') damage(unfinishedName(target));
    });
    const copy = copyCompartment(compartment, settings.databaseKey, target);
    expect(copy.proven).toBe(false);
    expect(existsSync(target)).toBe(false);
    expect(readdirSync(dirname(target))).toEqual([]);
    compartment.close();
  });

  it('a leftover journal that rolls a copy back to nothing is found, though both checks of the library pass it', () => {
    const { settings, compartment, target } = filled();
    const wanted = compartment.read((db) => summary(db, settings.identity.casebookId, 'conduct'));
    copyCompartment(compartment, settings.databaseKey, target);
    expect(proveCopy(target, settings.databaseKey, wanted)).toEqual([]);
    truncateSync(target, 0);
    const codes = proveCopy(target, settings.databaseKey, wanted).map(({ code }) => code);
    expect(codes).toContain('structure-damaged');
    compartment.close();
  });

  it('an older copy of the same casebook, and one that lacks rows of one table, are not taken for this one', () => {
    const { settings, compartment, target } = filled();
    copyCompartment(compartment, settings.databaseKey, target);
    recordNote(compartment, founder, 'later');
    const wanted = compartment.read((db) => summary(db, settings.identity.casebookId, 'conduct'));
    const findings = proveCopy(target, settings.databaseKey, wanted);
    expect(findings).toContainEqual({ code: 'cut-off', sequence: 22, detail: { from: 'backup', missing: 1 } });
    expect(findings).toContainEqual({
      code: 'rows-missing',
      sequence: null,
      detail: { table: 'note', wanted: 21, rows: 20 },
    });
    compartment.close();
  });

  it('another key, another casebook’s copy: not proven', () => {
    const { settings, compartment, target } = filled();
    copyCompartment(compartment, settings.databaseKey, target);
    const wanted = compartment.read((db) => summary(db, settings.identity.casebookId, 'conduct'));
    expect(proveCopy(target, sampleSettings().databaseKey, wanted)).not.toEqual([]);
    const other = filled();
    other.compartment.close();
    cpSync(other.settings.path, `${target}.other`);
    expect(proveCopy(`${target}.other`, settings.databaseKey, wanted)).not.toEqual([]);
    compartment.close();
  });
});

function flip(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}
