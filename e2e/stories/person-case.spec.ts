import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { chronologyChip, openConversationForm } from '../pages/conversation';
import { expectNoFindings } from '../pages/findings';
import { pressByKey, sendByKey, tabTo, typeInto } from '../pages/keyboard';
import { goTo, lock, title, unlock } from '../pages/navigation';
import { recordsAbout } from '../pages/people';
import { PRACTICE_PASSPHRASE } from '../pages/practice';
import { definitionOf, openRecordForm, recordIt } from '../pages/record';

const WHO = 'Mr Q. Pelhamby';
const HOSTILE = '<img src=x onerror=alert(1)> {{7*7}} \u202etxet';

/** Records an incident about one person, aimed at Mrs Pell, by keyboard; opens the record. */
async function recordTowards(
  page: Page,
  when: string,
  about: string,
  seen: () => Promise<void> = async () => undefined,
): Promise<string> {
  const { keyboard } = page;
  const form = await openRecordForm(page);
  await keyboard.type(about);
  await expect(page.getByRole('option').first()).toBeVisible();
  await keyboard.press(when === 'Fri' ? 'Tab' : 'Enter');
  await typeInto(page, form.when, when);
  await typeInto(page, form.whatHappened, 'Shouted at Mrs Pell at the gate.');
  await pressByKey(page, page.getByRole('button', { name: 'More', exact: true }));
  await pressByKey(page, page.getByRole('button', { name: /^People/ }));
  await pressByKey(page, page.getByRole('button', { name: 'Somebody affected' }));
  await typeInto(page, page.getByLabel('Affected', { exact: true }), 'Mrs Pell');
  await seen();
  const reference = await recordIt(page);
  await page.getByRole('button', { name: 'Open the record' }).press('Enter');
  await expect(title(page, reference)).toBeVisible();
  return reference;
}

async function openPerson(page: Page): Promise<void> {
  await pressByKey(page, page.getByRole('main').getByRole('link', { name: WHO }).first());
  await expect(title(page, WHO)).toBeFocused();
}

test('a person’s page is a case: a conversation with its draft, Today, the ladder, the chronology and its filters, by keyboard alone', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  const { keyboard } = page;
  await openFamilies(launched);
  const incident = await recordTowards(page, 'Fri', WHO);
  await openPerson(page);
  await expect(recordsAbout(page)).toHaveCount(1);
  await expect(recordsAbout(page).first()).toContainText('Fri 20 Nov 2026');
  await expect(recordsAbout(page).first()).toContainText('entered on Tue 24 Nov 2026');

  const form = await openConversationForm(page);
  await keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'Before this can be recorded' }).getByRole('link')).toHaveText([
    'Write in a few words what was said.',
  ]);
  await typeInto(page, form.said, `Asked him not to shout. ${HOSTILE}`);
  await typeInto(page, form.agreed, 'He rings before he comes.');
  await typeInto(page, form.lookAgain, 'in 2 days');
  await expect(form.lookAgain).toHaveAccessibleDescription('Thu 26 Nov 2026');
  await typeInto(page, form.on, 'yesterday');
  await expect(form.on).toHaveAccessibleDescription('Mon 23 Nov 2026');
  await expectNoFindings(page, 'Record a conversation');
  // What was typed survives the lock.
  await expect(page.getByText(/^Draft kept/)).toBeVisible();
  await lock(page);
  await unlock(page, PRACTICE_PASSPHRASE);
  await expect(form.said).toHaveValue(`Asked him not to shout. ${HOSTILE}`);
  await sendByKey(page);
  await expect(title(page, 'Conversation')).toBeVisible();
  await expect(definitionOf(page, 'What was said')).toContainText(HOSTILE);
  await expect(definitionOf(page, 'Look again on')).toHaveText('Thu 26 Nov 2026, in 2 working days');
  await expect(page.getByText('It counts on the ladder as “Informal word” until Sun 23 May 2027.')).toBeVisible();
  await expectNoFindings(page, 'a conversation');
  await lookAgainOnToday(page);
  await theCase(page, incident);
});

/** It is on Today, somebody looks, and it is off Today. */
async function lookAgainOnToday(page: Page): Promise<void> {
  const line = page.getByRole('link', { name: new RegExp(`^Look again ${WHO}`) });
  await goTo(page, 'Today');
  await expect(line).toContainText('Spoken with on Mon 23 Nov 2026');
  await pressByKey(page, line);
  await pressByKey(page, page.getByRole('button', { name: 'Looked again' }));
  await expect(page.getByRole('textbox', { name: /^What did you find/ })).toBeFocused();
  await page.keyboard.type('He rang first.');
  await expectNoFindings(page, 'a conversation, looked at again');
  await sendByKey(page);
  const since = page.getByRole('list', { name: 'What came after' });
  await expect(since).toContainText('Looked again');
  await expect(since).toContainText('He rang first.');
  await expect(page.getByRole('button', { name: 'Looked again' })).toHaveCount(0);
  await goTo(page, 'Today');
  await expect(page.getByRole('heading', { name: /^Needs you/ })).toBeVisible();
  await expect(line).toHaveCount(0);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(title(page, 'Conversation')).toBeVisible();
}

