import { shownDate } from '../../domain/dates/local-date';
import type { RestrictionId } from '../../domain/ids';
import type { ContactShown, PlanShown } from '../../domain/plan/plan';
import { logCall } from '../app/actions';
import { askedRead, deciderRead, groundsRead } from '../decision/grounds-read';
import { Answered } from '../failures/answered';
import { useQuery } from '../ipc/use-query';
import { NamedRecord } from '../record/record-named';
import { Button } from '../ui/button';
import { type Description, DescriptionList } from '../ui/description-list';
import { Actions, Quiet } from '../ui/layout';
import { Section } from '../ui/section';
import { contactDetail, contactHeading, words } from './messages';
import styles from './plan.module.css';

/** What belongs to a contact plan beside its row on the register: the contacts logged against it, and why there is one. */
export function PlanSection({ restrictionId }: { readonly restrictionId: RestrictionId }) {
  const query = useQuery('plan:show', { restrictionId });
  return (
    <Answered query={query} busy={words.opening}>
      {(plan) => (
        <>
          <Contacts plan={plan} />
          <Begun plan={plan} />
        </>
      )}
    </Answered>
  );
}

function Contacts({ plan }: { readonly plan: PlanShown }) {
  const { contacts, weeks, restrictionId } = plan;
  return (
    <Section title={words.contacts} count={contacts.length} help={words.contactsHelp}>
      <Actions>
        <Button onClick={() => logCall(restrictionId)}>{words.title}</Button>
      </Actions>
      {contacts.length === 0 ? <Quiet>{words.noContacts}</Quiet> : <Weeks weeks={weeks} />}
      {contacts.length > 0 && (
        <ul className={styles.contacts} aria-label={words.contacts}>
          {contacts.map((contact) => (
            <Contact key={`${contact.loggedAt} ${contact.day}`} contact={contact} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Weeks({ weeks }: Pick<PlanShown, 'weeks'>) {
  return (
    <table className={styles.weeks}>
      <thead>
        <tr>
          <th scope="col">{words.week}</th>
          <th scope="col">{words.all}</th>
          <th scope="col">{words.overColumn}</th>
          <th scope="col">{words.openColumn}</th>
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ monday, contacts, over, alwaysOpen }) => (
          <tr key={monday}>
            <th scope="row">{shownDate(monday)}</th>
            <td>{contacts}</td>
            <td>{over}</td>
            <td>{alwaysOpen}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Contact({ contact }: { readonly contact: ContactShown }) {
  const { noReply, answer, what, standing } = contact;
  return (
    <li className={styles.contact} data-over={standing === 'over' ? true : undefined}>
      <p>
        <strong>{contactHeading(contact)}</strong>
      </p>
      <p>{what}</p>
      <p className={styles.quiet}>{contactDetail(contact)}</p>
      {answer === 'no-reply' && (
        <p className={styles.quiet}>{[noReply.steps, noReply.position, noReply.repeated].join(' · ')}</p>
      )}
    </li>
  );
}

function Begun({ plan: { begun } }: { readonly plan: PlanShown }) {
  if (begun === null) return <Quiet>{words.paper}</Quiet>;
  const { behaviours, reason, account, incidents, asked, decidedBy } = begun;
  const typed = (text: string) => <span className={styles.asTyped}>{text}</span>;
  const said = account.answer === 'heard' ? account.words : `${words.notHeardYet}: ${account.words}`;
  const items: readonly Description[] = [
    { term: words.behaviours, value: typed(behaviours) },
    { term: words.why, value: typed(reason) },
    { term: words.account, value: typed(said) },
    {
      term: words.records,
      value: (
        <ul className={styles.plain}>
          {incidents.map((record) => (
            <li key={record.incidentId}>
              <NamedRecord record={record} />
            </li>
          ))}
        </ul>
      ),
    },
    ...groundsRead(begun.grounds, 'restriction'),
    ...askedRead(asked),
    { term: words.decidedBy, value: deciderRead(decidedBy) },
  ];
  return <DescriptionList layout="under" items={items} />;
}
