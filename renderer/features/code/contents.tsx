import type { ClauseId } from '../../../domain/code/clause-id';
import type { Clause } from '../../../domain/code/code';
import { addressOf } from '../../app/routes';
import { classNames } from '../../ui/class-names';
import styles from './code.module.css';
import { words } from './messages';
import { policyWords } from './policy-messages';
import { goToClause, goToPolicies } from './show-clause';

/** Every clause by its number and heading, each a link to its address; at the end the linked policies. */
export function Contents(props: { readonly clauses: readonly Clause[]; readonly current: ClauseId | null }) {
  return (
    <nav className={styles.contents} aria-label={words.contents}>
      <h2 className={styles.contentsTitle}>{words.contents}</h2>
      <ul className={styles.contentsList}>
        {props.clauses.map(({ clauseId, heading, parent }) => (
          <li key={clauseId} className={classNames(parent !== null && styles.under)}>
            <a
              href={`#${addressOf({ page: 'code', clauseId })}`}
              className={styles.contentsLink}
              aria-current={clauseId === props.current ? 'location' : undefined}
              onClick={(event) => {
                event.preventDefault();
                goToClause(clauseId);
              }}
            >
              <span className={styles.number}>{clauseId}</span> <span>{heading}</span>
            </a>
          </li>
        ))}
        <li>
          <a
            href={`#${addressOf({ page: 'code' })}`}
            className={styles.contentsPolicies}
            onClick={(event) => {
              event.preventDefault();
              goToPolicies();
            }}
          >
            {policyWords.title}
          </a>
        </li>
      </ul>
    </nav>
  );
}
