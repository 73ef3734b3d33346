import type { PersonDetails } from '../../../domain/person/person-details';
import { isBlank } from '../../../domain/text';
import { type Description, DescriptionList } from '../../ui/description-list';
import { Section } from '../../ui/section';
import { detailWords } from './details-messages';
import styles from './people.module.css';

/** What is noted of how to reach a person. An address that is withheld is shown as that, and on no paper. */
export function DetailsShown({ details }: { readonly details: PersonDetails }) {
  const items = itemsOf(details);
  return (
    <Section title={detailWords.title}>
      {items.length === 0 ? <p>{detailWords.nothing}</p> : <DescriptionList items={items} />}
    </Section>
  );
}

/** The same without a heading, for a record that is shown beside another. */
export function DetailsList({ details }: { readonly details: PersonDetails }) {
  return <DescriptionList layout="under" items={itemsOf(details)} />;
}

function itemsOf(details: PersonDetails): readonly Description[] {
  const said: readonly (readonly [string, string])[] = [
    [detailWords.telephone, details.telephone],
    [detailWords.email, details.email],
    [detailWords.needs, details.communicationNeeds],
    [detailWords.handling, details.handlingNote],
  ];
  return [
    ...addressOf(details),
    ...said
      .filter(([, value]) => !isBlank(value))
      .map(([term, value]) => ({ term, value: <span className={styles.asTyped}>{value}</span> })),
  ];
}

function addressOf({ address, addressWithheld }: PersonDetails): readonly Description[] {
  if (isBlank(address) && !addressWithheld) return [];
  const value = (
    <>
      {addressWithheld && <strong className={styles.withheld}>{detailWords.withheld}</strong>}
      <span className={addressWithheld ? styles.notOnPaper : styles.asTyped}>{address}</span>
    </>
  );
  return [{ term: detailWords.address, value }];
}
