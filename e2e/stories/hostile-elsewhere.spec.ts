import { DETAIL_FIELDS, type DetailField } from '../../domain/incident/details';
import { NO_SHAPE } from '../../domain/restriction/shape';
import { SCHOOL_ROLES } from '../../domain/school/school';
import { expect, type Launched, test } from '../fixtures/app';
import { HOSTILE } from '../fixtures/hostile-text';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { asShown, send, watch } from '../pages/hostile';
import { whatDoesNotFit } from '../pages/layout';
import { goTo, lock, title, unlock } from '../pages/navigation';
import { PRACTICE_PASSPHRASE } from '../pages/practice';
import { registerTable, restrictionPane } from '../pages/register';

const line = (text: string) => asShown(text.trim());
const timesIn = (shown: string | null, text: string) => (shown ?? '').split(line(text)).length - 1;
const child = (text: string) => ({ name: text, className: text });

/** Fields in which one of a few answers stands. */
const CHOSEN: readonly DetailField[] = ['absence', 'onlyComplained'];

function everyDetail(text: string) {
  return Object.fromEntries(DETAIL_FIELDS.filter((name) => !CHOSEN.includes(name)).map((name) => [name, text]));
}

const nothing = {
  draftId: null,
  happened: { day: null, time: null, asTyped: '' },
  where: '',
  citation: { clauses: ['E3', 'E4', 'E6', 'A1'], notSureYet: false },
  whatHappened: 'Rang.',
  ticks: { childSawOrAffected: false, worryAboutChild: false, saidAgainstStaff: false },
  toldAtOnce: '',
};

/** A record with this text in every field of `More`, disputed with it, about somebody of whom everything says it too. */
async function everywhere({ page }: Launched, text: string): Promise<{ incidentId: string; personId: string }> {
  const { incidentId } = await send<{ incidentId: string }>(page, 'incident:record', {
    ...nothing,
    about: { kind: 'new', name: text, children: [child(text)] },
    alsoAbout: [{ kind: 'not-identified', description: text }],
    affected: [{ kind: 'named', name: text, role: text }],
    details: everyDetail(text),
  });
  await send(page, 'incident:dispute', { draftId: null, incidentId, words: text, passage: '', howTold: text });
  const shown = await send<{ about: { person: { personId: string } } }>(page, 'incident:show', { incidentId });
  const { personId } = shown.about.person;
  await send(page, 'person:note-details', {
    draftId: null,
    personId,
    details: {
      address: text,
      addressWithheld: false,
      telephone: text,
      email: text,
      communicationNeeds: text,
      handlingNote: text,
    },
  });
  await send(page, 'person:note-family', {
    draftId: null,
    personId,
    relative: { kind: 'new', name: text, className: text },
    relation: text,
    responsibility: 'not-known',
  });
  const about = { kind: 'known', personId };
  await send(page, 'hold:place', { draftId: null, about, saidBy: text, words: text });
  await send(page, 'order:note', {
    draftId: null,
    about,
    kind: 'court-order',
    whichChildren: text,
    says: text,
    seen: { how: 'seen', by: text, on: null },
    source: text,
    until: null,
    lookAgainOn: null,
    door: 'stop',
    atTheDoor: text,
  });
  return { incidentId, personId };
}

// It goes over many records.
test.setTimeout(360_000);

test('T51, T52: under More, in a dispute, in a person’s details, a hold and an order whatever is typed is shown as it stands, and nothing runs', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const watched = await watch(page);
  const strangers = await watched.strangers();
  for (const text of HOSTILE) await everywhere(launched, text);
  await goTo(page, 'Incidents');
  const links = page.getByRole('table').getByRole('link');
  const main = page.getByRole('main');
  const filled = DETAIL_FIELDS.length - CHOSEN.length;
  for (const [index, text] of [...HOSTILE].reverse().entries()) {
    if (index === 50) await page.getByRole('button', { name: 'Next page' }).click();
    await links.nth(index % 50).press('Enter');
    await expect(title(page, /^INC-/)).toBeVisible();
    // Every detail, the person with their child, who else it was about, who was affected and as what, the dispute.
    expect(timesIn(await main.textContent(), text), text).toBeGreaterThanOrEqual(filled + 6);
    if (text.length > 200) expect.soft(await whatDoesNotFit(page)).toEqual([]);
    await main
      .getByRole('link', { name: line(text) })
      .first()
      .press('Enter');
    await expect(page.getByRole('heading', { level: 2, name: /^What happened/ })).toBeVisible();
    // Name, details, the children and what they are to them.
    expect(timesIn(await main.textContent(), text), text).toBeGreaterThanOrEqual(8);
    if (text.length > 200) expect.soft(await whatDoesNotFit(page)).toEqual([]);
    expect([text, await watched.strangers()]).toEqual([text, strangers]);
    await page.keyboard.press('Alt+ArrowLeft');
    await page.keyboard.press('Alt+ArrowLeft');
    await expect(title(page, 'Incidents')).toBeVisible();
  }
  await goTo(page, 'Today');
  for (const text of HOSTILE) await expect(page.getByRole('list', { name: 'On hold' })).toContainText(line(text));
  expect.soft(await whatDoesNotFit(page)).toEqual([]);
  await goTo(page, 'Register');
  await page.getByRole('button', { name: 'Orders and instructions' }).click();
  for (const text of HOSTILE) await expect(main).toContainText(line(text));
  await main.getByRole('list').getByRole('link').first().press('Enter');
  await expect(page.getByRole('complementary').getByRole('heading').first()).toBeFocused();
  expect.soft(await whatDoesNotFit(page)).toEqual([]);
  expect(await watched.strangers()).toBe(strangers);
  expect([watched.dialogs, watched.errors, await watched.violations()]).toEqual([[], [], []]);
});

