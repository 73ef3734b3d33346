import path from 'node:path';
import { headerOf } from '../engine/casebook/as-disaster';
import type { OpenCasebook } from '../engine/casebook/open-casebook';
import { unlockCasebook } from '../engine/casebook/unlock-casebook';
import { readHeader } from '../engine/keys/header-file';
import { SignInThrottle } from '../engine/keys/sign-in-throttle';
import { askPassphrase } from './ask-passphrase';
import { Outcome, type Surroundings } from './outcome';

/** Unlocks a casebook as `user` (the head, if left out), does the work, and closes it whatever happens. */
export async function withCasebook(
  folder: string,
  user: string | boolean | undefined,
  { clock }: Surroundings,
  work: (casebook: OpenCasebook) => Promise<Outcome> | Outcome,
): Promise<Outcome> {
  const full = path.resolve(folder);
  const { header } = headerOf(readHeader(full));
  const head = header.body.slots.find(({ role }) => role === 'head')?.signInName ?? '';
  const unlocked = await unlockCasebook({
    folder: full,
    signInName: typeof user === 'string' ? user : head,
    passphrase: await askPassphrase(),
    goOnWithout: false,
    clock,
    throttle: new SignInThrottle(full),
  });
  if (unlocked.state === 'wrong-passphrase') {
    const wait = unlocked.waitSeconds > 0 ? ` Please wait ${unlocked.waitSeconds} seconds before the next try.` : '';
    return new Outcome(1, { error: 'wrong-passphrase', waitSeconds: unlocked.waitSeconds }, [
      `That sign-in name and passphrase don't open this casebook.${wait}`,
    ]);
  }
  try {
    return await work(unlocked.casebook);
  } finally {
    unlocked.casebook.close();
  }
}
