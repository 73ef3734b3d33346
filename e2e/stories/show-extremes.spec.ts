import type { Page } from '@playwright/test';
import { expect, type Launched, test } from '../fixtures/app';
import { EXTREME_NAMES, holdOn, incidentAbout, restrictionOn } from '../fixtures/extreme-names';
import { ownFolder } from '../fixtures/folders';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { casebookWithLongCode } from '../fixtures/long-code';
import { walkDialogs, walkPages } from '../pages/every-page';
import { send } from '../pages/hostile';
import { openLookUp } from '../pages/look-up';
import { goTo, lock, title, unlock } from '../pages/navigation';
import { findPerson } from '../pages/people';
import { PRACTICE_PASSPHRASE } from '../pages/practice';
import { openRecordForm, recordAndOpen, recordMany } from '../pages/record';
import { carryOverMany, restrictionPane } from '../pages/register';
import { rightToLeft } from '../pages/right-to-left';
import { openNewCasebook } from '../pages/set-up';
import { whatIsCut } from '../pages/what-is-cut';
import { sodiumReady } from '../reader/sodium';

const looker = (page: Page) => async (where: string) => {
  expect.soft({ [where]: await whatIsCut(page) }).toEqual({ [where]: [] });
  expect.soft({ [where]: (await rightToLeft(page)).faults }).toEqual({ [where]: [] });
};

async function sized({ app }: Launched): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800));
}

/** What was sent past the pages is counted once the casebook is opened again. */
async function readAnew(page: Page): Promise<void> {
  await lock(page);
  await unlock(page, PRACTICE_PASSPHRASE);
}

// It goes over every page.
test.setTimeout(360_000);

test('with nothing in the casebook, and with one record, no page of 1280 × 800 cuts a word off or scrolls sideways', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const look = looker(page);
  await sized(launched);
  await openNewCasebook(launched);
  await walkPages(page, async (where) => look(`${where}, nothing`));
  await recordAndOpen(page, { about: 'Mr D. Harkerby', whatHappened: 'He rang.' });
  await look('the one incident');
  await walkPages(page, async (where) => look(`${where}, one`), ['Today', 'Incidents', 'Register', 'People']);
  await walkDialogs(page, look, 'harkerby');
});

test('names of 200 letters, from right to left and with an apostrophe are shown whole on every page, and class and date stay where they are', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const look = looker(page);
  await sized(launched);
  await openFamilies(launched);
  for (const who of EXTREME_NAMES) {
    await send(page, 'incident:record', incidentAbout(who));
    const [found] = await send<readonly { person: { personId: string } }[]>(page, 'person:suggest', { text: who.name });
    const personId = found?.person.personId ?? '';
    await send(page, 'restriction:carry-over', restrictionOn(who, personId));
    await send(page, 'hold:place', holdOn(who, personId));
  }
  await readAnew(page);
  await walkPages(page, look, ['Today', 'Register', 'People', 'Incidents']);
  expect((await rightToLeft(page)).names).toBeGreaterThan(4);
  for (const { what, name, child, sought } of EXTREME_NAMES) {
    await goTo(page, 'Incidents');
    await page.getByRole('table').getByRole('link', { name }).first().click();
    await expect(title(page, /^INC-/)).toBeFocused();
    await look(`incident, ${what}`);
    await goTo(page, 'Register');
    await page.getByRole('table').getByRole('link', { name }).first().click();
    await expect(restrictionPane(page).getByRole('heading', { name })).toBeFocused();
    await look(`register, ${what}`);
    await goTo(page, 'People');
    await findPerson(page).fill(sought);
    await page.getByRole('table').getByRole('link', { name, exact: true }).first().click();
    await expect(title(page, name)).toBeFocused();
    await expect(page.getByRole('link', { name: child }).first()).toBeVisible();
    await look(`person, ${what}`);
    const { field, cards } = await openLookUp(page);
    await field.fill(sought);
    await expect(cards.first()).toContainText(name);
    await look(`look-up, ${what}`);
    await page.keyboard.press('Escape');
  }
  await goTo(page, 'Register');
  await page.getByRole('button', { name: 'Print door sheet' }).click();
  await expect(title(page, 'Door sheet')).toBeFocused();
  await look('door sheet');
});

/** Turns the pages of the list one by one: `551 to 612 of 612 people` at the end. */
async function toLastPage(page: Page): Promise<void> {
  const pager = page.getByRole('navigation', { name: /^Pages of/ });
  const words = () => pager.getByRole('paragraph').textContent();
  for (let shown = await words(); !/ to ([\d,]+) of \1 /.test(shown ?? ''); shown = await words()) {
    await pager.getByRole('button', { name: 'Next page' }).click();
    await expect(pager.getByRole('paragraph')).not.toHaveText(shown ?? '');
  }
}

test('400 incidents, 400 people and 150 restrictions: every page stays in its width, says how many there are, and leads to the last of them', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const look = looker(page);
  await sized(launched);
  await openFamilies(launched);
  await recordMany(page, 400);
  await carryOverMany(page, 150);
  await readAnew(page);
  await walkPages(page, look);
  await expect(page.getByRole('navigation', { name: 'Pages', exact: true })).toContainText('153');
  for (const name of ['Incidents', 'Register', 'People'] as const) {
    await goTo(page, name);
    await toLastPage(page);
    await look(`${name}, last page`);
  }
  await goTo(page, 'Register');
  await page.getByRole('button', { name: 'Print door sheet' }).click();
  await expect(title(page, 'Door sheet')).toBeFocused();
  await look('door sheet');
  await walkDialogs(page, look, 'invented');
});

test('a code of 30 clauses with long headings is read, and cited on the form, without a word cut off', async ({
  launch,
}) => {
  await sodiumReady();
  const launched = await launch({ environment });
  const { page } = launched;
  const look = looker(page);
  await sized(launched);
  const { passphrase } = casebookWithLongCode(launched.casebook);
  ownFolder(launched.casebook);
  await launched.choose(launched.casebook);
  await page.getByRole('button', { name: 'Open casebook' }).click();
  await unlock(page, passphrase);
  await goTo(page, 'Code');
  await expect(page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: /^LS?\d/ })).toHaveCount(
    30,
  );
  await look('code');
  await openRecordForm(page);
  const clauses = page.getByRole('checkbox', { name: /^LS?\d/ });
  await expect(clauses).toHaveCount(30);
  await clauses.last().check();
  await look('incident form');
});
