import { IconNotebook } from '@tabler/icons-react';
import { Busy } from '../ui/busy';
import styles from './opening.module.css';

/** What stands in the place of the lock page while the passphrase is tried: the same cover, and one quiet line. */
export function Opening() {
  return (
    <main className={styles.cover}>
      <div className={styles.card}>
        <IconNotebook size="1.25rem" stroke={1.75} aria-hidden />
        <Busy what="Opening the casebook" after={0} />
      </div>
    </main>
  );
}
