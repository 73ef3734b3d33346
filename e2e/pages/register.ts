import { expect, type Page } from '@playwright/test';
import { NO_GROUNDS } from '../../domain/decision/grounds';
import { send } from './hostile';
import { goTo, title } from './navigation';

export interface CarriedOver {
  readonly about?: string;
  readonly type?: 'Ban' | 'Contact plan';
  readonly restricted?: string;
  readonly children?: string;
  readonly starts?: string;
  readonly ends?: string;
  readonly review?: string;
  readonly heard?: 'Yes' | 'No' | 'Don’t know';
}

/** The form that carries a restriction over, found by its labels. */
export function registerForm(page: Page) {
  return {
    about: page.getByRole('combobox', { name: 'Person this is about' }),
    type: (name: string) => page.getByRole('radio', { name, exact: true }),
    restricted: page.getByRole('textbox', { name: 'What is restricted' }),
    children: page.getByRole('textbox', { name: /^Child arrangements/ }),
    starts: page.getByRole('textbox', { name: /^Starts/ }),
    ends: page.getByRole('textbox', { name: /^Ends/ }),
    review: page.getByRole('textbox', { name: /^Review/ }),
    heard: (answer: string) =>
      page.getByRole('group', { name: /^Were they heard/ }).getByRole('radio', { name: answer, exact: true }),
    add: page.getByRole('button', { name: 'Add to register' }),
  };
}

export async function openRegisterForm(page: Page): Promise<ReturnType<typeof registerForm>> {
  await goTo(page, 'Register');
  await page.getByRole('button', { name: 'Add to register' }).click();
  await expect(title(page, 'Add to register')).toBeVisible();
  const form = registerForm(page);
  await expect(form.about).toBeFocused();
  return form;
}

/** Carries one over; ends on the register, where it is open beside the list. Returns its reference. */
export async function carryOver(page: Page, what: CarriedOver): Promise<string> {
  const form = await openRegisterForm(page);
  await form.about.fill(what.about ?? 'Mr D. Harker');
  await form.about.press('Tab');
  await form.type(what.type ?? 'Ban').check();
  await form.restricted.fill(what.restricted ?? 'The whole school site, at all times.');
  if (what.children !== undefined) await form.children.fill(what.children);
  if (what.starts !== undefined) await form.starts.fill(what.starts);
  if (what.ends !== undefined) await form.ends.fill(what.ends);
  if (what.review !== undefined) await form.review.fill(what.review);
  await form.heard(what.heard ?? 'Yes').check();
  await form.add.click();
  await expect(title(page, 'Register')).toBeVisible();
  const pane = restrictionPane(page);
  await expect(pane).toContainText(/RES-\d{4}-\d{4}/);
  return /RES-\d{4}-\d{4}/.exec((await pane.textContent()) ?? '')?.[0] ?? '';
}

/** One restriction, beside the list. */
export function restrictionPane(page: Page) {
  return page.getByRole('complementary', { name: 'One restriction' });
}

export function registerTable(page: Page) {
  return page.getByRole('table', { name: 'Restrictions' });
}

/** Carries many over by way of the page's own bridge, each about somebody new: only to have a long register, or many reviews that are due. */
export async function carryOverMany(
  page: Page,
  count: number,
  dates: { readonly endsOn: string; readonly reviewOn: string } | null = null,
): Promise<void> {
  const { endsOn, reviewOn } = dates ?? { endsOn: null, reviewOn: null };
  const asked = { wanted: count, endsOn, reviewOn };
  await page.evaluate(async ({ wanted, ...typed }) => {
    const { casebook } = window as unknown as {
      casebook: Record<string, (input: unknown) => Promise<{ ok: boolean }>>;
    };
    for (let nth = 1; nth <= wanted; nth += 1) {
      const result = await casebook['restriction:carry-over']?.({
        draftId: null,
        about: { kind: 'new', name: `Mrs Restricted ${nth}`, children: [{ name: `Child ${nth}`, className: '4B' }] },
        type: nth % 3 === 0 ? 'contact-plan' : 'ban',
        whatIsRestricted: 'The whole school site, at all times.',
        childArrangements: '',
        startsOn: null,
        ...typed,
        heard: 'yes',
      });
      if (result?.ok !== true) throw new Error(`Number ${nth} was not carried over.`);
    }
  }, asked);
}

/** Starts a contact plan about somebody new by way of the page's own bridge, with the record that it rests on: only to have one with these dates. */
export async function startPlan(
  page: Page,
  name: string,
  dates: { readonly startsOn: string; readonly reviewOn: string; readonly endsOn: string },
): Promise<void> {
  const { incidentId } = await send<{ incidentId: string }>(page, 'incident:record', {
    draftId: null,
    about: { kind: 'new', name, children: [] },
    happened: { day: '2026-11-23', time: '08:50', asTyped: '' },
    affected: [{ kind: 'named', name: 'Mrs Pell', role: 'office' }],
    where: 'Telephone',
    citation: { clauses: ['E1'], notSureYet: false },
    whatHappened: 'Rang eleven times and shouted.',
    ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
    toldAtOnce: '',
  });
  const [found] = await send<readonly { person: { personId: string } }[]>(page, 'person:suggest', { text: name });
  await send(page, 'plan:start', {
    draftId: null,
    about: { kind: 'known', personId: found?.person.personId },
    grounds: {
      ...NO_GROUNDS,
      incidents: [incidentId],
      part: 'Rang eleven times.',
      milder: 'A word, twice.',
      equality: { answer: 'dont-know-have-asked', adjustment: '' },
      safeguarding: { answer: 'looked', on: '2026-11-24', who: '' },
      onlyVictim: 'no',
    },
    account: { answer: 'heard', words: 'Was worried.' },
    behaviours: 'Ringing again and again.',
    reason: 'The office could answer nobody else.',
    ways: ['email'],
    with: 'The office',
    howOften: '',
    limit: { contacts: 2, per: 'week' },
    ...dates,
    goingOn: [{ code: 'no-warning-before', answer: 'It went on over three days' }],
  });
}
