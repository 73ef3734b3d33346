import { useRef } from 'react';
import { happenedOf, type IncidentEntered, peopleAbout } from '../../../domain/incident/incident-entered';
import { useQuery } from '../../ipc/use-query';
import { CheckField } from '../../ui/check-field';
import { Quiet } from '../../ui/layout';
import { brokeLabel } from './breach-messages';
import { DetailFields } from './detail-fields';
import styles from './ticks-field.module.css';

export interface BreachFieldProps {
  readonly values: IncidentEntered;
  readonly onChange: (part: Partial<IncidentEntered>) => void;
}

/** Shown where somebody whom it is about had a restriction that day: did this break it, and what was done? Neither has to be answered. */
export function BreachField({ values, onChange }: BreachFieldProps) {
  return (
    <>
      <BrokenTicks values={values} onChange={onChange} nothing={null} />
      {values.broke.length > 0 && (
        <DetailFields section="breach" details={values.details} onChange={(details) => onChange({ details })} />
      )}
    </>
  );
}

/** One tick a restriction: those that held that day, and those that are named already. */
export function BrokenTicks({ values, onChange, nothing }: BreachFieldProps & { readonly nothing: string | null }) {
  const restrictions = useMayBeBroken(values);
  const { broke } = values;
  if (restrictions.length === 0) return nothing === null ? null : <Quiet>{nothing}</Quiet>;
  return (
    <div className={styles.ticks}>
      {restrictions.map((restriction) => {
        const { restrictionId } = restriction;
        return (
          <CheckField
            key={restrictionId}
            name={`broke-${restrictionId}`}
            label={brokeLabel(restriction)}
            checked={broke.includes(restrictionId)}
            onChange={(checked) =>
              onChange({ broke: checked ? [...broke, restrictionId] : broke.filter((one) => one !== restrictionId) })
            }
          />
        );
      })}
    </div>
  );
}

/** What stood there stays until the next answer: a tick under somebody's finger must not come and go with each letter of the day. */
function useMayBeBroken(values: IncidentEntered) {
  const { broke, when } = values;
  const personIds = [...peopleAbout(values)];
  // What was unticked stays to be ticked again.
  const seen = useRef(new Set(broke));
  for (const one of broke) seen.current.add(one);
  const also = [...seen.current];
  const asked = personIds.length > 0 || also.length > 0;
  const query = useQuery('incident:may-be-broken', asked ? { personIds, on: happenedOf(when).day, also } : null);
  const last = useRef(query.state === 'answered' ? query.value : []);
  if (query.state === 'answered') last.current = query.value;
  return asked ? last.current : [];
}
