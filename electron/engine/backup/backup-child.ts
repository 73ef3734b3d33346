import { systemClock } from '../casebook/clock';
import { unlockCasebook } from '../casebook/unlock-casebook';
import { SignInThrottle } from '../keys/sign-in-throttle';
import { makeBackup } from './make-backup';

/** For the tests: a program that opens the casebook of its first folder and copies it into the second, to be killed on the way. */
async function copyAndBeKilled(folder: string, copies: string): Promise<void> {
  const unlocked = await unlockCasebook({
    folder,
    signInName: 'Headteacher',
    passphrase: 'lantern harbour quilt seventeen',
    goOnWithout: false,
    clock: systemClock(),
    throttle: new SignInThrottle(folder),
  });
  if (unlocked.state === 'open') makeBackup(unlocked.casebook, copies);
}

void copyAndBeKilled(process.argv[2] ?? '', process.argv[3] ?? '');
