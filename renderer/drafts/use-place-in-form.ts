import { type RefObject, useEffect, useRef } from 'react';
import type { Draft } from '../../domain/draft/draft';
import { useAnnouncer } from '../stores/announcer';
import { placeOf, returnTo } from './place-in-form';

/**
 * Follows the cursor through the form, so that a draft knows where it was: the last field that had it counts, since a blanked page has no
 * focus any more. Once the form is `shown`, the cursor goes back to where it was kept, and that is announced.
 */
export function usePlaceInForm(kept: Draft['focus'], shown: boolean): RefObject<Draft['focus']> {
  const place = useRef<Draft['focus']>(null);
  useEffect(() => {
    const follow = () => {
      place.current = placeOf(document.activeElement) ?? place.current;
    };
    document.addEventListener('focusin', follow);
    document.addEventListener('selectionchange', follow);
    return () => {
      document.removeEventListener('focusin', follow);
      document.removeEventListener('selectionchange', follow);
    };
  }, []);
  useEffect(() => {
    if (!shown || kept === null) return;
    place.current = kept;
    // After the page's heading has had its turn.
    const frame = requestAnimationFrame(() => {
      const words = returnTo(kept);
      if (words !== null) useAnnouncer.getState().announce(words);
    });
    return () => cancelAnimationFrame(frame);
  }, [kept, shown]);
  return place;
}
