import { expect, type Page } from '@playwright/test';
import type { Launched } from '../fixtures/app';
import { layFamilies } from '../fixtures/invented-families';
import { openLookUp } from './look-up';
import { goTo, lock, type PageName, title } from './navigation';
import { PRACTICE_PASSPHRASE } from './practice';
import { openRecordForm } from './record';
import { openRegisterForm, restrictionPane } from './register';
import { makeNewSheet } from './set-up';

/** What is looked at on each page as it stands; `where` names the page. */
export type Look = (where: string) => Promise<void>;

/** A list of one pupil and an adult who may be here already. */
const LIST = Buffer.from('Pupil name,Class,Contact 1 Name\nIvy Brocksbie,4C,Miss Lora Brocksbie\n');

export const PAGES: readonly PageName[] = ['Today', 'Incidents', 'Register', 'People', 'Code', 'Settings'];

/** From the first page, with no casebook yet, through every page and form of the practice casebook, to the lock page. */
export async function walkEveryPage(launched: Launched, look: Look): Promise<void> {
  const { page } = launched;
  await expect(title(page, 'Welcome')).toBeVisible();
  await look('first page');
  await openLaidFamilies(launched, look);
  await walkPages(page, look);
  await walkClauseAndHold(page, look);
  await walkIncidents(page, look);
  await walkRegister(page, look);
  await walkPeople(page, look);
  await walkDialogs(page, look);
  await walkSheet(page, look);
  await lock(page);
  await look('lock page');
}

/** The page that asks for the passphrase, and then Today. */
async function openLaidFamilies(launched: Launched, look: Look): Promise<void> {
  const { page } = launched;
  layFamilies(launched);
  await launched.choose(launched.casebook);
  await page.getByRole('button', { name: 'Open casebook' }).click();
  await expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible();
  await look('unlock page of a practice casebook');
  await page.getByRole('button', { name: 'Unlock' }).click();
  await expect(title(page, 'Today')).toBeVisible();
}

/** The pages of the sidebar, each when it has read what it shows. */
export async function walkPages(page: Page, look: Look, pages: readonly PageName[] = PAGES): Promise<void> {
  for (const name of pages) {
    await goTo(page, name);
    await hasRead(page);
    await look(name);
  }
}

async function walkClauseAndHold(page: Page, look: Look): Promise<void> {
  await goTo(page, 'Code');
  const clause = page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: /^E1\b/ });
  await clause.click();
  await expect(clause).toHaveAttribute('aria-current');
  await look('Code, at a clause');
  await goTo(page, 'Today');
  await page.getByRole('button', { name: 'Hold at the door' }).click();
  await expect(page.getByRole('textbox', { name: /^Who said so/ })).toBeVisible();
  await look('hold form');
}

export async function walkIncidents(page: Page, look: Look): Promise<void> {
  await goTo(page, 'Incidents');
  await page.getByRole('table').getByRole('link').first().click();
  await expect(title(page, /^INC-/)).toBeFocused();
  await look('an incident');
  const form = await openRecordForm(page);
  await look('incident form');
  await form.about.fill('Mr D. Harkerby');
  await page.keyboard.press('Tab');
  await page.getByLabel('Something said or seen is a worry about a child').check();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expect(page.getByLabel('Exact words')).toBeVisible();
  await look('incident form, More open');
}

export async function walkRegister(page: Page, look: Look): Promise<void> {
  await openRestriction(page);
  await look('register, one selected');
  await openRegisterForm(page);
  await page.getByRole('button', { name: 'More' }).click();
  await look('carry-over form, More open');
  await goTo(page, 'Register');
  await page.getByRole('button', { name: 'Print door sheet' }).click();
  await expect(title(page, 'Door sheet')).toBeFocused();
  await look('door sheet');
  await goTo(page, 'Register');
  await page.getByRole('button', { name: 'Print the register' }).click();
  await expect(page.getByRole('radio', { name: 'With names' })).toBeChecked();
  await look('the register on paper');
}

export async function openRestriction(page: Page): Promise<void> {
  await goTo(page, 'Register');
  await page.getByRole('table').getByRole('link').first().click();
  await expect(restrictionPane(page).getByRole('heading').first()).toBeFocused();
}

export async function walkPeople(page: Page, look: Look): Promise<void> {
  await goTo(page, 'People');
  await page.getByRole('table').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 2, name: /^Records/ })).toBeVisible();
  await look('a person');
  await page.getByRole('button', { name: /^Change name/ }).click();
  await page.getByRole('button', { name: 'Another name' }).click();
  await look('a person, the name changed');
  await page.getByRole('button', { name: /^Add (a child|an adult)/ }).click();
  await expect(page.getByRole('combobox', { name: /^Which/ })).toBeFocused();
  await look('a person, somebody of the family added');
  await goTo(page, 'People');
  await page.getByRole('button', { name: 'Add a person' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Lora Brocksbie');
  await expect(page.getByText(/may be the same person/)).toBeVisible();
  await look('add a person');
  await goTo(page, 'People');
  await page.getByRole('button', { name: 'Import people' }).click();
  await page.getByLabel('Choose a .csv file').setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: LIST });
  await page.getByRole('button', { name: 'Compare with the casebook' }).click();
  await expect(page.getByRole('radio', { name: 'Leave out for now' }).first()).toBeVisible();
  await look('import people');
}

export async function walkDialogs(page: Page, look: Look, sought = 'brocksby'): Promise<void> {
  const { field, cards } = await openLookUp(page);
  await look('Who may come in?');
  await field.fill(sought);
  await expect(cards.first()).toBeVisible();
  await look('Who may come in?, found');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
  await look('help');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** The page of the recovery sheet, and a new sheet with its thirteen groups on it. */
async function walkSheet(page: Page, look: Look): Promise<void> {
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: /Make a new sheet|Type two groups back/ }).click();
  await expect(title(page, 'Recovery sheet')).toBeVisible();
  await makeNewSheet(page, PRACTICE_PASSPHRASE);
  await expect(page.getByRole('region', { name: 'Recovery sheet' })).toBeVisible();
  await look('recovery sheet, a new one');
}

/** It says no more that it is reading, and what it shows stays the same for a moment: some pages are loaded when they are asked for. */
async function hasRead(page: Page): Promise<void> {
  let before = '';
  await expect
    .poll(
      async () => {
        const now = (await page.getByRole('main').textContent()) ?? '';
        const same = now === before && now !== '' && !/^(Reading|Opening)/.test(now);
        before = now;
        return same;
      },
      { intervals: [120] },
    )
    .toBe(true);
  await expect(page.getByText(/^(Reading|Opening)/)).toHaveCount(0);
}
