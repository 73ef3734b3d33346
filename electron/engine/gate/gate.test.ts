import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { casebookChannels, gateChannels } from '../../../domain/channels';
import { contract, type Input, type Output } from '../../../domain/contract';
import { makeBackup } from '../backup/make-backup';
import { FILES } from '../casebook/casebook-folder';
import type { OpenCasebook } from '../casebook/open-casebook';
import { entries, flip, NEW_PASSPHRASE, PASSPHRASE, School, SIGN_IN_NAME, toCreate } from '../casebook/school.fixture';
import { hostileMessages } from '../door/hostile-messages.fixture';
import { Gate } from './gate';

let school: School;
let gate: Gate;
const logged: string[] = [];
const opened: OpenCasebook[] = [];
/** What main was told while a passphrase was tried. */
const shown: string[] = [];

beforeAll(() => {
  process.env.CASEBOOK_TEST_FAST_KEYS = '1';
});
afterAll(() => {
  delete process.env.CASEBOOK_TEST_FAST_KEYS;
});
beforeEach(() => {
  school = new School();
  shown.length = 0;
  gate = new Gate({
    clock: school.clock,
    log: (line) => logged.push(line),
    opening: () => shown.push('opening'),
  });
  gate.takeFolder(school.folder, null);
});
afterEach(() => {
  for (const casebook of opened.splice(0)) casebook.close();
});

async function tell(channel: string, input: unknown): Promise<unknown> {
  const answered = await gate.answer(channel, input);
  if (answered.opened !== undefined) opened.push(answered.opened.casebook);
  return answered.result;
}

async function ask<C extends (typeof gateChannels)[number]>(channel: C, input: Input<C>): Promise<Output<C>> {
  const result = await gate.answer(channel, input);
  if (result.opened !== undefined) opened.push(result.opened.casebook);
  if (!result.result.ok) throw new Error(`${channel}: ${JSON.stringify(result.result.failure)}`);
  return contract[channel].output.parse(result.result.value) as Output<C>;
}

const unlock = { signInName: SIGN_IN_NAME, passphrase: PASSPHRASE };

describe('the page that gives way while a passphrase is tried', () => {
  const unlockWith = (passphrase: string) => gate.answer('casebook:unlock', { signInName: SIGN_IN_NAME, passphrase });
  const atTheDoor = () => ask('casebook:at-the-door', {});

  it('a wrong passphrase: the lock page comes back, with why and with what was typed', async () => {
    gate.takeFolder((await School.made()).folder, null);
    expect(await atTheDoor()).toMatchObject({ state: 'ready', refused: null });
    expect(await unlockWith('lantern harbour quilt sevente')).toMatchObject({ staysLocked: true });
    expect(shown).toEqual(['opening']);
    expect(await atTheDoor()).toMatchObject({
      refused: {
        signInName: SIGN_IN_NAME,
        passphrase: 'lantern harbour quilt sevente',
        failure: { kind: 'wrong-passphrase' },
      },
    });
    const right = await unlockWith(PASSPHRASE);
    if (right.opened !== undefined) opened.push(right.opened.casebook);
    expect(right).not.toHaveProperty('staysLocked');
    expect(await atTheDoor()).toMatchObject({ refused: null });
  });

  it('what is kept is a reason to lock, until something else was tried', async () => {
    gate.takeFolder((await School.made()).folder, null);
    expect(gate.keepsPassphrase).toBe(false);
    await unlockWith('lantern harbour quilt sevente');
    expect(gate.keepsPassphrase).toBe(true);
    await tell('casebook:recover', {
      groups: Array(13).fill('AAAAA'),
      signInName: SIGN_IN_NAME,
      newPassphrase: NEW_PASSPHRASE,
    });
    expect(gate.keepsPassphrase).toBe(false);
  });

  it('T43: a PC that died and a missing seal: passed over, then gone on with what is there, by the two buttons in turn', async () => {
    const made = await School.made();
    const since = '2026-11-23T08:00:00.000Z';
    writeFileSync(made.file('casebook.lock'), JSON.stringify({ host: 'HALL-PC', pid: 7, startedAt: since }));
    rmSync(made.file('conduct.seal'));
    gate.takeFolder(made.folder, null);
    const takeOver = { host: 'HALL-PC', since };
    const disaster = (state: string) => ({ failure: { kind: 'disaster', state } });
    expect(await tell('casebook:unlock', unlock)).toMatchObject(disaster('open-elsewhere'));
    expect(await tell('casebook:unlock', { ...unlock, takeOver })).toMatchObject(disaster('seal-missing'));
    expect(await tell('casebook:unlock', { ...unlock, goOnWithout: true })).toMatchObject({ ok: true });
  });

  it('what was typed is forgotten with another folder', async () => {
    const { folder } = await School.made();
    gate.takeFolder(folder, null);
    await unlockWith('lantern harbour quilt sevente');
    gate.takeFolder(folder, null);
    expect(await atTheDoor()).toMatchObject({ refused: null });
  });

  it('stays where nothing is tried: a name that is missing, a folder without a casebook, a wait after many attempts', async () => {
    const made = await School.made();
    for (const folder of [null, made.folder]) {
      gate.takeFolder(folder, null);
      expect(await unlockWith('')).not.toHaveProperty('staysLocked');
    }
    gate.takeFolder(school.folder, null);
    expect(await unlockWith(PASSPHRASE)).not.toHaveProperty('staysLocked');
    expect(shown).toEqual([]);
    gate.takeFolder(made.folder, null);
    for (let number = 0; number < 12; number += 1) await unlockWith('not this one at all');
    const tried = shown.length;
    expect(await unlockWith(PASSPHRASE)).toMatchObject({ result: { failure: { kind: 'wrong-passphrase' } } });
    expect(await unlockWith(PASSPHRASE)).not.toHaveProperty('staysLocked');
    expect(shown).toHaveLength(tried);
  });

  it('a disaster that only the key shows brings the lock page back with its name', async () => {
    const made = await School.made();
    flip(made.file('conduct.db'), 5_000);
    gate.takeFolder(made.folder, null);
    expect(await unlockWith(PASSPHRASE)).toMatchObject({ staysLocked: true });
    expect(await atTheDoor()).toMatchObject({ refused: { failure: { kind: 'disaster' } } });
  });
});

