import type { IncidentDetail } from '../../../domain/incident/incident';
import { Prose } from '../../ui/prose';
import { Section } from '../../ui/section';
import styles from './incident-view.module.css';
import { byAndAt, detailWords, words } from './messages';

/** What happened, as written, and under it what was added later: by whom and when. */
export function IncidentWords({ incident }: { readonly incident: IncidentDetail }) {
  const { whatHappened, additions } = incident;
  return (
    <>
      <Section title={words.whatHappened}>
        <div className={styles.words}>
          <Prose>{whatHappened}</Prose>
        </div>
      </Section>
      {additions.length > 0 && (
        <Section title={detailWords.additions} count={additions.length}>
          <ol className={styles.additions}>
            {additions.map((addition) => (
              <li key={`${addition.at} ${addition.text}`}>
                <p className={styles.quiet}>{byAndAt(addition)}</p>
                <Prose>{addition.text}</Prose>
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}
