import { useRef } from 'react';
import type { RequestId } from '../../../domain/ids';
import { besideName } from '../../../domain/person/person-words';
import type { RequestDetail } from '../../../domain/request/request';
import { RouteLink } from '../../app/route-link';
import { useOpenStep } from '../../drafts/use-open-step';
import { Answered } from '../../failures/answered';
import { useQuery } from '../../ipc/use-query';
import { BesideName } from '../../people/person-line';
import { kindWords } from '../../request/request-words';
import { useAnnouncer } from '../../stores/announcer';
import { Button } from '../../ui/button';
import { Actions } from '../../ui/layout';
import { Page } from '../../ui/page';
import { StatusChip } from '../../ui/status-chip';
import { stateWords, stepWords, words } from './messages';
import { RequestFacts, RequestSteps } from './request-facts';
import styles from './requests.module.css';
import { stepDraftsOf } from './step-drafts';
import { StepForm } from './step-form';
import { stepsOpen } from './steps-open';

/** One request: what came in, when it is due, and each step since. */
export function RequestPage({ requestId }: { readonly requestId: RequestId }) {
  const query = useQuery('request:show', { requestId });
  if (query.state === 'answered') return <Request key={requestId} request={query.value} />;
  return (
    <Page title={words.title} width="form" above={<RouteLink to={{ page: 'requests' }}>{words.title}</RouteLink>}>
      <Answered query={query} busy={words.reading}>
        {() => null}
      </Answered>
    </Page>
  );
}

function Request({ request }: { readonly request: RequestDetail }) {
  const { requestId, reference, kind, state, about } = request;
  const [asked, setOpen] = useOpenStep(stepDraftsOf(requestId));
  const heading = useRef<HTMLParagraphElement>(null);
  const steps = stepsOpen(request);
  const open = asked !== null && steps.includes(asked) ? asked : null;
  const close = (said?: string) => {
    setOpen(null);
    if (said !== undefined) useAnnouncer.getState().announce(said);
    heading.current?.focus();
  };
  return (
    <Page
      title={about.kind === 'person' ? about.person.name : reference}
      {...(about.kind === 'person' && besideName(about.person) !== ''
        ? { subtitle: <BesideName person={about.person} /> }
        : {})}
      width="form"
      above={<RouteLink to={{ page: 'requests' }}>{words.title}</RouteLink>}
    >
      <p ref={heading} tabIndex={-1} className={styles.state}>
        <StatusChip
          tone={state === 'open' || state === 'paused' ? 'conditions' : 'quiet'}
          symbol="clock"
          word={stateWords[state]}
        />{' '}
        {`${reference}: ${kindWords[kind]}`}
      </p>
      <Actions>
        {steps.map((step) => (
          <Button key={step} expanded={open === step} onClick={() => setOpen(open === step ? null : step)}>
            {stepWords[step]}
          </Button>
        ))}
      </Actions>
      {open !== null && (
        <StepForm key={open} request={request} step={open} onClose={() => close()} onDone={() => close(words.noted)} />
      )}
      <RequestFacts request={request} />
      <RequestSteps request={request} />
    </Page>
  );
}
