import type { AlsoKept } from '../../../domain/person/merging';
import { isBlank } from '../../../domain/text';
import { PersonLine } from '../../people/person-line';
import { Button } from '../../ui/button';
import { Section } from '../../ui/section';
import { DetailsList } from './details-shown';
import type { WithinPersonProps } from './identity-form';
import { keptInWords, mergeWords as words } from './merge-messages';
import { PartForm } from './part-form';
import styles from './people.module.css';

export interface AlsoKeptSectionProps extends WithinPersonProps {
  /** The record whose page is about to be given back. */
  readonly open: string | null;
  readonly onOpen: (personId: string) => void;
}

/** The other records of the same person: what each is by itself, and the way back. Nothing where there are none. */
export function AlsoKeptSection(props: AlsoKeptSectionProps) {
  const { detail, open, onOpen } = props;
  if (detail.alsoKept.length === 0) return null;
  const parting = detail.alsoKept.find(({ person }) => person.personId === open);
  return (
    <Section title={words.also} help={words.alsoHelp}>
      <ul className={styles.family} aria-label={words.also}>
        {detail.alsoKept.map((kept) => (
          <li key={kept.person.personId}>
            <Kept kept={kept} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {parting !== undefined && <PartForm key={open} {...props} kept={parting} />}
    </Section>
  );
}

function Kept({ kept, onOpen }: { readonly kept: AlsoKept } & Pick<AlsoKeptSectionProps, 'onOpen'>) {
  const { person, details } = kept;
  const said = Object.values(details).some((value) => value === true || (typeof value === 'string' && !isBlank(value)));
  return (
    <>
      <span className={styles.member}>
        <PersonLine person={person} />
        <span className={styles.difference}>{keptInWords(kept)}</span>
        {said && <DetailsList details={details} />}
      </span>
      <span className={styles.memberActs}>
        <Button kind="quiet" size="small" label={words.twoOf(person.name)} onClick={() => onOpen(person.personId)}>
          {words.two}
        </Button>
      </span>
    </>
  );
}
