import { type CSSProperties, useEffect } from 'react';
import type { ClauseId } from '../../../domain/code/clause-id';
import type { CodeVersion } from '../../../domain/code/code';
import { classNames } from '../../ui/class-names';
import { Notice } from '../../ui/notice';
import { ClauseView } from './clause-view';
import styles from './code.module.css';
import { Contents } from './contents';
import { FindBar } from './find-bar';
import { LinkedPolicies } from './linked-policies';
import { noSuchClause } from './messages';
import { ReadingBar } from './reading-bar';
import { showClause } from './show-clause';
import { useCitation } from './use-citation';
import { useFind } from './use-find';
import { useReading } from './use-reading';

export interface CodeReaderProps {
  readonly code: CodeVersion;
  /** The clause whose address the page has. */
  readonly clauseId: ClauseId | null;
  /** It is being drawn as a PDF, in which main numbers the pages. */
  readonly asPdf: boolean;
}

/** Contents, what is sought, and the text as a well-set page. */
export function CodeReader({ code, clauseId, asPdf }: CodeReaderProps) {
  const { clauses } = code;
  const find = useFind(clauses);
  const reading = useReading();
  const citation = useCitation(code);
  const known = clauseId === null || clauses.some((clause) => clause.clauseId === clauseId);

  useEffect(() => {
    if (clauseId === null) return;
    // After the frame has brought the new page to its beginning.
    const frame = requestAnimationFrame(() => showClause(clauseId));
    return () => cancelAnimationFrame(frame);
  }, [clauseId]);

  return (
    <div className={classNames(styles.reader, asPdf ? styles.asPdf : styles.asPrint)}>
      <Contents clauses={clauses} current={clauseId} />
      <div className={classNames(styles.column, styles[reading.width])} style={sizeOf(reading.textSize)}>
        <ReadingBar reading={reading} />
        <FindBar find={find} />
        {!known && <Notice kind="attention">{noSuchClause(clauseId)}</Notice>}
        <div className={styles.text}>
          {clauses.map((clause) => (
            <ClauseView
              key={clause.clauseId}
              clause={clause}
              open={clause.clauseId === clauseId}
              places={find.places}
              current={find.current}
              copied={citation.copied === clause.clauseId}
              onCopy={() => void citation.copy(clause)}
            />
          ))}
        </div>
        <LinkedPolicies />
      </div>
    </div>
  );
}

/** For the style sheet: what the sizes in the text are multiplied by. */
function sizeOf(textSize: number): CSSProperties {
  return { '--code-size': textSize / 100 } as CSSProperties;
}
