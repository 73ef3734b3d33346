import { IconEyeOff } from '@tabler/icons-react';
import type { ClauseId } from '../../../domain/code/clause-id';
import styles from './code.module.css';
import { marginNotes, marginNoteTitle, words } from './messages';

/**
 * A reminder for the school beside a clause that is easily cited for what is a right. No part of the code: it is left out on paper, in a citation,
 * and in whatever is selected over it.
 */
export function MarginNote({ clauseId }: { readonly clauseId: ClauseId }) {
  const note = marginNotes[clauseId];
  if (note === undefined) return null;
  return (
    <aside className={styles.marginNote} aria-label={marginNoteTitle(clauseId)}>
      <IconEyeOff size="1.125em" stroke={1.75} aria-hidden />
      <p>
        <strong>{words.schoolOnly}</strong> {note}
      </p>
    </aside>
  );
}
