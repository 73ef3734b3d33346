import { useEffect, useRef, useState } from 'react';
import { Button } from '../ui/button';

const words = {
  ask: 'Throw this draft away',
  sure: 'What you typed is gone then.',
  yes: 'Throw it away',
  no: 'Keep it',
} as const;

/** Throws a draft away, in two presses: there is no way back. Focus goes to the answer that loses nothing, and from there back to the question. */
export function PutAway({ onPutAway }: { readonly onPutAway: () => void }) {
  const [asking, setAsking] = useState<boolean | null>(null);
  const place = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking !== null) place.current?.focus();
  }, [asking]);
  if (asking !== true) {
    return (
      <Button kind="quiet" size="small" ref={place} onClick={() => setAsking(true)}>
        {words.ask}
      </Button>
    );
  }
  return (
    <span role="status">
      {words.sure}{' '}
      <Button size="small" onClick={onPutAway}>
        {words.yes}
      </Button>{' '}
      <Button kind="quiet" size="small" ref={place} onClick={() => setAsking(false)}>
        {words.no}
      </Button>
    </span>
  );
}
