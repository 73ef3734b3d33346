import { IconPencil, IconPlus, IconPrinter } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { HEADS } from '../../../domain/casebook/roles';
import type { CorrectableField, IncidentDetail } from '../../../domain/incident/incident';
import { RouteLink } from '../../app/route-link';
import { useAnnouncer } from '../../stores/announcer';
import { useSession } from '../../stores/session';
import { Button } from '../../ui/button';
import { focusField } from '../../ui/focus';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { AdditionForm } from './addition-form';
import { disputeWords, strikeWords, whyStruck } from './after-messages';
import { CorrectionForm } from './correction-form';
import { DisputeForm } from './dispute-form';
import { ToldAndRecorded, WhatItIsAbout } from './incident-facts';
import { IncidentMore } from './incident-more';
import styles from './incident-view.module.css';
import { Additions, WhatHappened } from './incident-words';
import { MayRestOnIt } from './may-rest';
import { additionWords, correctWords, detailWords, words } from './messages';
import { PrintFooter } from './print-footer';
import { StillToAddNotice } from './still-to-add-notice';
import { StrikeForm } from './strike-form';
import { type UnfinishedForm, useUnfinishedForm } from './use-unfinished-form';

interface Open {
  readonly form: UnfinishedForm;
  /** Chosen beforehand, for a correction. */
  readonly field: CorrectableField | null;
}

/** Where focus goes when a form is gone: the button that opened it. */
const buttonOf: Readonly<Record<UnfinishedForm, string>> = {
  addition: 'add-to',
  correction: 'correct',
  dispute: 'dispute',
  strike: 'strike',
};

/** A record as it stands, with at most one form open in it. */
export function IncidentView({ incident }: { readonly incident: IncidentDetail }) {
  const [open, setOpen] = useState<Open | null>(null);
  const announce = useAnnouncer((announcer) => announcer.announce);
  const unfinished = useUnfinishedForm(incident.incidentId);
  useEffect(() => {
    if (unfinished !== null) setOpen({ form: unfinished, field: null });
  }, [unfinished]);

  const start = (form: UnfinishedForm, field: CorrectableField | null = null) => setOpen({ form, field });
  const close = (form: UnfinishedForm, done: string | null) => {
    setOpen(null);
    if (done !== null) announce(done);
    focusField(buttonOf[form]);
  };
  const ends = (form: UnfinishedForm, done: string) => ({
    onClose: () => close(form, null),
    onDone: () => close(form, done),
  });
  const struckOut = incident.struckOut !== null;
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
          <Button id="correct" icon={IconPencil} onClick={() => start('correction')}>
            {detailWords.correct}
          </Button>
          <Button id="add-to" kind="primary" icon={IconPlus} onClick={() => start('addition')}>
            {detailWords.add}
          </Button>
        </>
      }
    >
      <div className={struckOut ? styles.struckOut : styles.sheet}>
        {incident.struckOut !== null && (
          <Notice kind="attention" title={strikeWords.notice}>
            <p>{whyStruck(incident.struckOut)}</p>
            <p>{strikeWords.counts}</p>
          </Notice>
        )}
        <MayRestOnIt restrictions={incident.mayRestOnIt} />
        {open?.form === 'correction' && (
          <CorrectionForm
            key={open.field}
            incident={incident}
            field={open.field}
            {...ends('correction', correctWords.done)}
          />
        )}
        {open === null && (
          <StillToAddNotice missing={incident.stillToAdd} onAdd={(field) => start('correction', field)} />
        )}
        <WhatItIsAbout incident={incident} />
        <WhatHappened incident={incident} />
        <IncidentMore incident={incident} />
        <Additions incident={incident} />
        {open?.form === 'addition' && <AdditionForm incident={incident} {...ends('addition', additionWords.done)} />}
        {open?.form === 'dispute' && <DisputeForm incident={incident} {...ends('dispute', disputeWords.done)} />}
        {open?.form === 'strike' && (
          <StrikeForm incident={incident} {...ends('strike', struckOut ? strikeWords.backDone : strikeWords.done)} />
        )}
        <ToldAndRecorded incident={incident} />
        <Afterwards struckOut={struckOut} onStart={start} />
        <PrintFooter reference={incident.reference} />
      </div>
    </Page>
  );
}

/** What is done rarely stands at the end, out of the way. */
function Afterwards({
  struckOut,
  onStart,
}: {
  readonly struckOut: boolean;
  readonly onStart: (form: UnfinishedForm) => void;
}) {
  const mayStrike = useSession((session) => session.shown !== null && HEADS.includes(session.shown.user.role));
  return (
    <div className={styles.afterwards}>
      <Button id="dispute" onClick={() => onStart('dispute')}>
        {disputeWords.button}
      </Button>
      {mayStrike && (
        <Button id="strike" onClick={() => onStart('strike')}>
          {struckOut ? strikeWords.back : strikeWords.button}
        </Button>
      )}
    </div>
  );
}
