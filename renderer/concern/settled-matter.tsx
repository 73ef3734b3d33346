import { useEffect, useState } from 'react';
import type { ConcernRow, SettledMatter as Matter, SettledShown } from '../../domain/concern/concern';
import type { LocalDate } from '../../domain/dates/local-date';
import { readTypedDate } from '../../domain/dates/typed-date';
import type { ConcernId, IncidentId } from '../../domain/ids';
import { failed, refused } from '../../domain/result';
import { RouteLink } from '../app/route-link';
import { InlineForm } from '../drafts/inline-form';
import { turnedId } from '../drafts/turned-id';
import { type InlineFormInHand, useInlineForm } from '../drafts/use-inline-form';
import { useOpenDraft } from '../drafts/use-open-draft';
import { useCommand } from '../ipc/use-command';
import { useQuery } from '../ipc/use-query';
import { useAnnouncer } from '../stores/announcer';
import { useSession } from '../stores/session';
import { Button } from '../ui/button';
import { focusField } from '../ui/focus';
import { Notice } from '../ui/notice';
import { RadioGroup } from '../ui/radio-group';
import { Section } from '../ui/section';
import { TextField } from '../ui/text-field';
import { raisedMissing, settledWords as words } from './messages';

const BUTTON = 'settled-matter';
const NOT_YET = 'not-yet';
const ADDED = 'added';
const NOTHING = { choice: '', what: '', settledOn: '', settledHow: '' };

/** On a record under E6: which settled matter it is about, or that nobody can show it yet. Nothing on other records. */
export function SettledMatter({ incidentId }: { readonly incidentId: IncidentId }) {
  const query = useQuery('concern:settled-of', { incidentId });
  const [open, setOpen] = useState<boolean | null>(null);
  const left = useOpenDraft(turnedId(incidentId, 9));
  const isLeft = left.state === 'opened' && left.draft !== null;
  if (query.state !== 'answered' || (!query.value.asks && query.value.answer === null)) return null;
  const settled = query.value;
  const close = (said: string | null) => {
    setOpen(false);
    if (said !== null) useAnnouncer.getState().announce(said);
    focusField(BUTTON);
  };
  if (open ?? isLeft)
    return (
      <SettledForm
        incidentId={incidentId}
        settled={settled}
        onClose={() => close(null)}
        onDone={() => close(words.done)}
      />
    );
  return (
    <Section title={words.title}>
      {settled.answer?.kind === 'known' && <MatterLine matter={settled.answer.matter} />}
      {settled.answer?.kind !== 'known' && (
        <Notice>
          <p>{settled.answer === null ? words.askHelp : words.notYet}</p>
        </Notice>
      )}
      <p>
        <Button id={BUTTON} onClick={() => setOpen(true)}>
          {settled.answer?.kind === 'known' ? words.change : words.ask}
        </Button>
      </p>
    </Section>
  );
}

function MatterLine({ matter }: { readonly matter: ConcernRow }) {
  return (
    <p>
      <RouteLink to={{ page: 'raised', concernId: matter.concernId }}>{matter.reference}</RouteLink>{' '}
      <bdi>{matter.opening}</bdi>
    </p>
  );
}

interface SettledFormProps {
  readonly incidentId: IncidentId;
  readonly settled: SettledShown;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

function SettledForm({ incidentId, settled, onClose, onDone }: SettledFormProps) {
  const draftId = turnedId(incidentId, 9);
  const today = useSession((session) => session.shown?.today ?? null);
  const command = useCommand('concern:point-at');
  const firstChoice = settled.choices[0]?.concernId ?? ADDED;
  const form = useInlineForm({
    draftId,
    form: 'settled',
    initial: NOTHING,
    title: words.draft,
    firstField: 'matter',
    send: async (typed) => {
      if (today === null) return failed({ kind: 'locked' });
      const matter = matterOf(typed, today);
      return matter.kind === 'missing'
        ? refused({ field: matter.field, code: matter.code, label: 'needed' })
        : command.run({ draftId, incidentId, matter });
    },
    onClose,
    onDone,
  });
  const { ready, resumed } = form.draft;
  useEffect(() => {
    if (ready && !resumed) focusField(`matter-${firstChoice}`);
  }, [ready, resumed, firstChoice]);
  return (
    <InlineForm
      form={form}
      title={words.ask}
      act={words.save}
      busy={command.busy && words.saving}
      leave={words.leave}
      onClose={onClose}
    >
      <SettledFields form={form} settled={settled} />
    </InlineForm>
  );
}

function SettledFields({
  form,
  settled,
}: {
  readonly form: InlineFormInHand<typeof NOTHING>;
  readonly settled: SettledShown;
}) {
  const { values, change } = form.draft;
  const errorOf = (field: string) => {
    const missing = form.missing(field);
    return missing === null ? null : raisedMissing(missing);
  };
  const options = [
    ...settled.choices.map(({ concernId, reference, opening }) => ({
      value: String(concernId),
      label: (
        <>
          {reference}: <bdi>{opening}</bdi>
        </>
      ),
    })),
    { value: ADDED, label: words.added },
    { value: NOT_YET, label: words.cant, help: words.cantHelp },
  ];
  return (
    <>
      <RadioGroup<string>
        name="matter"
        legend={words.choose}
        error={errorOf('matter')}
        options={options}
        value={values.choice === '' ? null : values.choice}
        onChange={(choice) => change({ choice })}
      />
      {values.choice === ADDED && (
        <>
          <TextField
            name="what"
            label={words.what}
            error={errorOf('what')}
            value={values.what}
            onChange={(what) => change({ what })}
            spellCheck
          />
          <TextField
            name="settledOn"
            label={words.settledOn}
            help={words.settledOnHelp}
            error={errorOf('settledOn')}
            value={values.settledOn}
            onChange={(settledOn) => change({ settledOn })}
            maxLength={60}
          />
          <TextField
            name="settledHow"
            label={words.settledHow}
            help={words.settledHowHelp}
            error={errorOf('settledHow')}
            value={values.settledHow}
            onChange={(settledHow) => change({ settledHow })}
            spellCheck
          />
        </>
      )}
    </>
  );
}

type Read = Matter | { readonly kind: 'missing'; readonly field: string; readonly code: string };

function matterOf({ choice, what, settledOn, settledHow }: typeof NOTHING, today: LocalDate): Read {
  if (choice === '') return { kind: 'missing', field: 'matter', code: 'not-chosen' };
  if (choice === NOT_YET) return { kind: 'not-yet' };
  if (choice !== ADDED) return { kind: 'known', concernId: choice as ConcernId };
  const on = readTypedDate(settledOn, today, 'past');
  if (on === null) return { kind: 'missing', field: 'settledOn', code: 'no-day' };
  return { kind: 'added', what, settledOn: on, settledHow };
}
