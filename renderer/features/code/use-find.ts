import { useEffect, useState } from 'react';
import type { Clause } from '../../../domain/code/code';
import { findInCode, type Place } from '../../../domain/code/find-in-code';

/** What is sought in the code, where it stands, and which of the places is looked at. */
export interface Find {
  readonly sought: string;
  readonly places: readonly Place[];
  /** Number of the place that is looked at, from 0; null while nothing is found. */
  readonly current: number | null;
  readonly seek: (text: string) => void;
  /** To the next place or the one before, round and round. */
  readonly move: (step: 1 | -1) => void;
}

/** The id of the mark that is the nth place found. */
export function foundId(nth: number): string {
  return `found-${nth}`;
}

/** Finds in the clauses, and keeps the place that is looked at in view: again at each step, also where there is only one. */
export function useFind(clauses: readonly Clause[]): Find {
  const [sought, setSought] = useState('');
  const [at, setAt] = useState({ nth: 0 });
  const places = findInCode(clauses, sought);
  const count = places.length;
  const current = count === 0 ? null : Math.min(at.nth, count - 1);

  useEffect(() => {
    if (count > 0) document.getElementById(foundId(Math.min(at.nth, count - 1)))?.scrollIntoView({ block: 'center' });
  }, [at, count]);

  return {
    sought,
    places,
    current,
    seek: (text) => {
      setSought(text);
      setAt({ nth: 0 });
    },
    move: (step) => {
      if (current !== null) setAt({ nth: (current + step + count) % count });
    },
  };
}
