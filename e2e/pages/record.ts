import { expect, type Locator, type Page } from '@playwright/test';
import { pressByKey, sendByKey } from './keyboard';
import { title } from './navigation';

/** The short form, found by its labels. */
export function recordForm(page: Page) {
  return {
    about: page.getByRole('combobox', { name: 'Person this is about' }),
    when: page.getByRole('textbox', { name: 'When', exact: true }),
    where: page.getByRole('textbox', { name: 'Where or how' }),
    clauses: page.getByRole('textbox', { name: 'Clauses', exact: true }),
    whatHappened: page.getByRole('textbox', { name: 'What happened' }),
    child: page.getByLabel(/^Their child/),
    className: page.getByRole('textbox', { name: 'Class', exact: true }),
    record: page.getByRole('button', { name: 'Record', exact: true }),
  };
}

/** Opens the form with its key. */
export async function openRecordForm(page: Page): Promise<ReturnType<typeof recordForm>> {
  await page.keyboard.press('Control+N');
  const form = recordForm(page);
  await expect(form.about).toBeFocused();
  // Its clauses come a moment later on a slow PC.
  await expect(page.getByRole('checkbox', { name: /^[A-Z]{1,2}\d+\b/ }).first()).toBeVisible();
  return form;
}

/** On the form: says by name who was affected, by keyboard. */
export async function sayAffected(page: Page, name: string): Promise<void> {
  await pressByKey(page, page.getByRole('button', { name: 'More', exact: true }));
  await pressByKey(page, page.getByRole('button', { name: /^People/ }));
  await pressByKey(page, page.getByRole('button', { name: 'Somebody affected' }));
  await page.keyboard.type(name);
}

/** On a record that does not say it: adds who was affected, by keyboard. */
export async function addAffected(page: Page, name: string): Promise<void> {
  await pressByKey(page, page.getByRole('button', { name: 'Say who was affected' }));
  await pressByKey(page, page.getByRole('button', { name: 'Somebody affected' }));
  await expect(page.getByRole('combobox', { name: 'Affected' })).toBeFocused();
  await page.keyboard.type(name);
  await sendByKey(page);
  await expect(definitionOf(page, 'Affected')).toContainText(name);
}

/** Records what stands in the form, and returns the reference that it got. */
export async function recordIt(page: Page): Promise<string> {
  await sendByKey(page);
  const recorded = title(page, /is recorded$/);
  await expect(recorded).toBeVisible();
  const reference = /INC-\d{4}-\d{4}/.exec((await recorded.textContent()) ?? '')?.[0];
  if (reference === undefined) throw new Error('The page names no reference.');
  return reference;
}

/** Records a few words and opens the record. */
export async function recordAndOpen(
  page: Page,
  { about = '', where = '', whatHappened }: { about?: string; where?: string; whatHappened: string },
): Promise<string> {
  const form = await openRecordForm(page);
  if (about !== '') await form.about.fill(about);
  if (where !== '') await form.where.fill(where);
  await form.whatHappened.fill(whatHappened);
  const reference = await recordIt(page);
  await page.getByRole('button', { name: 'Open the record' }).click();
  await expect(title(page, reference)).toBeVisible();
  return reference;
}

/** The value beside a term of a record, a card or a restriction. */
export function definitionOf(within: Page | Locator, term: string): Locator {
  return within
    .getByRole('definition')
    .and(within.locator(`xpath=//dd[preceding-sibling::dt[1][normalize-space(.)=${JSON.stringify(term)}]]`));
}

/** Records many incidents by way of the page's own bridge: only to have a long list. */
export async function recordMany(page: Page, count: number): Promise<void> {
  await page.evaluate(async (wanted) => {
    const { casebook } = window as unknown as {
      casebook: Record<string, (input: unknown) => Promise<{ ok: boolean }>>;
    };
    for (let nth = 1; nth <= wanted; nth += 1) {
      const result = await casebook['incident:record']?.({
        draftId: null,
        about: { kind: 'new', name: `Mr Invented ${nth}`, children: [] },
        happened: { day: null, time: null, asTyped: '' },
        where: 'Phone',
        citation: { clauses: [], notSureYet: true },
        whatHappened: `Invented call number ${nth}.`,
        ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
        toldAtOnce: '',
      });
      if (result?.ok !== true) throw new Error(`Number ${nth} was not recorded.`);
    }
  }, count);
}

/** A ban, a record that it was broken, and what the person says against that record, by way of the page's own bridge: only to have them. */
export async function disputedBreach(page: Page, name: string): Promise<void> {
  await page.evaluate(async (who) => {
    const { casebook } = window as unknown as {
      casebook: Record<string, (input: unknown) => Promise<{ ok: boolean; value: Record<string, unknown> }>>;
    };
    const ask = async (channel: string, input: unknown) => {
      const result = await casebook[channel]?.(input);
      if (result?.ok !== true) throw new Error(`${channel} was not done.`);
      return result.value;
    };
    const { restrictionId } = await ask('restriction:carry-over', {
      draftId: null,
      about: { kind: 'new', name: who, children: [] },
      type: 'ban',
      whatIsRestricted: 'The whole school site, at all times.',
      childArrangements: '',
      startsOn: null,
      endsOn: null,
      reviewOn: null,
      heard: 'yes',
    });
    const { person } = await ask('restriction:show', { restrictionId });
    const { incidentId } = await ask('incident:record', {
      draftId: null,
      about: { kind: 'known', personId: (person as { personId: string }).personId },
      happened: { day: null, time: null, asTyped: '' },
      where: 'Main gate',
      citation: { clauses: ['E1'], notSureYet: false },
      whatHappened: 'He came to the gate and swore twice. He left when asked.',
      ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
      toldAtOnce: '',
      broke: [restrictionId],
    });
    const said = { words: 'I never swore. I said “swift”.', passage: 'swore twice', howTold: 'letter' };
    await ask('incident:dispute', { draftId: null, incidentId, ...said });
  }, name);
}
