import { useEffect, useRef } from 'react';
import type { PersonEntered } from '../../domain/person/person-entered';
import { focusBeside } from '../ui/focus';
import { holdKeys } from '../ui/held-keys';

/**
 * For whoever goes on with Tab before it is known who is meant: once it is, the focus goes to what then comes after the field, which may be what is
 * asked of somebody new; and what they type meanwhile goes where it would have gone.
 * Gives the function that lets the keys go, for when it will never be known. Whoever changes the name meanwhile, with the mouse or by pasting, has stayed after all.
 */
export function useGoOn({ who, text }: Pick<PersonEntered, 'who' | 'text'>): (from: HTMLElement) => () => void {
  const leaving = useRef<{ readonly from: HTMLElement; readonly text: string; readonly release: () => void } | null>(
    null,
  );
  useEffect(() => {
    const { current } = leaving;
    if (current === null || (who === 'typing' && text === current.text)) return;
    leaving.current = null;
    if (who !== 'typing') focusBeside(current.from);
    current.release();
  }, [who, text]);
  useEffect(() => () => leaving.current?.release(), []);
  return (from) => {
    const release = holdKeys();
    leaving.current = { from, text, release };
    return release;
  };
}