/** The chronology in its order, its filters, and what the ladder makes of the conversation. */
async function theCase(page: Page, incident: string): Promise<void> {
  await openPerson(page);
  await expect(recordsAbout(page).getByRole('link')).toHaveText([
    /^Looked again after the conversation of Mon 23 Nov 2026/,
    /^Conversation.*entered on Tue 24 Nov 2026/,
    new RegExp(`^Incident ${incident}`),
  ]);
  await expectNoFindings(page, 'a person as a case');
  await pressByKey(page, chronologyChip(page, /^Conversations 2/), 'Space');
  await expect(recordsAbout(page)).toHaveCount(2);
  await pressByKey(page, chronologyChip(page, /^Incidents 1/), 'Space');
  await expect(recordsAbout(page)).toHaveCount(1);
  await pressByKey(page, chronologyChip(page, /^All 3/), 'Space');
  await expect(recordsAbout(page)).toHaveCount(3);
  await pressByKey(page, page.getByRole('button', { name: 'Decide what happens next' }));
  await expect(page.getByText(/^Informal word of Mon 23 Nov 2026 counts until Sun 23 May 2027/)).toBeVisible();
  await page.keyboard.press('Alt+ArrowLeft');
  // One stop for the whole list; the arrows move inside it.
  await tabTo(page, recordsAbout(page).getByRole('link').first());
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(title(page, 'Conversation')).toBeVisible();
  await pressByKey(page, page.getByRole('button', { name: 'Strike out' }));
  await expect(page.getByRole('textbox', { name: 'Why is it struck out?' })).toBeFocused();
  await page.keyboard.type('It was his brother.');
  await sendByKey(page);
  await expect(page.getByText('It counts for nothing on the ladder, and nobody is asked to look again.')).toBeVisible();
  await expectNoFindings(page, 'a conversation, struck out');
}

test('D14: the second time towards one person is said while it is recorded, on the record and on the person’s page, and no more than that', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const first = await recordTowards(page, 'Fri', WHO);
  await expect(page.getByText('Second time towards Mrs Pell')).toHaveCount(0);
  const second = await recordTowards(page, 'today', WHO, async () => {
    const said = page.getByRole('list', { name: 'More than once towards one person' });
    await expect(said).toContainText('Second time towards Mrs Pell');
    await expect(said.getByRole('link')).toHaveText([first]);
    await expectNoFindings(page, 'the record form, second time towards somebody');
  });
  const said = page.getByRole('list', { name: 'More than once towards one person' });
  await expect(said).toContainText('Second time towards Mrs Pell');
  await expect(said.getByRole('link')).toHaveText([first]);
  await expectNoFindings(page, 'a record, second time towards somebody');
  await openPerson(page);
  await expect(said.getByRole('link')).toHaveText([first, second]);
  await expect(page.getByRole('main')).not.toContainText(/offence|harass|offender|unlawful/i);
  // From a record, the conversation knows which one it was about.
  await pressByKey(page, said.getByRole('link', { name: second }));
  const form = await openConversationForm(page);
  await expect(page.getByText(`It is about ${second}.`)).toBeVisible();
  await tabTo(page, form.said);
  await page.keyboard.type('Asked him to talk to me, not to her.');
  await sendByKey(page);
  await pressByKey(page, page.getByRole('main').getByRole('link', { name: second }));
  await expect(page.getByRole('list', { name: 'Spoken about' })).toContainText('Asked him to talk to me');
});

test('a long history shows its newest lines, and earlier ones when they are asked for', async ({ launch }) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  await recordTowards(page, 'Fri', WHO);
  const address = await page.getByRole('main').getByRole('link', { name: WHO }).first().getAttribute('href');
  await openPerson(page);
  await addMany(page, 54, address?.split('/').at(-1) ?? '');
  await goTo(page, 'People');
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(recordsAbout(page)).toHaveCount(50);
  await expect(page.getByText('The newest 50 of 55.')).toBeVisible();
  await pressByKey(page, page.getByRole('button', { name: 'Show earlier' }));
  await expect(recordsAbout(page)).toHaveCount(55);
  await expect(page.getByRole('button', { name: 'Show earlier' })).toHaveCount(0);
});

/** Many conversations with one person, by way of the page's own bridge: only to have a long history. */
async function addMany(page: Page, count: number, personId: string): Promise<void> {
  await page.evaluate(
    async ({ wanted, whom }) => {
      const { casebook } = window as unknown as {
        casebook: Record<string, (input: unknown) => Promise<{ ok: boolean }>>;
      };
      for (let nth = 1; nth <= wanted; nth += 1) {
        const result = await casebook['conversation:record']?.({
          draftId: null,
          about: { kind: 'known', personId: whom },
          on: '2026-11-23',
          words: `Invented talk number ${nth}.`,
          agreed: '',
          lookAgainOn: null,
          spokenBy: '',
          incidentId: null,
        });
        if (result?.ok !== true) throw new Error(`Number ${nth} was not recorded.`);
      }
    },
    { wanted: count, whom: personId },
  );
}
