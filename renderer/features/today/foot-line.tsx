import { IconShieldCheck, IconShieldQuestion } from '@tabler/icons-react';
import type { BackupState } from '../../../domain/backup/backup';
import type { SessionShown } from '../../../domain/casebook/casebook';
import { RouteLink } from '../../app/route-link';
import styles from './foot-line.module.css';
import { copyWords, lastChangeWords, words } from './messages';

export interface FootLineProps {
  readonly backup: BackupState;
  readonly session: SessionShown;
}

/** The newest proven copy and the last change, at the foot of the page. */
export function FootLine({ backup, session }: FootLineProps) {
  const proven = backup.lastProvenAt !== null;
  const Shield = proven ? IconShieldCheck : IconShieldQuestion;
  return (
    <p className={styles.foot}>
      <Shield size="1.25rem" stroke={1.75} aria-hidden />
      <span>
        {copyWords(backup, session.today)}
        {!proven && (
          <>
            {' '}
            <RouteLink to={{ page: 'settings' }}>{words.toSettings}</RouteLink>
          </>
        )}
        {' · '}
        {lastChangeWords(session)}
      </span>
    </p>
  );
}
