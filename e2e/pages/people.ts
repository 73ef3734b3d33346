import { expect, type Locator, type Page } from '@playwright/test';
import { goTo } from './navigation';

/** The search box of the page `People`. */
export function findPerson(page: Page): Locator {
  return page.getByRole('searchbox', { name: 'Find somebody' });
}

/** The rows of the list, without its headings. */
export function peopleListed(page: Page): Locator {
  return page.getByRole('table', { name: 'People' }).getByRole('link');
}

/** The records about a person, on their page. */
export function recordsAbout(page: Page): Locator {
  return page.getByRole('list', { name: 'What happened', exact: true }).getByRole('listitem');
}

/** The form of a person's details, found by its labels. */
export function detailsForm(page: Page) {
  return {
    open: page.getByRole('button', { name: 'Change details' }),
    address: page.getByRole('textbox', { name: /^Address/ }),
    withheld: page.getByRole('checkbox', { name: 'Address withheld' }),
    telephone: page.getByRole('textbox', { name: /^Telephone/ }),
    needs: page.getByRole('textbox', { name: /^What helps when we speak or write/ }),
  };
}

export interface AddedPerson {
  readonly name: string;
  readonly children: readonly { readonly name: string; readonly className: string }[];
}

/** Adds adults by way of the page's own bridge: only to have them. */
export async function addPeople(page: Page, people: readonly AddedPerson[]): Promise<void> {
  await page.evaluate(async (wanted) => {
    const { casebook } = window as unknown as {
      casebook: Record<string, (input: unknown) => Promise<{ ok: boolean }>>;
    };
    for (const { name, children } of wanted) {
      const identity = { name, identified: true, className: null, otherNames: [], leftOn: null };
      const added = { draftId: null, kind: 'adult', identity, children, isAnother: true };
      const result = await casebook['person:add']?.(added);
      if (result?.ok !== true) throw new Error(`not added: ${name}`);
    }
  }, people);
}

/** Opens the page of the one who answers best. */
export async function openPerson(page: Page, text: string): Promise<void> {
  await goTo(page, 'People');
  await findPerson(page).fill(text);
  await peopleListed(page).first().click();
  await expect(page.getByRole('heading', { level: 2, name: /^What happened/ })).toBeVisible();
}

/** The form that puts two records of one person on one page, found by its labels. */
export function mergeForm(page: Page) {
  return {
    open: page.getByRole('button', { name: 'Same person as …' }),
    other: page.getByRole('combobox', { name: /^Who is the same person/ }),
    sides: page.getByRole('list', { name: 'The two records' }).locator('> li'),
    also: page.getByRole('list', { name: 'Also kept as' }),
    meanwhile: page.getByRole('list', { name: 'Recorded while they were one' }),
  };
}
