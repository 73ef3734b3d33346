import { useEffect, useState } from 'react';
import type { ClauseId } from '../../../domain/code/clause-id';
import type { CodeVersion } from '../../../domain/code/code';
import { findInCode } from '../../../domain/code/find-in-code';
import { Notice } from '../../ui/notice';
import { ClauseView } from './clause-view';
import styles from './code.module.css';
import { Contents } from './contents';
import { FindBar, foundId } from './find-bar';
import { noSuchClause } from './messages';
import { showClause } from './show-clause';

/** Contents, what is sought, and the text as a well-set page. */
export function CodeReader({ code, clauseId }: { readonly code: CodeVersion; readonly clauseId: ClauseId | null }) {
  const [sought, setSought] = useState('');
  const [current, setCurrent] = useState(0);
  const { clauses } = code;
  const places = findInCode(clauses, sought);
  const known = clauseId === null || clauses.some((clause) => clause.clauseId === clauseId);

  useEffect(() => {
    if (clauseId === null) return;
    // After the frame has brought the new page to its beginning.
    const frame = requestAnimationFrame(() => showClause(clauseId));
    return () => cancelAnimationFrame(frame);
  }, [clauseId]);
  const shown = sought === '' || places.length === 0 ? null : foundId(current);
  useEffect(() => {
    if (shown !== null && sought !== '') document.getElementById(shown)?.scrollIntoView({ block: 'center' });
  }, [shown, sought]);

  return (
    <div className={styles.reader}>
      <Contents clauses={clauses} current={clauseId} />
      <div className={styles.column}>
        <FindBar
          sought={sought}
          onSeek={(text) => {
            setSought(text);
            setCurrent(0);
          }}
          count={places.length}
          current={current}
          onMove={setCurrent}
        />
        {!known && <Notice kind="attention">{noSuchClause(clauseId)}</Notice>}
        <div className={styles.text}>
          {clauses.map((clause) => (
            <ClauseView
              key={clause.clauseId}
              clause={clause}
              open={clause.clauseId === clauseId}
              places={places}
              current={sought === '' ? null : current}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
