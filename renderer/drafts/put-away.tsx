import { useState } from 'react';
import { Button } from '../ui/button';

const words = {
  ask: 'Throw this draft away',
  sure: 'What you typed is gone then.',
  yes: 'Throw it away',
  no: 'Keep it',
} as const;

/** Throws a draft away, in two presses: there is no way back. */
export function PutAway({ onPutAway }: { readonly onPutAway: () => void }) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button kind="quiet" size="small" onClick={() => setAsking(true)}>
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
      <Button kind="quiet" size="small" onClick={() => setAsking(false)}>
        {words.no}
      </Button>
    </span>
  );
}
