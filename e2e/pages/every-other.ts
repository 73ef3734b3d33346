import { expect, type Page } from '@playwright/test';
import { sendByKey } from './keyboard';
import { goTo, title } from './navigation';
import { detailsForm } from './people';

type Look = (where: string) => Promise<void>;

/** What may follow a record, each form open on its page: it is disputed, struck out, corrected; and slips for those with no sign-in. */
export async function walkAfterRecord(page: Page, look: Look): Promise<void> {
  await goTo(page, 'Incidents');
  await page.getByRole('table').getByRole('link').first().click();
  await expect(title(page, /^INC-/)).toBeFocused();
  await page.getByRole('button', { name: 'The person disputes this' }).click();
  await expect(page.getByLabel('What they say, in their words')).toBeFocused();
  await look('an incident, what they say to it');
  await page.getByRole('button', { name: 'The person disputes this' }).click();
  await page.getByRole('button', { name: 'Strike out' }).click();
  await expect(page.getByLabel('Why', { exact: true })).toBeFocused();
  await look('an incident, striking it out');
  await page.getByRole('button', { name: 'Strike out' }).first().click();
  await page.getByRole('button', { name: 'Correct', exact: true }).click();
  const what = page.getByRole('combobox', { name: 'What is wrong' });
  await what.selectOption({ label: 'Clauses' });
  await look('an incident, correcting its clauses');
  await goTo(page, 'Incidents');
  await page.getByRole('button', { name: 'Print blank slips' }).click();
  await expect(title(page, /[Bb]lank slips/)).toBeVisible();
  await look('blank slips');
}

/** Orders and instructions from outside: none, the form with errors, and one open beside the list. */
export async function walkOrders(page: Page, look: Look): Promise<void> {
  await goTo(page, 'Register');
  await page.getByRole('button', { name: 'Orders and instructions' }).click();
  await expect(page.getByText('No order or instruction stands')).toBeVisible();
  await look('orders, none');
  await page.getByRole('button', { name: 'Add an order' }).click();
  const about = page.getByRole('combobox', { name: 'Person this is about' });
  await expect(about).toBeFocused();
  await sendByKey(page);
  await expect(page.getByRole('region', { name: 'Before this can be added' })).toBeFocused();
  await look('add an order, with errors');
  await about.fill('Ms P. Otterburn');
  await page.keyboard.press('Tab');
  await page.getByRole('radio', { name: 'Court order' }).check();
  await page.getByRole('radio', { name: 'Stop: do not let in' }).check();
  await page.getByRole('textbox', { name: 'What it says' }).fill('No contact within 100 metres.');
  await page.getByRole('textbox', { name: /^What the desk is to do/ }).fill('Do not let in. Ring 21.');
  await page.getByRole('radio', { name: 'Yes, somebody has seen it' }).check();
  await sendByKey(page);
  const pane = page.getByRole('complementary', { name: 'One order' });
  await expect(pane.getByRole('heading', { name: 'Ms P. Otterburn' })).toBeFocused();
  await look('orders, one open');
}

/** Details of a person, of the school and of a linked policy, as they are typed. */
export async function walkDetails(page: Page, look: Look): Promise<void> {
  await goTo(page, 'People');
  await page.getByRole('table').getByRole('link').first().click();
  const details = detailsForm(page);
  await details.open.click();
  await expect(details.address).toBeFocused();
  await look('a person, their details');
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'School details' }).click();
  await expect(title(page, 'School details')).toBeVisible();
  await look('school details');
  await goTo(page, 'Code');
  const place = page.getByRole('region', { name: 'Complaints Policy', exact: true });
  await place.getByRole('button', { name: 'Enter it for Complaints Policy' }).click();
  await expect(place.getByRole('textbox', { name: 'Title' })).toBeFocused();
  await look('a linked policy');
}
