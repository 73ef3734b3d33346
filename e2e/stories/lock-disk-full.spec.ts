import { expect, type Launched } from '../fixtures/app';
import { verify } from '../fixtures/command-line';
import { storyWhere } from '../fixtures/on-this-system';
import { openMade } from '../fixtures/open-made';
import { canMountDisk, type SmallDisk, smallDisk } from '../fixtures/small-disk';
import { sendByKey } from '../pages/keyboard';

const NEEDS_ROOT = 'a small disk to be filled needs root on Linux';
const WORDS = 'Typed when there was no room left on the disk. '.repeat(40);

async function onSmallDisk(launched: Launched, work: (disk: SmallDisk) => Promise<void>): Promise<void> {
  const disk = smallDisk(launched.casebook, 8);
  try {
    await work(disk);
  } finally {
    launched.kill();
    disk.remove();
  }
}

storyWhere(
  canMountDisk,
  NEEDS_ROOT,
  'locked with a full disk, the last words wait in memory, the lock page says so, and once there is room they are kept',
  async ({ launch }) => {
    const launched = await launch();
    await onSmallDisk(launched, async (disk) => {
      const { page } = launched;
      const { lock, form } = await openMade(launched);
      await form.begin();
      disk.fill();
      await form.whatHappened.fill(WORDS);
      await page.keyboard.press('Control+L');
      await expect(page.getByText('The disk is full.')).toBeVisible();
      await expect(page.getByText(/still in memory/)).toBeVisible();
      await expect(lock.unlockButton).toHaveCount(0);
      disk.makeRoom();
      await lock.isShown();
      await expect(page.getByText('The disk is full.')).toHaveCount(0);
      await lock.unlock();
      await expect(form.whatHappened).toHaveValue(WORDS);
      await form.record();
      await launched.quit();
      expect(verify(launched.casebook)).toBe('');
    });
  },
);

storyWhere(
  canMountDisk,
  NEEDS_ROOT,
  'a record for which there is no room is named as not recorded, stays on the page, and is recorded once there is room',
  async ({ launch }) => {
    const launched = await launch();
    await onSmallDisk(launched, async (disk) => {
      const { page } = launched;
      const { form } = await openMade(launched);
      await form.begin();
      disk.fill();
      await form.whatHappened.fill(WORDS);
      await expect(page.getByText(/newest words are not kept yet/)).toBeVisible();
      await sendByKey(page);
      await expect(page.getByText(/^Not recorded: /)).toBeVisible();
      await expect(form.whatHappened).toHaveValue(WORDS);
      disk.makeRoom();
      await page.getByRole('button', { name: 'Try again' }).click();
      expect(await form.acknowledged()).toMatch(/^INC-/);
      await launched.quit();
      expect(verify(launched.casebook)).toBe('');
    });
  },
);
