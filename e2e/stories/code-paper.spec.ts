import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Launched, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { pressByKey } from '../pages/keyboard';
import { goTo } from '../pages/navigation';

/** Answers the next question where to save with this path; null: nothing is chosen. Says what name was offered. */
function saveTo({ app }: Launched, file: string | null): Promise<void> {
  return app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async (...asked: unknown[]) => {
      Object.assign(globalThis, { asked: asked.at(-1) });
      return { canceled: chosen === null, filePath: chosen ?? '' };
    };
  }, file);
}

test('the code is saved as a PDF where somebody chooses, by keyboard, and the page learns no path', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page, app, folder } = launched;
  const file = path.join(folder, 'home', 'Code.pdf');
  await openFamilies(launched);
  await goTo(page, 'Code');
  const save = page.getByRole('button', { name: 'Save as PDF' });
  await saveTo(launched, null);
  await pressByKey(page, save);
  await expect(save).toBeVisible();
  await saveTo(launched, file);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'The code is saved as a PDF.' })).toBeVisible();
  const pdf = readFileSync(file);
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[\s?0 0 59[45](\.\d+)? 84[12](\.\d+)?\s?\]/);
  expect(readdirSync(path.dirname(file)).filter((name) => name.endsWith('.part'))).toEqual([]);
  const asked = await app.evaluate(() => (globalThis as unknown as { asked: { defaultPath: string } }).asked);
  expect(path.basename(asked.defaultPath)).toBe('Code of conduct.pdf');
  await saveTo(launched, path.join(folder, 'no such folder', 'Code.pdf'));
  await save.click();
  await expect(page.getByRole('status').filter({ hasText: /^The PDF could not be written there/ })).toBeVisible();
  expect(existsSync(path.join(folder, 'no such folder'))).toBe(false);
});

test('on paper stand the title, the date and the clauses, and nothing that is for the school or the screen', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await goTo(page, 'Code');
  await page.getByRole('searchbox').fill('ofsted');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1, name: 'Parent and Carer Code of Conduct' })).toBeVisible();
  await expect(page.getByText(/^In force from \w{3} \d+ \w{3} \d{4}\.$/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'E3 Threats' })).toBeVisible();
  for (const hidden of [
    page.getByText('For the school only.').first(),
    page.getByRole('button', { name: /^Copy clause/ }).first(),
    page.getByRole('button', { name: /^Records that cite/ }).first(),
    page.getByRole('searchbox'),
    page.getByRole('group', { name: 'Reading' }),
    page.getByRole('navigation', { name: 'Contents' }),
    page.getByRole('button', { name: 'Save as PDF' }),
  ])
    await expect(hidden).toBeHidden();
  await expect(page.locator('mark').first()).toHaveCSS('text-decoration-line', 'none');
});
