import { Fragment } from 'react';
import type { IncidentId } from '../../domain/ids';
import type { PatternShown } from '../../domain/pattern/pattern';
import { RouteLink } from '../app/route-link';
import { PersonLine } from '../people/person-line';
import { onDay, timesTowards } from './messages';
import styles from './pattern.module.css';

export interface PatternLinesProps {
  readonly label: string;
  readonly patterns: readonly PatternShown[];
  /** The record that is looked at: it is no link on its own page. */
  readonly here?: IncidentId;
}

/** D14: towards whom it went more than once, each with its records. It counts, and says nothing of what that means. */
export function PatternLines({ label, patterns, here }: PatternLinesProps) {
  return (
    <ul className={styles.list} aria-label={label}>
      {patterns.map((pattern) => (
        <li key={pattern.records.map(({ incidentId }) => incidentId).join() + towardsWords(pattern)}>
          <strong>
            {pattern.by !== null && (
              <>
                <PersonLine person={pattern.by} />
                {': '}
              </>
            )}
            {timesTowards(pattern.nth)}
            {pattern.towards.kind === 'person' ? (
              <PersonLine person={pattern.towards.person} />
            ) : (
              <bdi>{pattern.towards.name}</bdi>
            )}
          </strong>
          <span className={styles.records}>
            {pattern.records
              .filter(({ incidentId }) => incidentId !== here)
              .map((record, nth) => (
                <Fragment key={record.incidentId}>
                  {nth > 0 && ', '}
                  <RouteLink to={{ page: 'incident', incidentId: record.incidentId }}>{record.reference}</RouteLink>
                  {onDay(record)}
                </Fragment>
              ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function towardsWords({ towards }: PatternShown): string {
  return towards.kind === 'person' ? towards.person.personId : towards.name;
}
