import type { ReactNode } from 'react';
import { shownDate } from '../../../domain/dates/local-date';
import type { AffectedShown } from '../../../domain/incident/affected';
import type { CorrectableField, IncidentDetail } from '../../../domain/incident/incident';
import { shownTicks } from '../../../domain/incident/shown-values';
import type { AboutShown } from '../../../domain/person/person';
import { RouteLink } from '../../app/route-link';
import { PersonLine } from '../../people/person-line';
import { Button } from '../../ui/button';
import { type Description, DescriptionList } from '../../ui/description-list';
import { Section } from '../../ui/section';
import { AboutName } from './about-name';
import { breachWords } from './breach-messages';
import styles from './incident-view.module.css';
import { byAndAt, correctionWords, detailWords, happenedWords, words } from './messages';
import { moreWords } from './more-messages';

export interface WhatItIsAboutProps {
  readonly incident: IncidentDetail;
  /** Says who was affected: no mark on the record, and asked where something rests on it (decision 013). */
  readonly onAffected: () => void;
}

/** Who, when, where, which clauses. */
export function WhatItIsAbout({ incident, onAffected }: WhatItIsAboutProps) {
  const { about, alsoAbout, affected, happened, where } = incident;
  const corrected = (field: CorrectableField) => incident.corrections.some((one) => one.field === field);
  const also = alsoAbout.length > 0 || corrected('alsoAbout');
  const anyBroken = incident.broke.length > 0 || corrected('broke');
  return (
    <DescriptionList
      items={[
        fact(incident, words.about, 'about', <AboutName about={about} linked />),
        ...(also ? [fact(incident, moreWords.alsoAbout, 'alsoAbout', <People people={alsoAbout} />)] : []),
        fact(incident, moreWords.whoAffected, 'affected', <Affected affected={affected} onAffected={onAffected} />),
        fact(incident, detailWords.happened, 'happened', happenedWords(happened)),
        fact(incident, words.where, 'where', where === '' ? words.notSaid : where),
        ...(anyBroken ? [fact(incident, breachWords.broke, 'broke', <Broken restrictions={incident.broke} />)] : []),
        fact(incident, words.clauses, 'citation', <Clauses incident={incident} />),
      ]}
    />
  );
}

/** Who was told and who wrote it down, each with its own time, and the code of that day. */
export function ToldAndRecorded({ incident }: { readonly incident: IncidentDetail }) {
  const { toldAtOnce, ticks, recordedBy, recordedAt, codeVersion } = incident;
  const code = `${codeVersion.title}, in force from ${shownDate(codeVersion.inForceFrom)}`;
  return (
    <Section title={detailWords.record}>
      <div className={styles.facts}>
        <DescriptionList
          items={[
            fact(incident, detailWords.told, 'toldAtOnce', toldAtOnce === '' ? detailWords.nobodyTold : toldAtOnce),
            fact(incident, detailWords.typed, null, byAndAt({ by: recordedBy, at: recordedAt })),
            fact(incident, detailWords.ticks, 'ticks', capital(shownTicks(ticks))),
            fact(incident, detailWords.code, null, code),
          ]}
        />
      </div>
    </Section>
  );
}

function Affected({
  affected,
  onAffected,
}: {
  readonly affected: IncidentDetail['affected'];
  readonly onAffected: () => void;
}) {
  if (affected.length > 0) return <People people={affected} />;
  return (
    <>
      {words.notSaid}{' '}
      <span className={styles.screenOnly}>
        <Button size="small" onClick={onAffected}>
          {moreWords.sayAffected}
        </Button>
      </span>
    </>
  );
}

/** One a line; somebody affected with what they do. */
function People({ people }: { readonly people: readonly (AboutShown | AffectedShown)[] }) {
  const rows = people.map((one, nth) => ({ one, key: `${nth} ${one.kind}` }));
  if (rows.length === 0) return words.notSaid;
  return (
    <ul className={styles.plainList}>
      {rows.map(({ one, key }) => (
        <li key={key}>
          {one.kind === 'named' ? <bdi>{one.name}</bdi> : <AboutName about={one} linked />}
          {'role' in one && one.role !== '' && (
            <span>{one.kind === 'named' && one.name === '' ? one.role : `, ${one.role}`}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A corrected value stands first; what it was, why, by whom and when stand under it. */
function fact(incident: IncidentDetail, term: string, field: CorrectableField | null, value: ReactNode): Description {
  return {
    term,
    value: (
      <>
        {value}
        {field !== null && <Corrections incident={incident} field={field} />}
      </>
    ),
  };
}

/** Which restrictions were broken, each a press away. */
function Broken({ restrictions }: { readonly restrictions: IncidentDetail['broke'] }) {
  if (restrictions.length === 0) return breachWords.none;
  return (
    <ul className={styles.plainList}>
      {restrictions.map(({ restrictionId, reference, type, person }) => (
        <li key={restrictionId}>
          <RouteLink to={{ page: 'register', restrictionId }}>{reference}</RouteLink>, {breachWords[type]}{' '}
          <PersonLine person={person} />
        </li>
      ))}
    </ul>
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

export function Corrections({
  incident,
  field,
}: {
  readonly incident: IncidentDetail;
  readonly field: CorrectableField;
}) {
  const corrections = incident.corrections.filter((correction) => correction.field === field);
  return corrections.map((correction) => {
    const { who, was, why } = correctionWords(correction);
    return (
      <p key={`${correction.at} ${correction.before}`} className={styles.correction}>
        {who} <del>{was}</del>. {why}
      </p>
    );
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
