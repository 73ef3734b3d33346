import type { Locator, Page } from '@playwright/test';

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
  return page.getByRole('list', { name: 'Records' }).getByRole('listitem');
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
