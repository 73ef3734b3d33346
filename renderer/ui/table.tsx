import { IconArrowDown, IconArrowUp, IconSelector } from '@tabler/icons-react';
import type { MouseEvent, ReactNode } from 'react';
import { classNames } from './class-names';
import { useRowFocus } from './row-focus';
import styles from './table.module.css';

export interface TableSort {
  readonly key: string;
  readonly direction: 'ascending' | 'descending';
}

export interface TableColumn<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly sortable?: boolean;
  /** CSS width, in rem or %. */
  readonly width?: string;
  readonly end?: boolean;
}

export interface TableProps<Row> {
  /** Read out before the table. */
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Which column's cell is the link of its row (usually the name). */
  readonly linkColumn?: string;
  readonly linkTo?: (row: Row) => { readonly href: string; readonly onOpen: () => void };
  /** Key of the row that is open beside the table. */
  readonly current?: string | null;
  readonly sort?: TableSort;
  readonly onSort?: (sort: TableSort) => void;
  readonly offset?: number;
  readonly total?: number;
}

/** A table that becomes a list of small records where there is no room. A row opens by a click anywhere in it, or by its link. */
export function Table<Row>(props: TableProps<Row>) {
  const { columns, rows, rowKey, linkTo, offset = 0, total = rows.length } = props;
  const { rowProps } = useRowFocus(rows.length);
  return (
    <table className={styles.table} aria-label={props.label} aria-rowcount={total + 1}>
      <thead>
        <tr aria-rowindex={1}>
          {columns.map((column) => (
            <Header key={column.key} column={column} sort={props.sort} onSort={props.onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const link = linkTo?.(row);
          const open = (event: MouseEvent) => {
            event.preventDefault();
            link?.onOpen();
          };
          return (
            <tr
              key={rowKey(row)}
              aria-rowindex={offset + index + 2}
              className={classNames(link !== undefined && styles.opens)}
              aria-current={props.current === rowKey(row) ? 'true' : undefined}
              onClick={link === undefined ? undefined : open}
            >
              {columns.map((column) => (
                <td
                  key={column.key}
                  data-label={column.header}
                  className={classNames(column.end === true && styles.end)}
                >
                  {link !== undefined && column.key === props.linkColumn ? (
                    <a {...rowProps(index)} href={link.href} className={styles.link}>
                      {column.cell(row)}
                    </a>
                  ) : (
                    column.cell(row)
                  )}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface HeaderProps<Row> {
  readonly column: TableColumn<Row>;
  readonly sort: TableSort | undefined;
  readonly onSort: ((sort: TableSort) => void) | undefined;
}

function Header<Row>({ column, sort, onSort }: HeaderProps<Row>) {
  const direction = sort?.key === column.key ? sort.direction : undefined;
  const turned = direction === 'ascending' ? 'descending' : 'ascending';
  const Arrow = direction === undefined ? IconSelector : direction === 'ascending' ? IconArrowUp : IconArrowDown;
  return (
    <th
      scope="col"
      aria-sort={direction}
      className={classNames(column.end === true && styles.end)}
      {...(column.width === undefined ? {} : { style: { width: column.width } })}
    >
      {column.sortable === true && onSort !== undefined ? (
        <button type="button" className={styles.sort} onClick={() => onSort({ key: column.key, direction: turned })}>
          {column.header}
          <Arrow size="1em" stroke={2} aria-hidden />
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}