describe('while locked', () => {
  it('T56: no channel of the casebook is answered, whatever is sent', async () => {
    gate.takeFolder((await School.made()).folder, null);
    for (const channel of [...casebookChannels, '__proto__', 'constructor', 'hasOwnProperty', ''])
      for (const input of [{}, null, undefined, unlock])
        expect(await tell(channel, input)).toEqual({ ok: false, failure: { kind: 'locked' } });
  });

  it('T56: every channel of the gate answers, with and without a folder, and wrong shapes are invalid', async () => {
    for (const folder of [school.folder, null]) {
      gate.takeFolder(folder, null);
      for (const channel of gateChannels) {
        if (channel === 'casebook:make-practice' && folder !== null) continue;
        expect(await tell(channel, { ...unlock, more: 1 })).toMatchObject({ ok: false, failure: { kind: 'invalid' } });
        expect(await tell(channel, {})).toHaveProperty('ok');
      }
    }
    expect(logged).toEqual([]);
  });

  it('T56: random and forged messages bring nothing down and open nothing', async () => {
    const made = await School.made();
    gate.takeFolder(made.folder, null);
    const names = readdirSync(made.folder);
    const quick = gateChannels.filter(
      (name) => !['casebook:make-practice', 'casebook:suggest-passphrase'].includes(name),
    );
    for (const { channel, input } of hostileMessages(3_000, 7, [...quick, ...casebookChannels])) {
      const result = await gate.answer(channel, input);
      if (result.opened !== undefined || (!result.result.ok && result.result.failure.kind === 'internal'))
        throw new Error(JSON.stringify([channel, result.result]));
    }
    expect(logged).toEqual([]);
    expect(readdirSync(made.folder)).toEqual(names);
  });
});

describe('at the door', () => {
  const door = () => ask('casebook:at-the-door', {});

  it('T24: each folder is what it is, and one without its key file is never an empty one', async () => {
    expect(await door()).toEqual({ state: 'empty-folder' });
    mkdirSync(school.folder);
    expect(await door()).toEqual({ state: 'empty-folder' });
    writeFileSync(school.file('notes.txt'), '');
    expect(await door()).toEqual({ state: 'disaster', disaster: 'not-a-casebook' });
    gate.takeFolder(school.file('notes.txt'), null);
    expect(await door()).toEqual({ state: 'disaster', disaster: 'not-a-casebook' });
    gate.takeFolder(null, null);
    expect(await door()).toEqual({ state: 'none-chosen' });
    const made = await School.made();
    gate.takeFolder(made.folder, null);
    expect(await door()).toMatchObject({ state: 'ready', signInNames: [SIGN_IN_NAME], practicePassphrase: null });
    flip(made.file(FILES.headerA), 90);
    expect(await door()).toMatchObject({ state: 'ready', notice: 'one-key-file-copy-damaged' });
    flip(made.file(FILES.headerB), 90);
    expect(await door()).toEqual({ state: 'disaster', disaster: 'key-file-damaged' });
  });
});

