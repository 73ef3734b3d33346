import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CodeReading, PcSettings } from '../../domain/window-contract';
import { DEFAULTS, keptFrom, readKept } from './kept';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kept-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what this PC keeps', () => {
  it('is read as it was written', () => {
    const kept = {
      settings: { theme: 'dark', textSize: 150, todayShows: 'references' },
      codeReading: { width: 'wide', textSize: 115 },
      lastCasebook: 'D:\\Casebook',
      casebooks: ['D:\\Casebook', 'D:\\Practice'],
      backupFolders: { 'D:\\Casebook': 'E:\\Copies' },
      window: { width: 1000, height: 700, x: -5, y: 8, maximised: true },
    };
    expect(keptFrom(kept)).toEqual(kept);
  });
  it('a file that is missing, cut, empty, a folder or of another kind is the same as none', () => {
    const file = path.join(folder, 'settings.json');
    expect(readKept(file)).toEqual(DEFAULTS);
    for (const text of ['', '{"settings":', 'null', '7', '[]', '{}', '"x"']) {
      writeFileSync(file, text);
      expect([text, readKept(file)]).toEqual([text, DEFAULTS]);
    }
    mkdirSync(path.join(folder, 'a folder'));
    expect(readKept(path.join(folder, 'a folder'))).toEqual(DEFAULTS);
  });
  it('whatever stands in it, the settings are ones that may be set, and the window is one', () => {
    const odd = fc.oneof(
      fc.anything(),
      fc.constantFrom('dark', 'light', 'references', 'narrow', 'wide', 80, 79, 200, 201, 120.5, Number.NaN),
    );
    const settings = fc.record({ theme: odd, textSize: odd, todayShows: odd });
    const codeReading = fc.record({ width: odd, textSize: odd });
    const window = fc.record({ width: odd, height: odd, x: odd, y: odd, maximised: odd });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ settings, codeReading, window, lastCasebook: odd })), (value) => {
        const kept = keptFrom(value);
        expect(PcSettings.safeParse(kept.settings).success).toBe(true);
        expect(CodeReading.safeParse(kept.codeReading).success).toBe(true);
        expect(Number.isInteger(kept.window.width + kept.window.height + (kept.window.x ?? 0))).toBe(true);
        expect(['string', 'object']).toContain(typeof kept.lastCasebook);
      }),
    );
  });
  it('accepts what the contract accepts', () => {
    fc.assert(
      fc.property(
        fc.record({
          theme: fc.constantFrom('system', 'light', 'dark'),
          textSize: fc.integer({ min: 80, max: 200 }),
          todayShows: fc.constantFrom('names', 'references'),
        }),
        (settings) => {
          expect(keptFrom({ settings }).settings).toEqual(PcSettings.parse(settings));
        },
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom('narrow', 'wide'), fc.integer({ min: 80, max: 200 }), (width, textSize) => {
        expect(keptFrom({ codeReading: { width, textSize } }).codeReading).toEqual({ width, textSize });
      }),
    );
  });
});
