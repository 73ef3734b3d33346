import type { Page } from '@playwright/test';

/** The form for a hold at the door, found by its labels. */
export function holdForm(page: Page) {
  return {
    about: page.getByRole('combobox', { name: 'Person this is about' }),
    saidBy: page.getByRole('textbox', { name: /^Who said so/ }),
    words: page.getByRole('textbox', { name: /^What the door needs to know/ }),
    description: page.getByRole('textbox', { name: /^What they looked like/ }),
    place: page.getByRole('button', { name: 'Hold at the door' }),
  };
}

/** Whoever is on hold, as Today lists them. */
export function onHold(page: Page) {
  return page.getByRole('list', { name: 'On hold' });
}

/** Two people of one name, of whom one is held, by way of the page's own bridge: only to have them. */
export async function holdOneOfTwo(page: Page, name: string): Promise<void> {
  await page.evaluate(async (both) => {
    const { casebook } = window as unknown as {
      casebook: Record<string, (input: unknown) => Promise<{ ok: boolean }>>;
    };
    const about = (child: string, className: string) => ({
      kind: 'new',
      name: both,
      children: [{ name: child, className }],
    });
    const recorded = await casebook['incident:record']?.({
      draftId: null,
      about: about('Omar', '5A'),
      happened: { day: null, time: null, asTyped: '' },
      where: '',
      citation: { clauses: [], notSureYet: true },
      whatHappened: 'Rang.',
      ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
      toldAtOnce: '',
    });
    const held = await casebook['hold:place']?.({ draftId: null, about: about('Aisha', '3C'), saidBy: '', words: '' });
    if (recorded?.ok !== true || held?.ok !== true) throw new Error('The two people were not made.');
  }, name);
}
