import { useEffect, useRef } from 'react';
import { focusField } from '../ui/focus';

/** Runs `add`, and leads to the field `<name>-<n>` of the row that is then the last one. */
export function useAddedRow(name: string, count: number, add: () => void): () => void {
  const asked = useRef(false);
  useEffect(() => {
    if (!asked.current) return;
    asked.current = false;
    focusField(`${name}-${count - 1}`);
  }, [name, count]);
  return () => {
    asked.current = true;
    add();
  };
}
