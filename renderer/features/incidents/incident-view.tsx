import { IconPencil, IconPlus, IconPrinter } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { CorrectableField, IncidentDetail } from '../../../domain/incident/incident';
import { RouteLink } from '../../app/route-link';
import { useAnnouncer } from '../../stores/announcer';
import { Button } from '../../ui/button';
import { focusField } from '../../ui/focus';
import { Page } from '../../ui/page';
import { AdditionForm } from './addition-form';
import { CorrectionForm } from './correction-form';
import { ToldAndRecorded, WhatItIsAbout } from './incident-facts';
import { IncidentMore } from './incident-more';
import styles from './incident-view.module.css';
import { IncidentWords } from './incident-words';
import { additionWords, correctWords, detailWords, words } from './messages';
import { PrintFooter } from './print-footer';
import { StillToAddNotice } from './still-to-add-notice';
import { useUnfinishedForm } from './use-unfinished-form';

type Open = { readonly form: 'addition' } | { readonly form: 'correction'; readonly field: CorrectableField | null };

/** A record as it stands, with at most one form open in it. */
export function IncidentView({ incident }: { readonly incident: IncidentDetail }) {
  const [open, setOpen] = useState<Open | null>(null);
  const announce = useAnnouncer((announcer) => announcer.announce);
  const unfinished = useUnfinishedForm(incident.incidentId);
  useEffect(() => {
    if (unfinished === 'addition') setOpen({ form: 'addition' });
    if (unfinished === 'correction') setOpen({ form: 'correction', field: null });
  }, [unfinished]);

  const close = (control: string, done: string | null) => {
    setOpen(null);
    if (done !== null) announce(done);
    focusField(control);
  };
  const correct = (field: CorrectableField | null) => setOpen({ form: 'correction', field });
  return (
    <Page
      title={incident.reference}
      width="form"
      above={
        <span className={styles.screenOnly}>
          <RouteLink to={{ page: 'incidents' }}>{words.incidents}</RouteLink>
        </span>
      }
      actions={
        <>
          <Button kind="quiet" icon={IconPrinter} onClick={() => void window.shell['window:print']({})}>
            {detailWords.print}
          </Button>
          <Button id="correct" icon={IconPencil} onClick={() => correct(null)}>
            {detailWords.correct}
          </Button>
          <Button id="add-to" kind="primary" icon={IconPlus} onClick={() => setOpen({ form: 'addition' })}>
            {detailWords.add}
          </Button>
        </>
      }
    >
      <div className={styles.sheet}>
        {open?.form === 'correction' && (
          <CorrectionForm
            key={open.field}
            incident={incident}
            field={open.field}
            onClose={() => close('correct', null)}
            onDone={() => close('correct', correctWords.done)}
          />
        )}
        {open === null && <StillToAddNotice missing={incident.stillToAdd} onAdd={correct} />}
        <WhatItIsAbout incident={incident} />
        <IncidentWords incident={incident} />
        <IncidentMore incident={incident} />
        {open?.form === 'addition' && (
          <AdditionForm
            incident={incident}
            onClose={() => close('add-to', null)}
            onDone={() => close('add-to', additionWords.done)}
          />
        )}
        <ToldAndRecorded incident={incident} />
        <PrintFooter reference={incident.reference} />
      </div>
    </Page>
  );
}
