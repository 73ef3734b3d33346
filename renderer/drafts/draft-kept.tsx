import { IconLock } from '@tabler/icons-react';
import { shownTime, timeInEngland } from '../../domain/dates/local-date';
import { failureWords } from '../failures/failure-words';
import type { DraftKeeping } from './draft-keeper';
import styles from './draft-kept.module.css';

/** `Draft kept 8:52`, quietly, at the end of the form's head. Not read out at every key; a screen reader finds it where it stands. */
export function DraftKept({ keptAt, failure }: DraftKeeping) {
  if (failure !== null) {
    return (
      <p className={styles.notKept} role="status">
        The newest words are not kept yet: {failureWords(failure).title.toLowerCase()}.
      </p>
    );
  }
  return (
    <p className={styles.kept}>
      {keptAt !== null && (
        <>
          <IconLock size="1.125em" stroke={1.75} aria-hidden />
          Draft kept {shownTime(timeInEngland(keptAt))}
        </>
      )}
    </p>
  );
}
