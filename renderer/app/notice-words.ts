import {
  dayInEngland,
  type Instant,
  type LocalDate,
  shownDate,
  shownTime,
  timeInEngland,
} from '../../domain/dates/local-date';
import { shownMoment } from '../../domain/dates/shown-moment';

export const noticeWords = {
  keyFile:
    'One of the two copies of the key file was damaged. It has been put right from the other one, and nothing is lost.',
  seal: 'A part of the seal file was damaged, as a power cut can do. It has been put right, and nothing is lost.',
  aboutFailed: 'the line about the passphrase',
  aboutRestore: 'the line about the copy',
  aboutKeyFile: 'the line about the key file',
  aboutSeal: 'the line about the seal file',
} as const;

/** `2 attempts with a wrong passphrase since you last unlocked (the last one today, 8:12).` Most of them are somebody's own slip, so no alarm. */
export function failedSignInWords(count: number, lastAt: Instant | null, today: LocalDate): string {
  const attempts = count === 1 ? '1 attempt' : `${count.toLocaleString('en-GB')} attempts`;
  const last = lastAt === null ? '' : ` (${count === 1 ? '' : 'the last one '}${shownMoment(lastAt, today)})`;
  return `${attempts} with a wrong passphrase since you last unlocked${last}. If that was you, there is nothing to do.`;
}

/** Says from when on something may be missing. */
export function restoredWords(madeAt: Instant): string {
  const made = `${shownDate(dayInEngland(madeAt))}, ${shownTime(timeInEngland(madeAt))}`;
  return `These records were restored from a copy made ${made}. What was recorded after that is not in here.`;
}
