import { useState } from 'react';
import { type RegisterFilter, WHOLE_REGISTER } from '../../../domain/restriction/register-filter';
import { isBlank } from '../../../domain/text';
import type { Part } from './register-list';

const { show: _whole, ...WHOLE } = WHOLE_REGISTER;

/** Which part of the register is shown, from which row on, and what it is narrowed to. A day that is asked for is never narrowed. */
export interface RegisterPlace {
  readonly show: Part;
  readonly offset: number;
  readonly narrowed: Pick<RegisterFilter, 'type' | 'words'>;
  readonly isNarrowed: boolean;
  readonly moveTo: (offset: number) => void;
  readonly showPart: (part: Part) => void;
  readonly narrow: (part: Partial<RegisterFilter>) => void;
}

export function useRegisterPlace(): RegisterPlace {
  const [{ show, offset }, setPlace] = useState<{ readonly show: Part; readonly offset: number }>({
    show: 'current',
    offset: 0,
  });
  const [chosen, setChosen] = useState<Pick<RegisterFilter, 'type' | 'words'>>(WHOLE);
  const narrowed = show === 'on' ? WHOLE : chosen;
  return {
    show,
    offset,
    narrowed,
    isNarrowed: narrowed.type !== null || !isBlank(narrowed.words),
    moveTo: (to) => setPlace({ show, offset: to }),
    showPart: (part) => setPlace({ show: part, offset: 0 }),
    narrow: ({ show: part = show, ...rest }) => {
      setChosen({ ...chosen, ...rest });
      setPlace({ show: part, offset: 0 });
    },
  };
}
