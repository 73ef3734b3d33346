import { useEffect } from 'react';

/** Longest wait that the page's timers know. */
const LONGEST = 2_000_000_000;

/**
 * Asks again when a card may say something else, `changesIn` milliseconds after the answer; and when the window comes back, since timers sleep
 * with the PC.
 */
export function useChangeOfMinute(changesIn: number | null, askAgain: () => void): void {
  useEffect(() => {
    if (changesIn === null) return;
    const timer = setTimeout(askAgain, Math.min(changesIn + 50, LONGEST));
    const back = () => {
      if (document.visibilityState === 'visible') askAgain();
    };
    document.addEventListener('visibilitychange', back);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', back);
    };
  }, [changesIn, askAgain]);
}
