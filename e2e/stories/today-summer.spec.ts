import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { expectNoFindings } from '../pages/findings';
import { pressByKey } from '../pages/keyboard';
import { goTo, title } from '../pages/navigation';
import { carryOver, restrictionPane } from '../pages/register';

test('Before the summer: what ends or is due until school is back is listed by keyboard, long before it stands on Today', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const soon = 'Mr I. Tarnby';
  const later = 'Mrs O. Wexby';
  await carryOver(page, { about: soon, ends: '27 Aug 2027', review: '12 Jul 2027' });
  await carryOver(page, { about: later, ends: '5 Nov 2027', review: '8 Oct 2027' });
  await goTo(page, 'Today');
  const needs = page.getByRole('list', { name: 'Needs you' });
  await expect(needs).toBeVisible();
  await expect(needs).not.toContainText(soon);
  await pressByKey(page, page.getByRole('link', { name: 'Before the summer' }));
  await expect(title(page, 'Before the summer')).toBeFocused();
  await expect(page.getByText(/^Everything that ends or is due until Tue 31 Aug 2027/)).toBeVisible();
  const list = page.getByRole('list', { name: 'Ends or is due' });
  await expect(list).toContainText(soon);
  await expect(list).not.toContainText(later);
  await expectNoFindings(page, 'Before the summer');
  await list.getByRole('link', { name: new RegExp(soon) }).press('Enter');
  await expect(restrictionPane(page)).toContainText(soon);
});
