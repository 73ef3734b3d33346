import path from 'node:path';
import { headerOf } from '../engine/casebook/as-disaster';
import type { OpenCasebook } from '../engine/casebook/open-casebook';
import { unlockCasebook } from '../engine/casebook/unlock-casebook';
import { lockHolder } from '../engine/files/lock-file';
import { readHeader } from '../engine/keys/header-file';
import { SignInThrottle } from '../engine/keys/sign-in-throttle';
import type { Arguments } from './arguments';
import { askPassphrase } from './ask-passphrase';
import { Outcome, type Surroundings } from './outcome';

/** The options of every command that unlocks a casebook. */
export const UNLOCKING = { user: { type: 'string' }, 'take-over': { type: 'boolean' } } as const;

/**
 * Unlocks a casebook as `--user` (the head, if left out), does the work, and closes it whatever happens. `--take-over`: also one that another PC has open
 * by its lock.
 */
export async function withCasebook(
  folder: string,
  { user, 'take-over': takeOver }: Arguments['values'],
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
    // Whoever has it on another PC now; one that comes between still refuses.
    takeOver: takeOver === true ? (lockHolder(full) ?? undefined) : undefined,
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
