import { useEffect, useRef } from 'react';
import { focusField } from '../../ui/focus';

export interface Rows<Row> {
  readonly changeRow: (at: number, part: Partial<Row>) => void;
  readonly addRow: (row: Row) => void;
  readonly removeRow: (at: number) => void;
}

/** Rows of a form that are added and removed. Focus goes to the new row, or to the one that took the place of the removed one; with none left to `add`. */
export function useRows<Row>(
  rows: readonly Row[],
  change: (rows: readonly Row[]) => void,
  fieldOf: (at: number) => string,
  add: string,
): Rows<Row> {
  const next = useRef<number | null>(null);
  const count = rows.length;
  useEffect(() => {
    const at = next.current;
    if (at === null) return;
    next.current = null;
    focusField(count === 0 ? add : fieldOf(Math.min(at, count - 1)));
  }, [count, fieldOf, add]);
  return {
    changeRow: (at, part) => change(rows.map((row, index) => (index === at ? { ...row, ...part } : row))),
    addRow: (row) => {
      next.current = count;
      change([...rows, row]);
    },
    removeRow: (at) => {
      next.current = at;
      change(rows.filter((_, index) => index !== at));
    },
  };
}
