import type { FamilyMember } from '../../../domain/person/family';
import type { PersonLabel } from '../../../domain/person/person';
import { RouteLink } from '../../app/route-link';
import { PersonLine } from '../../people/person-line';
import { Button } from '../../ui/button';
import { Section } from '../../ui/section';
import { relationInWords, familyWords as words } from './family-messages';
import type { WithinPersonProps } from './identity-form';
import { words as pageWords } from './messages';
import styles from './people.module.css';
import { RelativeForm } from './relative-form';
import { UnlinkForm } from './unlink-form';

/** Which form of the family is open: somebody is added, or the link with one of them is changed or taken away. */
export type FamilyFormOpen =
  | { readonly act: 'add' }
  | { readonly act: 'change'; readonly of: string }
  | { readonly act: 'unlink'; readonly of: string };

export interface FamilySectionProps extends WithinPersonProps {
  readonly open: FamilyFormOpen | null;
  readonly onOpen: (form: FamilyFormOpen) => void;
}

export const ADD_FAMILY = 'add-family';

/** Whom a person belongs to, what one is to the other, and the forms for it. */
export function FamilySection(props: FamilySectionProps) {
  const { detail, open, onOpen } = props;
  const { kind } = detail.person;
  const members = kind === 'adult' ? detail.children : detail.adults;
  return (
    <Section
      title={words.title[kind]}
      action={
        <Button id={ADD_FAMILY} kind="quiet" size="small" onClick={() => onOpen({ act: 'add' })}>
          {words.add[kind]}
        </Button>
      }
    >
      {members.length === 0 && open === null && (
        <p>{kind === 'adult' ? pageWords.noChildren : pageWords.noAdultsKnown}</p>
      )}
      {members.length > 0 && (
        <ul className={styles.family} aria-label={words.title[kind]}>
          {members.map((member) => (
            <li key={member.person.personId}>
              <Member member={member} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      )}
      <OpenForm {...props} members={members} />
    </Section>
  );
}

function OpenForm({ open, members, ...within }: FamilySectionProps & { readonly members: readonly FamilyMember[] }) {
  if (open === null) return null;
  if (open.act === 'add') return <RelativeForm {...within} member={null} />;
  const member = members.find(({ person }) => person.personId === open.of);
  if (member === undefined) return null;
  return open.act === 'change' ? (
    <RelativeForm {...within} member={member} />
  ) : (
    <UnlinkForm {...within} member={member} />
  );
}

function Member({ member, onOpen }: { readonly member: FamilyMember } & Pick<FamilySectionProps, 'onOpen'>) {
  const { person, relation, responsibility } = member;
  const said = relationInWords(relation, responsibility);
  return (
    <>
      <span className={styles.member}>
        <RouteLink to={{ page: 'person', personId: person.personId }}>
          <InFamily person={person} />
        </RouteLink>
        {said !== '' && <span className={styles.difference}>{said}</span>}
      </span>
      <span className={styles.memberActs}>
        <Button
          kind="quiet"
          size="small"
          label={words.changeOf(person.name)}
          onClick={() => onOpen({ act: 'change', of: person.personId })}
        >
          {words.change}
        </Button>
        <Button
          kind="quiet"
          size="small"
          label={words.unlinkOf(person.name)}
          onClick={() => onOpen({ act: 'unlink', of: person.personId })}
        >
          {words.unlink}
        </Button>
      </span>
    </>
  );
}

/** `Ellie Harker, 5B` for a child; for an adult with the children, since a name never stands alone. */
function InFamily({ person }: { readonly person: PersonLabel }) {
  if (person.kind === 'adult') return <PersonLine person={person} />;
  const beside = [person.className, person.difference].filter((part) => part !== null && part !== '');
  return (
    <>
      <bdi>{person.name}</bdi>
      {beside.map((part) => `, ${part}`)}
    </>
  );
}
