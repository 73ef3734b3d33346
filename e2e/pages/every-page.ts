import { expect, type Page } from '@playwright/test';
import type { Launched } from '../fixtures/app';
import { layFamilies } from '../fixtures/invented-families';
import { walkBan } from './every-ban';
import { walkConversation } from './every-conversation';
import { walkDecide } from './every-decide';
import { walkAfterRecord, walkDetails, walkOrders } from './every-other';
import { walkRaised } from './every-raised';
import { walkRequests } from './every-request';
import { openLookUp } from './look-up';
import { goTo, lock, type PageName, title } from './navigation';
import { mergeForm } from './people';
import { PRACTICE_PASSPHRASE } from './practice';
import { openRecordForm } from './record';
import { openRegisterForm, restrictionPane } from './register';
import { makeNewSheet } from './set-up';

/** What is looked at on each page as it stands; `where` names the page. */
export type Look = (where: string) => Promise<void>;

/** A list of one pupil and an adult who may be here already. */
const LIST = Buffer.from('Pupil name,Class,Contact 1 Name\nIvy Brocksbie,4C,Miss Lora Brocksbie\n');

/** A list of a term and what is in it. */
const TERMS = 'First day,Last day,Name\n2 Sep 2026,18 Dec 2026,Autumn term\n26 Oct,30 Oct,Half term\n3 Dec,,Nativity\n';

export const PAGES: readonly PageName[] = [
  'Today',
  'Incidents',
  'Register',
  'People',
  'Raised with us',
  'Code',
  'Settings',
];

/** From the first page, with no casebook yet, through every page and form of the practice casebook, to the lock page. */
export async function walkEveryPage(launched: Launched, look: Look): Promise<void> {
  const { page } = launched;
  await expect(title(page, 'Welcome')).toBeVisible();
  await look('first page');
  await openLaidFamilies(launched, look);
  await walkPages(page, look);
  await walkInCharge(page, look);
  await walkClauseAndHold(page, look);
  await walkIncidents(page, look);
  await walkAfterRecord(page, look);
  await walkRegister(page, look);
  await walkOrders(page, look);
  await walkTasks(page, look);
  await walkBan(page, look);
  await walkDecide(page, look);
  await walkPeople(page, look);
  await walkRaised(page, look);
  await walkConversation(page, look);
  await walkRequests(page, look);
  await walkDetails(page, look);
  await walkDialogs(page, look);
  await walkCalendar(page, look);
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

/** Settings, with the form for who acts for the head. */
export async function walkInCharge(page: Page, look: Look): Promise<void> {
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'Name somebody' }).click();
  await expect(page.getByRole('textbox', { name: /^What they are/ })).toBeVisible();
  await look('Settings, who acts for you');
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
  await restrictionPane(page).getByRole('button', { name: 'Note who was told' }).click();
  await expect(restrictionPane(page).getByRole('textbox', { name: /^Who/ })).toBeFocused();
  await look('register, who was told');
  await restrictionPane(page).getByRole('link', { name: 'Print this entry' }).click();
  await expect(page.getByRole('region', { name: 'One restriction on paper' })).toBeVisible();
  await look('one restriction on paper');
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

/** Tasks of one's own: none yet with the form to add one open, and one added. */
export async function walkTasks(page: Page, look: Look): Promise<void> {
  await goTo(page, 'Today');
  await page.getByRole('button', { name: 'Add a task' }).click();
  await expect(page.getByRole('textbox', { name: 'What is to be done' })).toBeFocused();
  await look('Tasks, one being added');
  await page.getByRole('textbox', { name: 'What is to be done' }).fill('Ring the breakfast club about the side gate');
  await page.getByRole('textbox', { name: /^By when/ }).fill('2 Nov 2026');
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByRole('list', { name: 'Open' })).toBeVisible();
  await look('Tasks, one late');
  await goTo(page, 'Today');
  await page.getByRole('link', { name: 'Before the summer' }).click();
  await expect(page.getByRole('list', { name: 'Ends or is due' })).toBeVisible();
  await look('Before the summer');
}

export async function walkPeople(page: Page, look: Look): Promise<void> {
  await goTo(page, 'People');
  await page.getByRole('table').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 2, name: /^What happened/ })).toBeVisible();
  await look('a person');
  await page.getByRole('button', { name: /^Change name/ }).click();
  await page.getByRole('button', { name: 'Another name' }).click();
  await look('a person, the name changed');
  await page.getByRole('button', { name: /^Add (a child|an adult)/ }).click();
  await expect(page.getByRole('combobox', { name: /^Which/ })).toBeFocused();
  await look('a person, somebody of the family added');
  const merge = mergeForm(page);
  await merge.open.click();
  await merge.other.fill('brocksby');
  await page.getByRole('option', { name: /Miss Laura Brocksby/ }).click();
  await expect(merge.sides.first().or(page.getByText('These two are on one page already.'))).toBeVisible();
  await look('a person, who is the same');
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

/** The school's calendar: the years, the form with an error, a file read, and the year with its dates. */
export async function walkCalendar(page: Page, look: Look): Promise<void> {
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'Open the school calendar' }).click();
  await expect(title(page, 'School calendar')).toBeFocused();
  await look('school calendar, no dates');
  await page.getByRole('button', { name: /^Add dates, 2026/ }).click();
  await page.getByLabel('Last day, term 1').fill('18 Dec');
  await page.getByRole('button', { name: 'Add a day' }).click();
  await page.getByRole('button', { name: /^Save/ }).click();
  await expect(page.getByRole('region', { name: 'Before this can be saved' })).toBeFocused();
  await page
    .getByLabel('Read from a file')
    .setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from(TERMS) });
  await expect(page.getByRole('region', { name: /^What the file says/ })).toBeVisible();
  await look('school calendar, a form with an error and a file');
  await page.getByRole('button', { name: 'Fill in the form' }).click();
  await page.getByRole('button', { name: /^Save/ }).click();
  await expect(title(page, 'School calendar')).toBeVisible();
  await look('school calendar, a year with dates');
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
export async function hasRead(page: Page): Promise<void> {
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
