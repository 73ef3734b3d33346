import { type KeyboardEvent, useRef, useState } from 'react';
import { rowAfterKey } from './arrow-keys';

/**
 * One Tab stop for a whole list; up and down arrows, Home and End move inside it. `rowProps(index)` belongs on each row's link,
 * which Enter follows by itself.
 */
export function useRowFocus(count: number) {
  const links = useRef(new Map<number, HTMLElement>());
  const [current, setCurrent] = useState(0);
  const stop = Math.min(current, Math.max(count - 1, 0));
  return {
    rowProps: (index: number) => ({
      ref: (element: HTMLElement | null) => {
        if (element === null) links.current.delete(index);
        else links.current.set(index, element);
      },
      tabIndex: index === stop ? 0 : -1,
      onFocus: () => setCurrent(index),
      onKeyDown: (event: KeyboardEvent) => {
        const next = event.ctrlKey || event.altKey || event.metaKey ? null : rowAfterKey(event.key, index, count);
        if (next === null) return;
        event.preventDefault();
        links.current.get(next)?.focus();
      },
    }),
  };
}
