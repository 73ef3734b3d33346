import { IconCheck, IconChevronDown, IconChevronRight, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import type { ClauseId } from '../../../domain/code/clause-id';
import type { Clause } from '../../../domain/code/code';
import { type Place, piecesOf } from '../../../domain/code/find-in-code';
import { isBlank } from '../../../domain/text';
import { addressOf } from '../../app/routes';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { CitingRecords } from './citing-records';
import styles from './code.module.css';
import { MarginNote } from './margin-notes';
import { bindsWords, words } from './messages';
import { goToClause, headingId } from './show-clause';
import { CLAUSE_MARK } from './use-citation';
import { foundId } from './use-find';

export interface ClauseViewProps {
  readonly clause: Clause;
  /** It is the page's address: its records are shown without asking. */
  readonly open: boolean;
  readonly places: readonly Place[];
  /** Which of the places is looked at; null while nothing is sought. */
  readonly current: number | null;
  /** It was copied a moment ago. */
  readonly copied: boolean;
  readonly onCopy: () => void;
}

/** One clause: number, heading, text, the way to copy it, what the school should bear in mind, and the records that cite it. */
export function ClauseView({ clause, open, places, current, copied, onCopy }: ClauseViewProps) {
  const { clauseId, text, parent } = clause;
  const Heading = parent === null ? 'h2' : 'h3';
  const binds = bindsWords[clause.binds];
  const pieces = (part: Place['part']) => (
    <Pieces pieces={piecesOf(clause[part], clauseId, part, places)} current={current} />
  );
  return (
    <section
      aria-labelledby={headingId(clauseId)}
      {...{ [CLAUSE_MARK]: clauseId }}
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
        <CopyButton clauseId={clauseId} copied={copied} onCopy={onCopy} />
      </div>
      {!isBlank(text) && <p className={styles.body}>{pieces('text')}</p>}
      <MarginNote clauseId={clauseId} />
      {clause.citable && <Citing clause={clause} open={open} />}
    </section>
  );
}

function CopyButton(props: { readonly clauseId: ClauseId; readonly copied: boolean; readonly onCopy: () => void }) {
  return (
    <span className={styles.copy}>
      <Button kind="quiet" size="small" icon={props.copied ? IconCheck : IconCopy} onClick={props.onCopy}>
        {props.copied ? words.copied : words.copy}
        <VisuallyHidden>{` clause ${props.clauseId} as a citation`}</VisuallyHidden>
      </Button>
    </span>
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
