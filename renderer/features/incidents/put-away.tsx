import { useState } from 'react';
import { Button } from '../../ui/button';
import { putAwayWords } from './messages';

/** Throws a draft away, in two presses: there is no way back. */
export function PutAway({ onPutAway }: { readonly onPutAway: () => void }) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button kind="quiet" size="small" onClick={() => setAsking(true)}>
        {putAwayWords.ask}
      </Button>
    );
  }
  return (
    <span role="status">
      {putAwayWords.sure}{' '}
      <Button size="small" onClick={onPutAway}>
        {putAwayWords.yes}
      </Button>{' '}
      <Button kind="quiet" size="small" onClick={() => setAsking(false)}>
        {putAwayWords.no}
      </Button>
    </span>
  );
}
