import { IconChevronRight } from '@tabler/icons-react';
import type { MouseEvent, ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './link-list.module.css';
import { useRowFocus } from './row-focus';

export interface LinkRow {
  readonly id: string;
  /** Null: it is only told, and leads nowhere. */
  readonly href: string | null;
  readonly onOpen: () => void;
  readonly title: ReactNode;
  /** A second line. */
  readonly detail?: ReactNode;
  /** A status chip, in a column of its own before the words. */
  readonly chip?: ReactNode;
  /** At the end: a date, a deadline. */
  readonly end?: ReactNode;
  /** The end is late: red and bold. The words say so too. */
  readonly late?: boolean;
  readonly current?: boolean;
}

export interface LinkListProps {
  /** Read out before the list. */
  readonly label: string;
  readonly rows: readonly LinkRow[];
  /** Where the rows are one page of more: position of the first (from 0) and how many there are in all. */
  readonly offset?: number;
  readonly total?: number;
}

/** Rows that lead somewhere. Screen readers hear the position and the count; arrows move, Enter opens. */
export function LinkList({ label, rows, offset = 0, total }: LinkListProps) {
  const leading = rows.filter(({ href }) => href !== null);
  const { rowProps } = useRowFocus(leading.length);
  const withChips = rows.some((row) => row.chip !== undefined);
  const open = (event: MouseEvent, row: LinkRow) => {
    event.preventDefault();
    row.onOpen();
  };
  return (
    <ul className={classNames(styles.list, withChips && styles.withChips)} aria-label={label}>
      {rows.map((row, index) => (
        <li key={row.id} aria-posinset={offset + index + 1} aria-setsize={total ?? rows.length}>
          {row.href === null ? (
            <div className={styles.told}>
              <Words row={row} withChips={withChips} />
            </div>
          ) : (
            <a
              {...rowProps(leading.indexOf(row))}
              href={row.href}
              className={styles.row}
              aria-current={row.current === true ? 'true' : undefined}
              onClick={(event) => open(event, row)}
            >
              <Words row={row} withChips={withChips} />
              <IconChevronRight className={styles.chevron} size="1.125rem" stroke={1.75} aria-hidden />
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

function Words({ row, withChips }: { readonly row: LinkRow; readonly withChips: boolean }) {
  return (
    <>
      {withChips && <span className={styles.chip}>{row.chip}</span>}
      <span className={styles.words}>
        <span className={styles.title}>{row.title}</span>
        {row.detail !== undefined && <span className={styles.detail}>{row.detail}</span>}
      </span>
      {row.end !== undefined && <span className={row.late === true ? styles.late : styles.end}>{row.end}</span>}
    </>
  );
}
