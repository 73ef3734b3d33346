import { create } from 'zustand';
import { type RegisterFilter, WHOLE_REGISTER } from '../../../domain/restriction/register-filter';
import { isBlank } from '../../../domain/text';
import type { Question } from './in-force-on';
import type { Part } from './register-list';

const { show: _whole, ...WHOLE } = WHOLE_REGISTER;

interface Place {
  readonly show: Part;
  readonly offset: number;
  readonly chosen: Pick<RegisterFilter, 'type' | 'words'>;
  readonly proposed: boolean;
  readonly dayTyped: string;
  readonly question: Question;
}

/** Stays while somebody looks at a sheet or a ban and comes back; gone with the page when the casebook is locked. */
const usePlace = create<Place>()(() => ({
  show: 'current',
  offset: 0,
  chosen: WHOLE,
  proposed: false,
  dayTyped: 'today',
  question: 'now',
}));

/** Which part of the register is shown, from which row on, and what it is narrowed to. A day that is asked for is never narrowed. */
export interface RegisterPlace {
  readonly show: Part;
  readonly offset: number;
  readonly narrowed: Pick<RegisterFilter, 'type' | 'words'>;
  readonly isNarrowed: boolean;
  /** Bans that are proposed, in place of any part. */
  readonly proposed: boolean;
  /** The day that is asked for, as it was typed, and by what is known now or was known then. */
  readonly dayTyped: string;
  readonly question: Question;
  readonly showProposed: () => void;
  readonly typeDay: (text: string) => void;
  readonly ask: (question: Question) => void;
  readonly moveTo: (offset: number) => void;
  readonly showPart: (part: Part) => void;
  readonly narrow: (part: Partial<RegisterFilter>) => void;
}

export function useRegisterPlace(): RegisterPlace {
  const { show, offset, chosen, proposed, dayTyped, question } = usePlace();
  const narrowed = show === 'on' ? WHOLE : chosen;
  return {
    show,
    offset,
    narrowed,
    isNarrowed: narrowed.type !== null || !isBlank(narrowed.words),
    proposed,
    dayTyped,
    question,
    showProposed: () => usePlace.setState({ proposed: true }),
    typeDay: (text) => usePlace.setState({ show: 'on', offset: 0, dayTyped: text }),
    ask: (asked) => usePlace.setState({ question: asked }),
    moveTo: (to) => usePlace.setState({ offset: to }),
    showPart: (part) => usePlace.setState({ show: part, offset: 0, proposed: false }),
    narrow: ({ show: part = show, ...rest }) =>
      usePlace.setState({ show: part, offset: 0, chosen: { ...chosen, ...rest } }),
  };
}
