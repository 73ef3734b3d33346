import { useState } from 'react';
import { flushSync } from 'react-dom';

/** The code being saved as a PDF, and how it went. */
export interface SavingPdf {
  /** Under way: main draws the page meanwhile. */
  readonly busy: boolean;
  /** What came of the last press; null if nothing was chosen, or while it is under way. */
  readonly outcome: 'saved' | 'not-written' | null;
  /** `foot` stands on every page beside its number. */
  readonly save: (foot: string) => Promise<void>;
}

/** Asks main to write the page to a file that a person chooses. */
export function useSavePdf(): SavingPdf {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<SavingPdf['outcome']>(null);
  const save = async (foot: string) => {
    // At once, because main draws the page as it stands when it is asked.
    flushSync(() => {
      setBusy(true);
      setOutcome(null);
    });
    const answer = await window.shell['window:save-pdf']({ name: 'Code of conduct', foot });
    setBusy(false);
    setOutcome(answer.outcome === 'not-chosen' ? null : answer.outcome);
  };
  return { busy, outcome, save };
}
