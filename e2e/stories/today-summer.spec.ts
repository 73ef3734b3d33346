import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { expectNoFindings } from '../pages/findings';
import { send } from '../pages/hostile';
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
  await carryOver(page, { about: soon });
  await continueIt(page, soon, { reviewOn: '2027-07-12', endsOn: '2027-08-27' });
  await carryOver(page, { about: later });
  await continueIt(page, later, { reviewOn: '2027-10-08', endsOn: '2027-11-05' });
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

/** Records a review that continues what is open beside the register, by way of the page's own bridge: only to have these dates. */
async function continueIt(
  page: Page,
  name: string,
  dates: { readonly reviewOn: string; readonly endsOn: string },
): Promise<void> {
  const { rows } = await send<{ rows: readonly { restrictionId: string; person: { name: string } }[] }>(
    page,
    'restriction:list',
    { show: 'current', on: null, offset: 0, limit: 50 },
  );
  await send(page, 'review:record', {
    draftId: null,
    restrictionId: rows.find(({ person }) => person.name === name)?.restrictionId,
    outcome: 'continue',
    conductSince: 'Nothing recorded.',
    invited: 'yes',
    theirComment: '',
    childPosition: 'Well.',
    reasons: 'Still needed.',
    ...dates,
    goingOn: [{ code: 'review-over-six', answer: 'The school year' }],
  });
}
