import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import type { Clause } from '../../../domain/code/code';
import { type Place, piecesOf } from '../../../domain/code/find-in-code';
import { isBlank } from '../../../domain/text';
import { addressOf } from '../../app/routes';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { CitingRecords } from './citing-records';
import styles from './code.module.css';
import { foundId } from './find-bar';
import { bindsWords, words } from './messages';
import { goToClause, headingId } from './show-clause';

export interface ClauseViewProps {
  readonly clause: Clause;
  /** It is the page's address: its records are shown without asking. */
  readonly open: boolean;
  readonly places: readonly Place[];
  /** Which of the places is looked at; null while nothing is sought. */
  readonly current: number | null;
}

/** One clause: number, heading, text, and the records that cite it. */
export function ClauseView({ clause, open, places, current }: ClauseViewProps) {
  const { clauseId, text, parent } = clause;
  const Heading = parent === null ? 'h2' : 'h3';
  const binds = bindsWords[clause.binds];
  const pieces = (part: Place['part']) => (
    <Pieces pieces={piecesOf(clause[part], clauseId, part, places)} current={current} />
  );
  return (
    <section
      aria-labelledby={headingId(clauseId)}
      className={classNames(styles.clause, parent !== null && styles.under, open && styles.open)}
    >
      <div className={styles.head}>
        <a
          href={`#${addressOf({ page: 'code', clauseId })}`}
          className={styles.number}
          aria-label={`Address of clause ${clauseId}`}
          onClick={(event) => {
            event.preventDefault();
            goToClause(clauseId);
          }}
        >
          {clauseId}
        </a>
        <Heading id={headingId(clauseId)} tabIndex={-1} className={styles.heading}>
          <VisuallyHidden>{`${clauseId} `}</VisuallyHidden>
          {pieces('heading')}
        </Heading>
        {binds !== null && parent === null && <span className={styles.binds}>{binds}</span>}
      </div>
      {!isBlank(text) && <p className={styles.body}>{pieces('text')}</p>}
      {clause.citable && <Citing clause={clause} open={open} />}
    </section>
  );
}

function Citing({ clause: { clauseId }, open }: { readonly clause: Clause; readonly open: boolean }) {
  const [asked, setAsked] = useState<boolean | null>(null);
  const shown = asked ?? open;
  const id = `citing-${clauseId}`;
  return (
    <div className={styles.citing}>
      <Button
        kind="quiet"
        size="small"
        icon={shown ? IconChevronDown : IconChevronRight}
        expanded={shown}
        controls={id}
        onClick={() => setAsked(!shown)}
      >
        {words.citing}
        <VisuallyHidden>{` clause ${clauseId}`}</VisuallyHidden>
      </Button>
      <div id={id}>{shown && <CitingRecords clauseId={clauseId} />}</div>
    </div>
  );
}

function Pieces(props: { readonly pieces: ReturnType<typeof piecesOf>; readonly current: number | null }) {
  let at = 0;
  return props.pieces.map(({ text, nth }) => {
    const key = at;
    at += text.length;
    if (nth === null) return <span key={key}>{text}</span>;
    return (
      <mark key={key} id={foundId(nth)} className={styles.found} data-current={nth === props.current || undefined}>
        {text}
      </mark>
    );
  });
}
