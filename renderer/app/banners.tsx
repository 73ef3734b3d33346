import type { SessionShown } from '../../domain/casebook/casebook';
import { HEAD_ONLY } from '../../domain/casebook/roles';
import { useNavigation } from '../stores/navigation';
import { useSession } from '../stores/session';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import styles from './banners.module.css';
import { HeldDraft } from './held-draft';
import { SessionNotices } from './session-notices';

/** Lines that stand on every page while they hold. */
export function Banners() {
  const session = useSession((one) => one.shown);
  const here = useNavigation((navigation) => navigation.route.page);
  const go = useNavigation((navigation) => navigation.go);
  if (session === null) return null;
  return (
    <section aria-label="Notices" className={styles.banners}>
      {session.practicePassphrase !== null && (
        <div className={styles.practice}>
          <Notice kind="practice" banner>
            <p>
              Practice casebook: invented families.
              <span className={styles.screenOnly}>
                {' '}
                Passphrase: <span className={styles.phrase}>{session.practicePassphrase}</span>
              </span>
            </p>
          </Notice>
        </div>
      )}
      {sheetIsDue(session) && here !== 'recovery-sheet' && (
        <Notice
          kind="attention"
          banner
          actions={
            <Button size="small" onClick={() => go({ page: 'recovery-sheet' })}>
              Type two groups back
            </Button>
          }
        >
          <p>Recovery sheet not checked yet: without it, a forgotten passphrase loses the records.</p>
        </Notice>
      )}
      {session.notices.includes('clock-earlier') && (
        <Notice kind="attention" banner>
          <p>This PC's clock is earlier than the newest record. Please check date and time. You can record as usual.</p>
        </Notice>
      )}
      <HeldDraft />
      <SessionNotices session={session} />
    </section>
  );
}

/** The sheet is a head's business, and a practice casebook needs none. */
function sheetIsDue({ recoverySheet, practicePassphrase, user }: SessionShown): boolean {
  return !recoverySheet.confirmed && practicePassphrase === null && HEAD_ONLY.includes(user.role);
}
