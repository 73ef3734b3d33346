import { useEffect, useRef, useState } from 'react';
import { citationOf } from '../../../domain/code/citation';
import type { ClauseId } from '../../../domain/code/clause-id';
import type { Clause, CodeVersion } from '../../../domain/code/code';
import { useAnnouncer } from '../../stores/announcer';
import { copiedClause } from './messages';

/** How long the button says that it copied. */
const SAID_FOR_MS = 6_000;

/** Which clause was just copied, and the way to copy one. */
export interface Citation {
  readonly copied: ClauseId | null;
  readonly copy: (clause: Clause) => Promise<void>;
}

/** Marks the part of the page that is a clause, so that Ctrl+C in it knows which. */
export const CLAUSE_MARK = 'data-clause';

/** Copies a clause as a citation: by its button, or with Ctrl+C (macOS: Cmd+C) while focus is in it and nothing is selected. */
export function useCitation(code: CodeVersion): Citation {
  const [copied, setCopied] = useState<ClauseId | null>(null);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async (clause: Clause) => {
    // Through main: a page has no permission for the clipboard.
    await window.shell['window:copy']({ text: citationOf(code, clause) });
    setCopied(clause.clauseId);
    useAnnouncer.getState().announce(copiedClause(clause.clauseId));
  };

  const newest = useRef({ code, copy });
  newest.current = { code, copy };
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      const inClause = document.activeElement?.closest(`[${CLAUSE_MARK}]`)?.getAttribute(CLAUSE_MARK);
      if (window.getSelection()?.toString() !== '') return;
      const clause = newest.current.code.clauses.find(({ clauseId }) => clauseId === inClause);
      if (clause === undefined) return;
      event.preventDefault();
      void newest.current.copy(clause);
    };
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  }, []);
  return { copied, copy };
}
