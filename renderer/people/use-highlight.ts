import { useEffect, useRef, useState } from 'react';
import type { PersonOption } from './person-options';

export interface HighlightInput {
  readonly options: readonly PersonOption[];
  /** The list belongs to what is typed now. While it does not, keys wait for the one that does. */
  readonly fresh: boolean;
  readonly onChoose: (option: PersonOption) => void;
}

export interface Highlight {
  /** The highlighted row; null if none. */
  readonly index: number | null;
  readonly move: (step: 1 | -1) => void;
  /** Takes the highlighted row, now or once the list is there. False if none is, or will be. */
  readonly take: () => boolean;
  /** Somebody is as good as taken: only the list is missing. */
  readonly willTake: () => boolean;
  readonly clear: () => void;
}

interface PressedAhead {
  readonly steps: readonly (1 | -1)[];
  /** Enter or Tab was pressed after them. */
  readonly take: boolean;
}

/**
 * Which row of the list is highlighted. It is kept as a person and not as a place, since the list may change under somebody's fingers; and arrow keys
 * and Enter that are pressed ahead of the list count for the list that comes: nobody is taken for another because the answer was late.
 */
export function useHighlight({ options, fresh, onChoose }: HighlightInput): Highlight {
  const [key, setKey] = useState<string | null>(null);
  const ahead = useRef<PressedAhead | null>(null);
  const at = options.findIndex((option) => keyOfOption(option) === key);
  const index = at < 0 ? null : at;

  const highlight = (row: number | null) => {
    const option = row === null ? undefined : options[row];
    setKey(option === undefined ? null : keyOfOption(option));
  };
  const catchUp = useRef<() => void>(() => undefined);
  catchUp.current = () => {
    if (ahead.current === null) return;
    const { steps, take } = ahead.current;
    ahead.current = null;
    const row = steps.reduce<number | null>((before, step) => rowAfter(before, step, options.length), null);
    const option = row === null ? undefined : options[row];
    if (take && option !== undefined) onChoose(option);
    else highlight(row);
  };
  useEffect(() => {
    if (fresh) catchUp.current();
  }, [fresh]);

  return {
    index,
    move: (step) => {
      if (fresh) highlight(rowAfter(index, step, options.length));
      else ahead.current = { steps: [...(ahead.current?.steps ?? []), step], take: false };
    },
    take: () => {
      if (ahead.current !== null) {
        ahead.current = { ...ahead.current, take: true };
        return true;
      }
      const option = index === null ? undefined : options[index];
      if (option === undefined || !fresh) return false;
      onChoose(option);
      return true;
    },
    willTake: () => ahead.current?.take === true,
    clear: () => {
      ahead.current = null;
      setKey(null);
    },
  };
}

/** Stands for an option for as long as the list holds it. */
function keyOfOption(option: PersonOption): string {
  return option.kind === 'known' ? option.suggestion.person.personId : option.kind;
}

/** The next row, round and round; from none the first or the last. */
export function rowAfter(current: number | null, step: 1 | -1, count: number): number | null {
  if (count === 0) return null;
  if (current === null) return step === 1 ? 0 : count - 1;
  return (current + step + count) % count;
}