test('T51, T52: in what the school says of itself, in filters, tasks and the limits of a restriction it is shown as it stands', async ({
  launch,
}) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const [first = ''] = HOSTILE;
  for (const text of HOSTILE)
    await send(page, 'task:add', { draftId: null, what: text, by: '2026-12-01', personId: null, record: '' });
  const names = HOSTILE.slice(0, 12);
  for (const text of names) {
    await send(page, 'restriction:save-filter', {
      name: text,
      filter: { show: 'current', type: null, words: text },
    });
  }
  const arrangement = { state: 'arranged', words: first };
  await send(page, 'restriction:carry-over', {
    draftId: null,
    about: { kind: 'new', name: 'Mr Zed Zzyzxby', children: [] },
    type: 'ban',
    whatIsRestricted: '',
    childArrangements: '',
    startsOn: null,
    endsOn: null,
    reviewOn: null,
    heard: 'yes',
    shape: {
      ...NO_SHAPE,
      places: { kind: 'named', names: HOSTILE.slice(0, 20) },
      exceptions: HOSTILE.slice(20, 32).map((what) => ({ what, when: { kind: 'by-appointment' } })),
      contact: { ways: ['email'], with: first, howOften: first },
      whichChildren: first,
      arrangements: Object.fromEntries(Object.keys(NO_SHAPE.arrangements).map((name) => [name, arrangement])),
      mayRemove: first,
      alsoHere: ['works-here'],
      handlingNote: first,
    },
  });
  await send(page, 'settings:change-door-lines', {
    say: first,
    call: first,
    wontGo: first,
    ringsOrWrites: first,
    putThrough: first,
  });
  await send(page, 'code:note-policy', {
    draftId: null,
    place: 'complaints',
    title: first,
    version: first,
    adoptedOn: '2026-09-07',
  });
  const { described, numbersOutOfDate, ...school } = await send<Record<string, unknown>>(page, 'school:show', {});
  expect([described, numbersOutOfDate]).toHaveLength(2);
  await send(page, 'school:describe', {
    ...school,
    draftId: null,
    authority: first,
    address: first,
    telephone: first,
    email: first,
    people: Object.fromEntries(SCHOOL_ROLES.map((role) => [role, { name: first, telephone: first }])),
    authorised: { names: first, paper: first, on: null },
    numbers: [{ whose: first, number: first }],
    numbersCheckedOn: null,
    signatories: [{ name: first, post: 'trust' }],
    sites: [first],
  });
  await lock(page);
  await unlock(page, PRACTICE_PASSPHRASE);
  const watched = await watch(page);
  const strangers = await watched.strangers();
  await goTo(page, 'Settings');
  expect.soft(await whatDoesNotFit(page)).toEqual([]);
  await page.getByRole('button', { name: 'School details' }).click();
  await expect(page.getByRole('main')).toContainText(line(first));
  expect.soft(await whatDoesNotFit(page)).toEqual([]);
  await goTo(page, 'Code');
  await expect(page.getByRole('main')).toContainText(line(first));
  await goTo(page, 'Register');
  const saved = page.getByRole('list', { name: 'Saved filters' });
  for (const text of names) await expect(saved).toContainText(line(text));
  expect.soft(await whatDoesNotFit(page)).toEqual([]);
  await registerTable(page).getByRole('link', { name: 'Mr Zed Zzyzxby' }).press('Enter');
  await expect(restrictionPane(page).getByRole('heading').first()).toBeFocused();
  for (const text of HOSTILE.slice(0, 32)) await expect(restrictionPane(page)).toContainText(line(text));
  expect.soft(await whatDoesNotFit(page)).toEqual([]);
  await page.getByRole('button', { name: 'Print door sheet' }).click();
  await expect(title(page, 'Door sheet')).toBeFocused();
  await expect(page.getByRole('main')).toContainText(line(first));
  await goTo(page, 'Today');
  await page.getByRole('link', { name: 'Before the summer' }).click();
  await expect(page.getByRole('list', { name: 'Tasks' })).toBeVisible();
  for (const text of HOSTILE) await expect(page.getByRole('main')).toContainText(line(text));
  expect.soft(await whatDoesNotFit(page)).toEqual([]);
  expect(await watched.strangers()).toBe(strangers);
  expect([watched.dialogs, watched.errors, await watched.violations()]).toEqual([[], [], []]);
});
