import type { ReactNode } from 'react';
import { shownDate } from '../../../domain/dates/local-date';
import type { CorrectableField, IncidentDetail } from '../../../domain/incident/incident';
import { shownTicks } from '../../../domain/incident/shown-values';
import { RouteLink } from '../../app/route-link';
import { DescriptionList } from '../../ui/description-list';
import { AboutName } from './about-name';
import styles from './incident-view.module.css';
import { byAndAt, correctionWords, detailWords, happenedWords, words } from './messages';

/** Everything beside the words. A corrected value stands first, with what it was, why, by whom and when under it. */
export function IncidentFacts({ incident }: { readonly incident: IncidentDetail }) {
  const fact = (term: string, field: CorrectableField | null, value: ReactNode) => ({
    term,
    value: (
      <>
        {value}
        {field !== null && <Corrections incident={incident} field={field} />}
      </>
    ),
  });
  const { about, happened, where, toldAtOnce, ticks, recordedBy, recordedAt, codeVersion } = incident;
  return (
    <div className={styles.facts}>
      <DescriptionList
        items={[
          fact(words.about, 'about', <AboutName about={about} />),
          fact(detailWords.happened, 'happened', happenedWords(happened)),
          fact(detailWords.told, 'toldAtOnce', toldAtOnce === '' ? detailWords.nobodyTold : toldAtOnce),
          fact(detailWords.typed, null, byAndAt({ by: recordedBy, at: recordedAt })),
          fact(words.where, 'where', where === '' ? words.notSaid : where),
          fact(words.clauses, 'citation', <Clauses incident={incident} />),
          fact(detailWords.ticks, 'ticks', capital(shownTicks(ticks))),
          fact(detailWords.code, null, `${codeVersion.title}, in force from ${shownDate(codeVersion.inForceFrom)}`),
        ]}
      />
    </div>
  );
}

function Clauses({ incident: { clauses, citation } }: { readonly incident: IncidentDetail }) {
  if (clauses.length === 0 && !citation.notSureYet) return detailWords.noClause;
  return (
    <ul className={styles.plainList}>
      {clauses.map(({ clauseId, heading }) => (
        <li key={clauseId}>
          <RouteLink to={{ page: 'code', clauseId }}>{`${clauseId} ${heading}`}</RouteLink>
        </li>
      ))}
      {citation.notSureYet && <li>{words.notSureYet}</li>}
    </ul>
  );
}

function Corrections({ incident, field }: { readonly incident: IncidentDetail; readonly field: CorrectableField }) {
  const corrections = incident.corrections.filter((correction) => correction.field === field);
  return corrections.map((correction) => {
    const { was, why } = correctionWords(correction);
    return (
      <p key={`${correction.at} ${correction.before}`} className={styles.correction}>
        Corrected. Was: <del>{was}</del>. {why}
      </p>
    );
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