describe('set-up', () => {
  it('refuses what is missing all at once, and a passphrase that is a name or easily guessed, and makes nothing', async () => {
    const blank = { ...toCreate, schoolName: ' ', founderName: '\u200b', signInName: '' };
    expect(await tell('casebook:create', blank)).toMatchObject({
      failure: { missing: [{ field: 'schoolName' }, { field: 'founderName' }, { field: 'signInName' }] },
    });
    const signInName = 'Headteacher of Elmbrook School';
    for (const passphrase of [signInName, signInName.toLowerCase(), 'short', 'a'.repeat(40), toCreate.schoolName])
      expect([passphrase, await tell('casebook:create', { ...toCreate, signInName, passphrase })]).toMatchObject([
        passphrase,
        { failure: { kind: 'refused', missing: [{ field: 'passphrase' }] } },
      ]);
    expect(existsSync(school.folder)).toBe(false);
  });

  it('created, two groups typed back, and its page is shown', async () => {
    const { recoverySheet, groupsToTypeBack } = await ask('casebook:create', toCreate);
    const typed = groupsToTypeBack.map((number) => ({ number, text: recoverySheet[number - 1] ?? '' }));
    const [first, second] = typed;
    if (first === undefined || second === undefined) throw new Error('two groups are asked');
    expect(
      await tell('casebook:finish-set-up', { typedBack: [second, { ...first, number: second.number }] }),
    ).toMatchObject({
      failure: { kind: 'refused' },
    });
    const { result, opened: shown } = await gate.answer('casebook:finish-set-up', { typedBack: [first, second] });
    expect([result.ok, shown?.show]).toEqual([true, true]);
    expect(entries(shown?.casebook as OpenCasebook).at(-1)?.kind).toBe('recovery:confirmed');
    expect(await tell('casebook:finish-set-up', { typedBack: null })).toMatchObject({ failure: { kind: 'not-found' } });
  });

  it('a page that went away before the end of the set-up leaves a casebook that can be unlocked at once', async () => {
    await ask('casebook:create', toCreate);
    const [created] = opened;
    await ask('casebook:unlock', unlock);
    expect([created?.isOpen, opened[1]?.isOpen]).toEqual([false, true]);
    expect(await tell('casebook:create', toCreate)).toMatchObject({ failure: { state: 'folder-not-empty' } });
  });

  it('unlocking what is open already is refused, and the open one goes on', async () => {
    gate.takeFolder((await School.made()).folder, null);
    await ask('casebook:unlock', unlock);
    expect(await tell('casebook:unlock', unlock)).toMatchObject({ failure: { state: 'open-elsewhere' } });
    expect(opened[0]?.isOpen).toBe(true);
    opened[0]?.note({
      kind: 'recovery:confirmed',
      subject: opened[0].casebookId,
      day: '2026-11-23' as never,
      body: {},
    });
  });
});

describe('coming back', () => {
  it('T29: after many wrong passphrases the sheet opens at once, with no wait', async () => {
    const made = await School.made();
    gate.takeFolder(made.folder, null);
    for (let number = 0; number < 6; number += 1) await tell('casebook:unlock', { ...unlock, passphrase: `${number}` });
    expect(await tell('casebook:unlock', unlock)).toMatchObject({ failure: { kind: 'wrong-passphrase' } });
    expect(opened).toEqual([]);
    await ask('casebook:recover', { groups: [...made.sheet], signInName: SIGN_IN_NAME, newPassphrase: NEW_PASSPHRASE });
    expect(entries(opened[0] as OpenCasebook).at(-1)).toMatchObject({ body: { failedSignIns: 5 } });
  });

  it('T72: a chosen backup is restored once, into the folder that main named, and unlocks there', async () => {
    const made = await School.made();
    const casebook = await made.unlock();
    const { file } = makeBackup(casebook, made.fresh('copies'));
    casebook.close();
    const folder = path.join(made.home, 'restored');
    gate.takeRestore(file, folder);
    await ask('casebook:restore', {});
    expect(await tell('casebook:restore', {})).toMatchObject({ failure: { kind: 'not-found' } });
    await ask('casebook:unlock', unlock);
    expect(opened[0]?.folder).toBe(folder);
  });

  it('a practice casebook is made once, says its passphrase, and opens with it', async () => {
    const practice = await ask('casebook:make-practice', {});
    expect(await ask('casebook:make-practice', {})).toEqual(practice);
    expect(await ask('casebook:at-the-door', {})).toMatchObject({ practicePassphrase: practice.passphrase });
    await ask('casebook:unlock', practice);
    gate.takeFolder((await School.made()).folder, null);
    expect(await tell('casebook:make-practice', {})).toMatchObject({ failure: { state: 'folder-not-empty' } });
  });
});
