import type { Page } from '@playwright/test';
import { expect } from '../fixtures/app';
import { keyNeedles } from '../fixtures/casebook-keys';
import { needlesFor } from '../fixtures/find-bytes';
import { storyWhere } from '../fixtures/on-this-system';
import { canReadMemory, searchMemory } from '../fixtures/process-memory';
import { holders } from '../fixtures/processes';
import { backwards, fillUnseen } from '../fixtures/unseen';
import { createCasebook } from '../pages/create-pages';
import { LockPage } from '../pages/lock-page';
import { RecordPage } from '../pages/record-page';

const HALF_TYPED = backwards('depyt flah noilimrev-akkouq');
const RECORDED = backwards('dedrocer esiouqrut-nilognap');
const PERSON = backwards('uX-eniamretrauQ nolubeZ');
const PASSPHRASE = backwards('srettoper 4 yadseut xobraeg edalamram');
const CASEBOOK = {
  schoolName: 'Brackenwhistle School',
  founderName: 'Dr Ottoline Fenwhistle',
  leadName: 'Mr Barnaby Crakehall',
  passphrase: PASSPHRASE,
};

async function recordUnseen(page: Page, form: RecordPage): Promise<void> {
  await form.begin();
  await fillUnseen(page, 'Person this is about', PERSON);
  await form.where.click();
  await fillUnseen(page, 'What happened', RECORDED);
  await form.record();
  await form.begin();
  await fillUnseen(page, 'What happened', HALF_TYPED);
  await form.keptLongEnough();
}

storyWhere(
  canReadMemory,
  'another process’s memory can be read by root on Linux only',
  'T48: after a lock the memory of main holds no key, no passphrase and no word of a record',
  async ({ launch }) => {
    const launched = await launch();
    const { app, page } = launched;
    await launched.choose(launched.casebook);
    await createCasebook(page, CASEBOOK, fillUnseen);
    const form = new RecordPage(page);
    await recordUnseen(page, form);
    await page.keyboard.press('Control+L');
    const lock = new LockPage(page);
    await lock.isShown();
    await fillUnseen(page, 'Passphrase', PASSPHRASE);
    await lock.unlock();
    const { engine: open } = await holders(app);
    expect(searchMemory(open, await keyNeedles(launched.casebook, PASSPHRASE)).hits).not.toEqual([]);
    await page.keyboard.press('Control+L');
    await lock.isShown();

    const keys = await keyNeedles(launched.casebook, PASSPHRASE);
    const needles = [...needlesFor([HALF_TYPED, RECORDED, PERSON, PASSPHRASE]), ...keys];
    const main = await app.evaluate(() => process.pid);
    const after = searchMemory(main, needles);
    expect(after.bytes).toBeGreaterThan(10 << 20);
    expect(after.hits).toEqual([]);

    // The search sees what is there: a word put into main as main's own programs would hold it.
    await app.evaluate((_electron, turned) => {
      Object.assign(globalThis, { planted: Buffer.from([...turned].reverse().join('')) });
    }, backwards(RECORDED));
    expect(searchMemory(main, needles).hits).toEqual([`${RECORDED} as UTF-8`]);
    const { page: lockPage, engine } = await holders(app);
    expect(searchMemory(lockPage, needles).hits).toEqual([]);
    expect(searchMemory(engine, needles).hits).toEqual([]);
  },
);
