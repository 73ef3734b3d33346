import { expect, type Launched, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { pressByKey } from '../pages/keyboard';
import { goTo } from '../pages/navigation';

const onClipboard = ({ app }: Launched) => app.evaluate(({ clipboard }) => clipboard.readText());

test('a clause is copied as a citation, by its button and with Ctrl+C on the clause, and it is said', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await goTo(page, 'Code');
  await pressByKey(page, page.getByRole('button', { name: 'Copy clause E1 as a citation' }));
  await expect(page.getByRole('button', { name: 'Copied clause E1 as a citation' })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Copied: clause E1' })).toHaveCount(1);
  expect(await onClipboard(launched)).toMatch(
    /^Parent and Carer Code of Conduct \(in force from \w{3} \d+ \w{3} \d{4}\), clause E1: Verbal abuse\nShouting at people.*degrade\.$/,
  );
  await pressByKey(page, page.getByRole('link', { name: 'Address of clause E3' }));
  await expect(page.getByRole('heading', { name: 'E3 Threats' })).toBeFocused();
  await page.keyboard.press('Control+C');
  await expect(page.getByRole('status').filter({ hasText: 'Copied: clause E3' })).toHaveCount(1);
  const threats = await onClipboard(launched);
  expect(threats).toMatch(/clause E3: Threats\nSaying that .* over people\.$/);
  expect(threats).not.toContain('school only');
});

test('what is selected is copied as it is, and a note for the school is not part of it', async ({ launch }) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await goTo(page, 'Code');
  for (const clause of ['E3', 'E5', 'E7']) {
    const note = page.getByRole('complementary', { name: `For the school only, beside clause ${clause}` });
    await expect(note).toContainText(/abusive/);
  }
  await expect(page.getByRole('complementary')).toHaveCount(3);
  const selected = await page.evaluate(() => {
    const headings = [...document.querySelectorAll('h3')];
    const [from, to] = ['E3', 'E4'].map((id) => headings.find((one) => one.textContent?.startsWith(id)));
    if (from === undefined || to === undefined) throw new Error('no such clause');
    getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length);
    return getSelection()?.toString() ?? '';
  });
  expect(selected).toContain('over people.');
  await page.keyboard.press('Control+C');
  await expect.poll(() => onClipboard(launched)).toContain('over people.');
  expect(await onClipboard(launched)).not.toMatch(/school only|in force from/);
});
