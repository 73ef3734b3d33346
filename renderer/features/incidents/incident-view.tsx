import { IconBan, IconPencil, IconPlus, IconPrinter } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { HEADS } from '../../../domain/casebook/roles';
import type { CorrectableField, IncidentDetail } from '../../../domain/incident/incident';
import { openingOf } from '../../../domain/incident/incident-record';
import { banNow, decideNext, proposeBan, recordConversation } from '../../app/actions';
import { RouteLink } from '../../app/route-link';
import { SettledMatter } from '../../concern/settled-matter';
import { ConversationsAbout } from '../../conversation/conversations-about';
import { PatternOfIncident } from '../../pattern/patterns';
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
        <MayRestOnIt lines={incident.mayRestOnIt} />
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
        <WhatItIsAbout incident={incident} onAffected={() => start('correction', 'affected')} />
        <WhatHappened incident={incident} />
        <IncidentMore incident={incident} />
        {!struckOut && <SettledMatter incidentId={incident.incidentId} />}
        <Additions incident={incident} />
        <Beside incident={incident} />
        {open?.form === 'addition' && <AdditionForm incident={incident} {...ends('addition', additionWords.done)} />}
        {open?.form === 'dispute' && <DisputeForm incident={incident} {...ends('dispute', disputeWords.done)} />}
        {open?.form === 'strike' && (
          <StrikeForm incident={incident} {...ends('strike', struckOut ? strikeWords.backDone : strikeWords.done)} />
        )}
        <ToldAndRecorded incident={incident} />
        <Afterwards incident={incident} onStart={start} />
        <PrintFooter reference={incident.reference} />
      </div>
    </Page>
  );
}

/** What other records say of the same people: not on the paper of this one. */
function Beside({ incident: { incidentId, struckOut } }: { readonly incident: IncidentDetail }) {
  return (
    <div className={styles.beside}>
      {struckOut === null && <PatternOfIncident incidentId={incidentId} />}
      <ConversationsAbout incidentId={incidentId} />
    </div>
  );
}

/** What is done rarely stands at the end, out of the way. */
function Afterwards({
  incident,
  onStart,
}: {
  readonly incident: IncidentDetail;
  readonly onStart: (form: UnfinishedForm) => void;
}) {
  const struckOut = incident.struckOut !== null;
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
      {!struckOut && <WhatNext incident={incident} />}
    </div>
  );
}

/** What may follow for the person that it is about, with this record behind it. */
function WhatNext({ incident }: { readonly incident: IncidentDetail }) {
  const { about, incidentId, reference, whatHappened } = incident;
  if (about.kind !== 'person' || about.person.kind !== 'adult') return null;
  const begin = { person: about.person, from: { incidentId, reference, opening: openingOf(whatHappened) } };
  return (
    <>
      <Button onClick={() => recordConversation(begin)}>{detailWords.speak}</Button>
      <Button onClick={() => decideNext(begin)}>{detailWords.decide}</Button>
      <Button onClick={() => proposeBan(begin)}>{detailWords.proposeBan}</Button>
      <Button icon={IconBan} onClick={() => banNow(begin)}>
        {detailWords.banNow}
      </Button>
    </>
  );
}
