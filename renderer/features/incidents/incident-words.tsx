import type { DisputeShown } from '../../../domain/incident/after';
import type { IncidentDetail } from '../../../domain/incident/incident';
import { Section } from '../../ui/section';
import { StatusChip } from '../../ui/status-chip';
import { disputeWords } from './after-messages';
import { DisputedProse, Disputes } from './disputed-prose';
import styles from './incident-view.module.css';
import { additionWords, byAndAt, detailWords, words } from './messages';

/** What happened, as written. What the person says against all of it stands under it. */
export function WhatHappened({ incident }: { readonly incident: IncidentDetail }) {
  const ofAll = incident.disputes.filter((dispute) => !standsSomewhere(incident, dispute));
  return (
    <>
      <Section title={words.whatHappened}>
        <div className={styles.words}>
          <DisputedProse text={incident.whatHappened} disputes={incident.disputes} />
        </div>
      </Section>
      {ofAll.length > 0 && (
        <Section title={disputeWords.section} count={ofAll.length}>
          <Disputes disputes={ofAll} />
        </Section>
      )}
    </>
  );
}

/** What was added later: by whom and when. */
export function Additions({ incident }: { readonly incident: IncidentDetail }) {
  const { additions, disputes } = incident;
  if (additions.length === 0) return null;
  const leftOut = additions.filter(({ privileged }) => privileged).length;
  return (
    <Section title={detailWords.additions} count={additions.length}>
      <ol className={styles.additions}>
        {additions.map((addition) => (
          <li key={`${addition.at} ${addition.text}`} className={addition.privileged ? styles.screenOnly : undefined}>
            <p className={styles.quiet}>
              {byAndAt(addition)} {addition.privileged && <StatusChip tone="quiet" word={additionWords.privileged} />}
            </p>
            <DisputedProse text={addition.text} disputes={disputes} />
          </li>
        ))}
      </ol>
      {leftOut > 0 && <p className={styles.paperOnly}>{additionWords.leftOut(leftOut)}</p>}
    </Section>
  );
}

/** Is the passage in one of the texts of the record, beside which it is shown? */
function standsSomewhere({ whatHappened, additions, details }: IncidentDetail, { passage }: DisputeShown): boolean {
  const texts = [whatHappened, ...additions.map(({ text }) => text), details.exactWords ?? '', details.opinion ?? ''];
  return passage !== '' && texts.some((text) => text.includes(passage));
}
