import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkedWrite } from './checked-write';
import { type FileOperations, nodeFileOperations } from './file-operations';

const OLD = Buffer.from('the old content');
const NEW = Buffer.from('the new content, which is longer than the old one was');

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-write-'));
  path = join(folder, 'casebook.header.a');
  writeFileSync(path, OLD);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function fault(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: 'test' });
}

function failing(step: keyof FileOperations, code: string): FileOperations {
  return {
    ...nodeFileOperations,
    [step]: () => {
      throw fault(code);
    },
  };
}

/** A clock that goes only when somebody waits, so that no test waits for it. */
function withoutWaiting(operations: FileOperations): FileOperations & { readonly waited: () => number } {
  let now = 0;
  return {
    ...operations,
    monotonic: () => now,
    pause: async (milliseconds) => {
      now += milliseconds;
    },
    waited: () => now,
  };
}

function expectOldAlone(): void {
  expect(readFileSync(path)).toEqual(OLD);
  expect(readdirSync(folder)).toEqual(['casebook.header.a']);
}

describe('a checked write', () => {
  test('replaces the file, readable by its owner only, and leaves nothing beside it', async () => {
    expect(await checkedWrite(path, NEW)).toEqual({ ok: true, value: null });
    expect(readFileSync(path)).toEqual(NEW);
    expect(readdirSync(folder)).toEqual(['casebook.header.a']);
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test('makes a file that was not there, also an empty one', async () => {
    expect((await checkedWrite(join(folder, 'other'), new Uint8Array())).ok).toBe(true);
    expect(readFileSync(join(folder, 'other'))).toHaveLength(0);
  });

  test('T21: short counts are honoured, whatever their sizes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 300 }),
        fc.infiniteStream(fc.integer({ min: 1, max: 40 })),
        async (bytes, sizes) => {
          const operations: FileOperations = {
            ...nodeFileOperations,
            write: (descriptor, from, offset, length, position) =>
              nodeFileOperations.write(descriptor, from, offset, Math.min(length, sizes.next().value ?? 1), position),
          };
          expect((await checkedWrite(path, bytes, operations)).ok).toBe(true);
          expect(new Uint8Array(readFileSync(path))).toEqual(bytes);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('T21: a disk that fills up after some bytes is named, and the old file is byte-identical', async () => {
    for (let room = 0; room < NEW.length; room += 7) {
      const counted: FileOperations = {
        ...nodeFileOperations,
        write: (descriptor, bytes, offset, length, position) => {
          if (position >= room) throw fault('ENOSPC');
          return nodeFileOperations.write(descriptor, bytes, offset, Math.min(length, room - position), position);
        },
      };
      expect(await checkedWrite(path, NEW, counted)).toEqual({ ok: false, code: 'disk-full', systemCode: 'ENOSPC' });
      expectOldAlone();
    }
  });

  test('T21: a write that takes nothing and says nothing counts as a full disk', async () => {
    const deaf: FileOperations = { ...nodeFileOperations, write: () => 0 };
    expect(await checkedWrite(path, NEW, deaf)).toMatchObject({ ok: false, code: 'disk-full' });
    expectOldAlone();
  });

  test('T21: a writer that pretends to have written all is found by reading back', async () => {
    const lying: FileOperations = {
      ...nodeFileOperations,
      write: (descriptor, bytes, offset, length, position) => {
        nodeFileOperations.write(descriptor, bytes, offset, length - 1, position);
        return length;
      },
    };
    expect(await checkedWrite(path, NEW, lying)).toEqual({ ok: false, code: 'read-back-differs', systemCode: null });
    expectOldAlone();
  });

  test.each([
    ['create', 'EACCES', 'read-only'],
    ['create', 'EROFS', 'read-only'],
    ['create', 'ENOSPC', 'disk-full'],
    ['list', 'ENOENT', 'folder-missing'],
    ['write', 'EIO', 'input-output'],
    ['sync', 'EIO', 'input-output'],
    ['sync', 'EDQUOT', 'disk-full'],
    ['read', 'EIO', 'input-output'],
    ['rename', 'EIO', 'input-output'],
  ] as const)('a fault in %s (%s) is named %s and leaves the old file alone', async (step, code, named) => {
    expect(await checkedWrite(path, NEW, failing(step, code))).toEqual({ ok: false, code: named, systemCode: code });
    expectOldAlone();
  });

  test('a fault in closing leaves the old file alone', async () => {
    const closing: FileOperations = {
      ...nodeFileOperations,
      close: (descriptor) => {
        nodeFileOperations.close(descriptor);
        throw fault('EIO');
      },
    };
    expect(await checkedWrite(path, NEW, closing)).toMatchObject({ ok: false, code: 'input-output' });
    expectOldAlone();
  });

  test('a folder that cannot be synced is told apart, because the new file stands already', async () => {
    const outcome = await checkedWrite(path, NEW, failing('syncFolder', 'EIO'));
    expect(outcome).toEqual({ ok: false, code: 'not-surely-kept', systemCode: 'EIO' });
    expect(readFileSync(path)).toEqual(NEW);
  });

  test.each(['EPERM', 'EBUSY', 'EACCES'])(
    'T25: a rename that is blocked by %s is tried for five seconds, then named',
    async (code) => {
      const operations = withoutWaiting(failing('rename', code));
      expect(await checkedWrite(path, NEW, operations)).toEqual({ ok: false, code: 'blocked', systemCode: code });
      expect(operations.waited()).toBeGreaterThanOrEqual(5_000);
      expect(operations.waited()).toBeLessThan(5_200);
      expectOldAlone();
    },
  );

  test('T25: a rename that is free again within five seconds succeeds', async () => {
    const operations = withoutWaiting({
      ...nodeFileOperations,
      rename: (from, to) => {
        if (operations.waited() < 4_000) throw fault('EPERM');
        nodeFileOperations.rename(from, to);
      },
    });
    expect((await checkedWrite(path, NEW, operations)).ok).toBe(true);
    expect(readFileSync(path)).toEqual(NEW);
    expect(readdirSync(folder)).toEqual(['casebook.header.a']);
  });

  test('what a kill left of an earlier write is removed, and nothing else', async () => {
    writeFileSync(`${path}.0123456789abcdef.writing`, 'half');
    writeFileSync(`${path}.keep`, 'not ours');
    await checkedWrite(path, NEW);
    expect(readdirSync(folder).sort()).toEqual(['casebook.header.a', 'casebook.header.a.keep']);
  });

  test('a bug in an operation is no refusal: it throws, and the new name is gone', async () => {
    const broken: FileOperations = {
      ...nodeFileOperations,
      rename: () => {
        throw new TypeError('a bug');
      },
    };
    await expect(checkedWrite(path, NEW, broken)).rejects.toThrow('a bug');
    expectOldAlone();
  });

  test('two writers at once leave the whole content of one of them', async () => {
    const contents = Array.from({ length: 20 }, (_, index) => Buffer.alloc(5_000, index + 1));
    await Promise.all(contents.map((bytes) => checkedWrite(path, bytes)));
    expect(contents.some((bytes) => bytes.equals(readFileSync(path)))).toBe(true);
    expect(readdirSync(folder)).toEqual(['casebook.header.a']);
  });
});
