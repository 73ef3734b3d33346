import { shownDate } from '../../../domain/dates/local-date';
import type { Reference } from '../../../domain/ids';
import { useSession } from '../../stores/session';
import { detailWords } from './messages';
import styles from './print-footer.module.css';

/** On paper only: reference, school and date at the foot of every page. */
export function PrintFooter({ reference }: { readonly reference: Reference }) {
  const session = useSession((one) => one.shown);
  if (session === null) return null;
  return (
    <>
      <div className={styles.room} aria-hidden />
      <div className={styles.footer} aria-hidden>
        <span>{session.schoolName}</span>
        <span>{detailWords.footer(reference, shownDate(session.today))}</span>
      </div>
    </>
  );
}
