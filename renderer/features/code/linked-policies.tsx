import { HEADS } from '../../../domain/casebook/roles';
import type { LinkedPolicy } from '../../../domain/code/linked-policy';
import { Answered } from '../../failures/answered';
import { useQuery } from '../../ipc/use-query';
import { useSession } from '../../stores/session';
import styles from './code.module.css';
import { policyWords } from './policy-messages';
import { PolicyView } from './policy-view';
import { POLICIES_HEADING } from './show-clause';

/** The policies that the code leads on to, a place each. On paper stand those that were entered. */
export function LinkedPolicies() {
  const query = useQuery('code:linked-policies', {});
  return (
    <Answered query={query} busy={policyWords.busy}>
      {(policies) => <Places policies={policies} />}
    </Answered>
  );
}

function Places({ policies }: { readonly policies: readonly LinkedPolicy[] }) {
  const session = useSession((one) => one.shown);
  if (session === null) return null;
  const mayEdit = HEADS.includes(session.user.role);
  const entered = policies.some(({ noted }) => noted !== null);
  return (
    <section aria-labelledby={POLICIES_HEADING} className={entered ? styles.policies : styles.policiesEmpty}>
      <h2 id={POLICIES_HEADING} tabIndex={-1} className={styles.policiesHeading}>
        {policyWords.title}
      </h2>
      <p className={styles.policiesHelp}>{mayEdit ? policyWords.help : policyWords.headsOnly}</p>
      {policies.map((policy) => (
        <PolicyView key={policy.place} policy={policy} today={session.today} mayEdit={mayEdit} />
      ))}
    </section>
  );
}
