import { useCallback, useEffect, useRef, useState } from 'react';
import type { CasebookChannel } from '../../domain/channels';
import type { Input, Output } from '../../domain/contract';
import type { Result } from '../../domain/result';
import { send } from './send';

export interface Command<C extends CasebookChannel> {
  /** Sends it. A press while it is under way gets the answer to the first: nothing is recorded twice. */
  readonly run: (input: Input<C>) => Promise<Result<Output<C>>>;
  readonly busy: boolean;
}

/** A command of the page. What it made stale is asked again by itself. */
export function useCommand<C extends CasebookChannel>(channel: C): Command<C> {
  const [busy, setBusy] = useState(false);
  const underWay = useRef<Promise<Result<Output<C>>> | null>(null);
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);

  const run = useCallback(
    (input: Input<C>) => {
      if (underWay.current !== null) return underWay.current;
      setBusy(true);
      const sent = send(channel, input).finally(() => {
        underWay.current = null;
        if (here.current) setBusy(false);
      });
      underWay.current = sent;
      return sent;
    },
    [channel],
  );
  return { run, busy };
}
