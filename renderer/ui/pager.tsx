import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { Button } from './button';
import styles from './pager.module.css';

export interface PagerProps {
  /** What is paged, in the plural: `incidents`. */
  readonly what: string;
  readonly offset: number;
  readonly limit: number;
  readonly total: number;
  readonly onChange: (offset: number) => void;
}

/** Pages in place of an endless list. Nothing is shown while there is one page only. */
export function Pager({ what, offset, limit, total, onChange }: PagerProps) {
  if (total <= limit && offset === 0) return null;
  const last = Math.min(offset + limit, total);
  return (
    <nav className={styles.pager} aria-label={`Pages of ${what}`}>
      <p aria-live="polite">{`${(offset + 1).toLocaleString('en-GB')} to ${last.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} ${what}`}</p>
      <div className={styles.buttons}>
        {offset > 0 && (
          <Button size="small" icon={IconChevronLeft} onClick={() => onChange(Math.max(0, offset - limit))}>
            Page before
          </Button>
        )}
        {last < total && (
          <Button size="small" icon={IconChevronRight} onClick={() => onChange(offset + limit)}>
            Next page
          </Button>
        )}
      </div>
    </nav>
  );
}
