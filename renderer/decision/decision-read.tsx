import { useState } from 'react';
import type { DecisionDetail, DecisionRow } from '../../domain/decision/decision';
import { isRestriction } from '../../domain/decision/ladder';
import type { DecisionId } from '../../domain/ids';
import { RouteLink } from '../app/route-link';
import { Answered } from '../failures/answered';
import { useQuery } from '../ipc/use-query';
import { Button } from '../ui/button';
import { type Description, DescriptionList } from '../ui/description-list';
import { Actions } from '../ui/layout';
import styles from './decision-list.module.css';
import { askedRead, deciderRead, groundsRead } from './grounds-read';
import { words as listWords } from './list-messages';

/** A decision in full, opened in place: looking at it is journalled (D65), and so it is asked for only then. */
export function DecisionRead({ decision: { decisionId, reference } }: { readonly decision: DecisionRow }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Actions>
        <Button
          size="small"
          expanded={open}
          onClick={() => setOpen(!open)}
          label={`${open ? listWords.close : listWords.read}: ${reference}`}
        >
          {open ? listWords.close : listWords.read}
        </Button>
      </Actions>
      {open && <Detail decisionId={decisionId} />}
    </>
  );
}

function Detail({ decisionId }: { readonly decisionId: DecisionId }) {
  const query = useQuery('decision:show', { decisionId });
  return (
    <Answered query={query} busy={listWords.busy}>
      {(detail) => <DescriptionList layout="under" items={itemsOf(detail)} />}
    </Answered>
  );
}

function itemsOf({ step, grounds, incidents, reasons, asked, by }: DecisionDetail): readonly Description[] {
  return [
    { term: listWords.records, value: <Records incidents={incidents} /> },
    ...groundsRead(grounds, isRestriction(step) && incidents.length > 0 ? 'restriction' : 'warning'),
    { term: listWords.reasons, value: <span className={styles.asTyped}>{reasons}</span> },
    ...askedRead(asked),
    { term: listWords.by, value: deciderRead(by) },
  ];
}

function Records({ incidents }: Pick<DecisionDetail, 'incidents'>) {
  if (incidents.length === 0) return listWords.noRecords;
  return incidents.map(({ incidentId, reference, opening }) => (
    <span key={incidentId} className={styles.line}>
      <RouteLink to={{ page: 'incident', incidentId }}>{reference}</RouteLink> {opening}
    </span>
  ));
}
