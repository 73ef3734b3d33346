import { dayInEngland, Instant } from '../../../domain/dates/local-date';
import { readyArgon2 } from '../keys/passphrase-key';
import { readySodium } from '../keys/sodium';
import { readyConduct } from './conduct';

const ANY_MOMENT = Instant.parse('2026-09-01T08:00:00.000Z');

/**
 * What an unlocking needs whatever the passphrase is, done while it is typed: both copies of the library loaded, the shape known that the
 * tables have to have, and England's clock (its first question takes long). Nothing of the casebook is read.
 */
export function readyToUnlock(): void {
  readyArgon2();
  void readySodium();
  readyConduct();
  dayInEngland(ANY_MOMENT);
}
