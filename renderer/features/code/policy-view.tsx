import { useState } from 'react';
import type { LinkedPolicy } from '../../../domain/code/linked-policy';
import { type LocalDate, shownDate } from '../../../domain/dates/local-date';
import { useOpenDraft } from '../../drafts/use-open-draft';
import { Button } from '../../ui/button';
import { DescriptionList } from '../../ui/description-list';
import { focusField } from '../../ui/focus';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './code.module.css';
import { policyDraftOf } from './policy-draft';
import { PolicyForm } from './policy-form';
import { namedInWords, placeWords, policyWords } from './policy-messages';

export interface PolicyViewProps {
  readonly policy: LinkedPolicy;
  readonly today: LocalDate;
  readonly mayEdit: boolean;
}

/** The place of one policy: what was entered, and for a head the form to change it. A form left half written is open again. */
export function PolicyView({ policy, today, mayEdit }: PolicyViewProps) {
  const { place, noted } = policy;
  const [asked, setAsked] = useState<boolean | null>(null);
  const left = useOpenDraft(policyDraftOf(place));
  const open = mayEdit && (asked ?? (left.state === 'opened' && left.draft !== null));
  const heading = `policy-${place}`;
  const button = `enter-${place}`;
  const close = () => {
    setAsked(false);
    // Once the button is there again.
    requestAnimationFrame(() => focusField(button));
  };
  return (
    <section aria-labelledby={heading} className={noted === null ? styles.policyEmpty : styles.policy}>
      <div className={styles.head}>
        <h3 id={heading} className={styles.policyName}>
          {placeWords[place]}
        </h3>
        <span className={styles.binds}>{namedInWords(place)}</span>
      </div>
      {open ? <PolicyForm policy={policy} today={today} onClose={close} /> : <Noted policy={policy} />}
      {mayEdit && !open && (
        <div className={styles.screenOnly}>
          <Button id={button} size="small" expanded={false} onClick={() => setAsked(true)}>
            {noted === null ? policyWords.enter : policyWords.change}
            <VisuallyHidden>{` for ${placeWords[place]}`}</VisuallyHidden>
          </Button>
        </div>
      )}
    </section>
  );
}

function Noted({ policy: { noted } }: { readonly policy: LinkedPolicy }) {
  if (noted === null) return <p className={styles.policiesHelp}>{policyWords.nothing}</p>;
  const { title, version, adoptedOn } = noted;
  return (
    <DescriptionList
      items={[
        { term: policyWords.policyTitle, value: title },
        { term: policyWords.version, value: version === '' ? policyWords.notEntered : version },
        { term: policyWords.adopted, value: adoptedOn === null ? policyWords.notEntered : shownDate(adoptedOn) },
      ]}
    />
  );
}
