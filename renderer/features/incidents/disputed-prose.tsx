import { Fragment } from 'react';
import type { DisputeShown } from '../../../domain/incident/after';
import { markPassages } from '../../../domain/incident/dispute';
import { Prose } from '../../ui/prose';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { disputeWords, toldAndTakenDown } from './after-messages';
import styles from './disputed-prose.module.css';

export interface DisputedProseProps {
  readonly text: string;
  readonly disputes: readonly DisputeShown[];
}

/** Words of a record; a passage that the person disputes is marked, and what they say stands under it. */
export function DisputedProse({ text, disputes }: DisputedProseProps) {
  const here = disputes.filter(({ passage }) => passage !== '' && text.includes(passage));
  if (here.length === 0) return <Prose>{text}</Prose>;
  const parts = markPassages(
    text,
    here.map(({ passage }) => passage),
  ).map((part, nth) => ({ ...part, key: `${nth} ${part.text.slice(0, 20)}` }));
  return (
    <>
      <div className={styles.prose}>
        {parts.map(({ key, text: words, disputed }) =>
          disputed ? (
            <mark key={key} className={styles.passage}>
              {words}
              <VisuallyHidden> ({disputeWords.mark})</VisuallyHidden>
            </mark>
          ) : (
            <Fragment key={key}>{words}</Fragment>
          ),
        )}
      </div>
      <Disputes disputes={here} />
    </>
  );
}

/** What the person says, in their words, with how they told us and who took it down. */
export function Disputes({ disputes }: { readonly disputes: readonly DisputeShown[] }) {
  return (
    <ul className={styles.disputes} aria-label={disputeWords.section}>
      {disputes.map((dispute) => (
        <li key={`${dispute.at} ${dispute.words}`}>
          <strong>{disputeWords.section}</strong>
          {dispute.passage !== '' && <p className={styles.quiet}>{disputeWords.about(dispute.passage)}</p>}
          <Prose>{dispute.words}</Prose>
          <p className={styles.quiet}>{toldAndTakenDown(dispute)}</p>
        </li>
      ))}
    </ul>
  );
}
