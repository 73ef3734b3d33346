import { useEffect, useState } from 'react';

/** Sends focus back to where it was before the dialog was opened, once the dialog is gone. */
export function useReturnOfFocus(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    },
    [before],
  );
}
