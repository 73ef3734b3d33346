import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type Launched, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { setTextSize } from '../pages/layout';
import { goTo, lock, title } from '../pages/navigation';
import { findPerson } from '../pages/people';
import { fillSchool, fillYou, openNewCasebook } from '../pages/set-up';

test.setTimeout(600_000);

const folder = path.join(__dirname, '..', '..', 'pictures');
const SIZES = [
  { name: '1280x800', width: 1280, height: 800, zoom: 1 },
  { name: '1920x1080', width: 1920, height: 1080, zoom: 1 },
  // What somebody sees who enlarges everything to 400 %.
  { name: '400-percent', width: 1280, height: 1024, zoom: 4 },
] as const;

/** Takes the page as it stands in both themes and all sizes. */
async function picture(launched: Launched, name: string): Promise<void> {
  const { app, page } = launched;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const size of SIZES) {
      await app.evaluate(({ BrowserWindow }, { width, height, zoom }) => {
        const [window] = BrowserWindow.getAllWindows();
        window?.setContentSize(width, height);
        window?.webContents.setZoomFactor(zoom);
      }, size);
      await settled(page);
      // A page that loads when it is asked for has a heading once it is there.
      await page.getByRole('heading').first().waitFor();
      await settled(page);
      mkdirSync(path.join(folder, size.name), { recursive: true });
      writeFileSync(path.join(folder, size.name, `${name}-${colorScheme}.png`), await seen(launched));
    }
  }
  await page.emulateMedia({ colorScheme: null });
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1));
}

/** What the window shows, as a PNG; the driver's own pictures do not know of a page that is enlarged. */
async function seen({ app }: Launched): Promise<Buffer> {
  const data = await app.evaluate(async ({ BrowserWindow }) => {
    const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return image?.toPNG().toString('base64') ?? '';
  });
  return Buffer.from(data, 'base64');
}

/** Two frames, so that what was asked for is drawn. */
async function settled(page: Page): Promise<void> {
  await page.waitForTimeout(250);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

test('pictures of setting up and of the first day', async ({ launch }) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await title(page, 'Welcome').waitFor();
  await picture(launched, '01-welcome');
  await launched.choose(launched.casebook);
  await page.getByRole('button', { name: 'Create casebook' }).click();
  await picture(launched, '02-school');
  await fillSchool(page);
  await picture(launched, '03-you');
  await fillYou(page);
  await picture(launched, '04-passphrase');
  const fresh = await launch({ environment });
  await openNewCasebook(fresh);
  for (const name of ['Today', 'Incidents', 'Register', 'People', 'Code', 'Settings'] as const) {
    await goTo(fresh.page, name);
    await picture(fresh, `05-empty-${name.toLowerCase()}`);
  }
});

test('pictures of a casebook in use', async ({ launch }) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  for (const name of ['Today', 'Incidents', 'Register', 'People', 'Code', 'Settings'] as const) {
    await goTo(page, name);
    await picture(launched, `10-${name.toLowerCase()}`);
  }
  await page.keyboard.press('F1');
  await picture(launched, '11-help');
  await page.keyboard.press('Escape');
  await goTo(page, 'Incidents');
  await page.getByRole('table').getByRole('link').first().click();
  await picture(launched, '12-record');
  await goTo(page, 'Register');
  await page.getByRole('table').getByRole('link').first().click();
  await picture(launched, '13-register-open');
  await page.getByRole('button', { name: 'Add what the letter says' }).click();
  await picture(launched, '13-register-what-the-letter-says');
  await page.getByRole('button', { name: 'Orders and instructions' }).click();
  await page.getByRole('button', { name: 'Add an order' }).click();
  await picture(launched, '13-add-an-order');
  await goTo(page, 'Register');
  await page.getByRole('button', { name: 'Print door sheet' }).click();
  await picture(launched, '14-door-sheet');
  await goTo(page, 'People');
  await findPerson(page).fill('brocksby');
  await page.getByRole('table').getByRole('link').first().click();
  await picture(launched, '19-person');
  await page.keyboard.press('Control+N');
  await page.getByRole('combobox', { name: 'Person this is about' }).fill('Mr D. Harkerby');
  await page.getByRole('textbox', { name: 'Where or how' }).fill('phone');
  await page.getByRole('textbox', { name: 'Clauses' }).fill('e1');
  await page.getByRole('textbox', { name: 'What happened' }).fill('Rang at twenty to nine and shouted at Mrs Pell.');
  await picture(launched, '15-record-an-incident');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByLabel('Exact words').fill('“You wait.”');
  await page.getByRole('button', { name: /^People/ }).click();
  await page.getByRole('button', { name: 'I was affected' }).click();
  await picture(launched, '15-record-more');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Open the record' }).click();
  await page.getByRole('button', { name: 'The person disputes this' }).click();
  await page.getByLabel('What they say, in their words').fill('I never shouted.');
  await page.getByLabel(/^Which passage/).fill('shouted at Mrs Pell');
  await picture(launched, '20-they-dispute-it');
  await page.keyboard.press('Control+Enter');
  await page.getByText('I never shouted.').waitFor();
  await picture(launched, '21-disputed');
  await page.getByRole('button', { name: 'Strike out' }).click();
  await page.getByLabel('Why', { exact: true }).fill('Recorded twice');
  await page.keyboard.press('Control+Enter');
  await page.getByText(/^Recorded twice/).waitFor();
  await picture(launched, '22-struck-out');
  await goTo(page, 'Incidents');
  await page.getByRole('searchbox').fill('telephone');
  await picture(launched, '23-incidents-found');
  await page.getByRole('searchbox').fill('nothing like it');
  await page.getByText('No incident fits').waitFor();
  await picture(launched, '24-incidents-none-fits');
  await page.getByRole('button', { name: 'Show all incidents' }).click();
  await page.getByRole('button', { name: 'Print blank slips' }).click();
  await picture(launched, '25-blank-slips');
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'Change school details' }).click();
  await picture(launched, '26-school-details');
  await goTo(page, 'People');
  await findPerson(page).fill('brocksby');
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('button', { name: 'Change details' }).click();
  await picture(launched, '27-change-details');
  await goTo(page, 'Today');
  await page.keyboard.press('Control+K');
  await page.keyboard.type('brocksby');
  await page.getByText('Stop').first().waitFor();
  await picture(launched, '16-who-may-come-in');
  await page.keyboard.press('Escape');
  await goTo(page, 'Today');
  await page.getByRole('button', { name: 'Hold at the door' }).click();
  await picture(launched, '17-hold-at-the-door');
  await setTextSize(page, 100);
  await lock(page);
  await picture(launched, '18-locked');
});
