import { setTimeout as pause } from 'node:timers/promises';
import { expect, type Launched, test } from '../fixtures/app';
import { makePractice, recordsIn, verify } from '../fixtures/command-line';
import { haveEnded, holders } from '../fixtures/processes';
import { howOften, seededRandom, seedOfRun } from '../fixtures/seeded-random';
import { sendByKey } from '../pages/keyboard';
import { LockPage } from '../pages/lock-page';
import { RecordPage } from '../pages/record-page';

const KILLS = howOften('CASEBOOK_KILLS', 5);
/** Words of one sitting: each is another, so that any loss shows. */
const SITTING = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ');

/** What one sitting left behind, kept outside the app. */
interface Sitting {
  /** References that the page showed, with the words recorded under them. */
  readonly acknowledged: ReadonlyMap<string, string>;
  /** The words in hand when it was killed: in the form, or being recorded. */
  readonly inHand: string;
  /** What of them had to be kept by then. */
  readonly hadToBeKept: string;
}

/** Records, then is killed while typing or while recording once more, at a moment that chance decides. */
async function sit(
  launched: Launched,
  name: string,
  last: 'typing' | 'recording',
  random: () => number,
): Promise<Sitting> {
  const form = new RecordPage(launched.page);
  const acknowledged = new Map<string, string>();
  const running = await holders(launched.app);
  for (let left = Math.floor(random() * 3); left > 0; left -= 1) {
    await form.begin();
    const words = `${name}, record ${left}`;
    await form.whatHappened.fill(words);
    acknowledged.set(await form.record(), words);
  }
  await form.begin();
  const begun = `${name}, half typed: `;
  await form.whatHappened.fill(begun);
  const hadToBeKept = last === 'typing' ? await form.keptByNow() : '';
  if (last === 'typing') {
    await form.whatHappened.focus();
    await launched.page.keyboard.press('Control+End');
    const typing = form.whatHappened.pressSequentially(SITTING, { delay: 1 }).catch(endedByTheKill);
    await pause(random() * 1_500);
    launched.kill();
    await typing;
  } else {
    await sendByKey(launched.page);
    const seen = form.acknowledged().then((reference) => acknowledged.set(reference, begun), endedByTheKill);
    await pause(random() * 60);
    launched.kill();
    await seen;
  }
  await haveEnded(running);
  return { acknowledged, inHand: last === 'typing' ? `${begun}${SITTING}` : begun, hadToBeKept };
}

/** Whatever was under way when the app was killed can't be answered any more. */
function endedByTheKill(error: unknown): void {
  if (!(error instanceof Error) || !/closed|crashed|disconnected/i.test(error.message)) throw error;
}

/** The words of the draft that is offered on Today; null where there is none. The form is left without it. */
async function takeDraft(launched: Launched): Promise<string | null> {
  const offered = launched.page.getByRole('main').getByRole('link', { name: /^Incident, not finished|not finished/ });
  await expect(launched.page.getByRole('heading', { name: /In force/ })).toBeVisible();
  if ((await offered.count()) === 0) return null;
  await expect(offered).toHaveCount(1);
  const form = new RecordPage(launched.page);
  await form.goOnFromToday(/not finished/);
  await expect(form.whatHappened).not.toHaveValue('');
  const words = await form.whatHappened.inputValue();
  await launched.page.getByRole('button', { name: 'Throw this draft away' }).click();
  await launched.page.getByRole('button', { name: 'Throw it away' }).click();
  await expect(launched.page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible();
  return words;
}

test('T1: the whole app killed at random moments while typing and recording: every record that was acknowledged is there, and all but the last second of typing', async ({
  launch,
}, testInfo) => {
  testInfo.setTimeout(120_000 + KILLS * 30_000);
  const random = seededRandom(seedOfRun('kills of the app'));
  const acknowledged = new Map<string, string>();
  let launched = await launch();
  makePractice(launched.casebook);
  await new LockPage(launched.page).openExisting((folder) => launched.choose(folder), launched.casebook);
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const sitting = await sit(launched, `Sitting ${kill}`, kill % 2 === 1 ? 'typing' : 'recording', random);
    for (const [reference, words] of sitting.acknowledged) acknowledged.set(reference, words);

    expect(verify(launched.casebook), `kill ${kill}`).toBe('');
    const records = recordsIn(launched.casebook);
    for (const [reference, words] of acknowledged) {
      expect(records.filter((each) => each.reference === reference).map(({ whatHappened }) => whatHappened)).toEqual([
        words,
      ]);
    }

    launched = await launch({ sameAs: launched });
    await new LockPage(launched.page).unlock();
    const draft = await takeDraft(launched);
    const recorded = records.some(({ whatHappened }) => whatHappened === sitting.inHand);
    // In the form or in the record, never in both, and never lost.
    expect(draft !== null && recorded, `kill ${kill}`).toBe(false);
    if (!recorded) {
      expect((draft ?? '').startsWith(sitting.hadToBeKept), `kill ${kill}: “${draft}”`).toBe(true);
      expect(sitting.inHand.startsWith(draft ?? ''), `kill ${kill}: “${draft}”`).toBe(true);
    }
  }
});
