import { useEffect, useState } from 'react';

/** What to say beside a passphrase that does not fit. Kind: it is mistyped far more often than it is forgotten. `left`: seconds until the next try. */
export function wrongPassphraseWords(left: number): string {
  const wait = left === 0 ? '' : ` You can try again in ${left} ${left === 1 ? 'second' : 'seconds'}.`;
  return `This passphrase does not fit. Look at it with “Show”, and mind Caps Lock.${wait}`;
}

/** Whole seconds until the next try; begins anew with each failure. */
export function useSecondsLeft(failure: { readonly waitSeconds: number } | null): number {
  const [left, setLeft] = useState(failure?.waitSeconds ?? 0);
  useEffect(() => {
    if (failure === null) return;
    const end = performance.now() + failure.waitSeconds * 1_000;
    const show = () => setLeft(Math.max(0, Math.ceil((end - performance.now()) / 1_000)));
    show();
    const timer = setInterval(show, 250);
    return () => clearInterval(timer);
  }, [failure]);
  return failure === null ? 0 : left;
}
