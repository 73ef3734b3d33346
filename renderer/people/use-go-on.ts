import { useEffect, useRef } from 'react';
import type { PersonEntered } from '../../domain/person/person-entered';
import { focusBeside } from '../ui/focus';
import { holdKeys } from '../ui/held-keys';

/**
 * For whoever goes on with Tab before it is known who is meant: once it is, the focus goes to what then comes after the field, which may be what is
 * asked of somebody new; and what they type meanwhile goes where it would have gone.
 */
export function useGoOn(who: PersonEntered['who']): (from: HTMLElement) => void {
  const leaving = useRef<{ readonly from: HTMLElement; readonly release: () => void } | null>(null);
  useEffect(() => {
    const { current } = leaving;
    if (current === null || who === 'typing') return;
    leaving.current = null;
    focusBeside(current.from);
    current.release();
  }, [who]);
  useEffect(() => () => leaving.current?.release(), []);
  return (from) => {
    leaving.current = { from, release: holdKeys() };
  };
}
