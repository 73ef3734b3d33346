import { useEffect } from 'react';
import type { RestrictionId } from '../../domain/ids';
import { happenedOf } from '../../domain/incident/incident-entered';
import type { PlanShown } from '../../domain/plan/plan';
import { LINE_LIMIT } from '../../domain/text';
import { RouteLink } from '../app/route-link';
import { DraftKept } from '../drafts/draft-kept';
import { PutAway } from '../drafts/put-away';
import { Answered } from '../failures/answered';
import { FailureNotice } from '../failures/failure-notice';
import { useQuery } from '../ipc/use-query';
import { PersonLine } from '../people/person-line';
import { refusedProblems } from '../refusals/refused-problems';
import { useNavigation } from '../stores/navigation';
import { Busy } from '../ui/busy';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { focusField } from '../ui/focus';
import { Actions, FieldRow, Quiet, Stack } from '../ui/layout';
import { messageBeside } from '../ui/message-beside';
import { Page } from '../ui/page';
import { RadioGroup } from '../ui/radio-group';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { useKey } from '../ui/use-key';
import { answers, channels, openOptions, planInWords, understoodWords, words } from './messages';
import { type CallForm, useLogCall } from './use-log-call';

/** `Log a call` (D42): twenty seconds, against one plan. */
export function LogCallPage({ restrictionId }: { readonly restrictionId: RestrictionId }) {
  const query = useQuery('plan:show', { restrictionId });
  const form = useLogCall(restrictionId);
  const { draft } = form;
  return (
    <Page
      title={words.title}
      width="form"
      focus="none"
      above={<RouteLink to={{ page: 'register', restrictionId }}>{words.register}</RouteLink>}
      actions={<DraftKept keptAt={draft.keptAt} failure={draft.failure} />}
    >
      {draft.openingFailure !== null && <FailureNotice failure={draft.openingFailure} />}
      {!draft.ready && draft.openingFailure === null && <Busy what={words.opening} />}
      <Answered query={query} busy={words.opening}>
        {(plan) => (draft.ready ? <Fields form={form} plan={plan} /> : null)}
      </Answered>
    </Page>
  );
}

function Fields({ form, plan }: { readonly form: CallForm; readonly plan: PlanShown }) {
  const { values, change, resumed } = form.draft;
  const errorOf = (field: string) => messageBeside(form.problems, field);
  const log = () => void form.record();
  useKey('Ctrl+Enter', log);
  useEffect(() => {
    if (!resumed) focusField('what');
  }, [resumed]);
  const { day, time } = happenedOf(values.when);
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <Stack>
        <p>
          <PersonLine person={plan.person} />
        </p>
        <Quiet>{planInWords(plan)}</Quiet>
        <ErrorSummary
          problems={refusedProblems(form.problems, form.refusedWith)}
          attempt={form.attempt}
          title={words.before}
        />
        <TextField
          name="what"
          label={words.what}
          help={words.whatHelp}
          error={errorOf('what')}
          value={values.what}
          onChange={(what) => change({ what })}
          maxLength={LINE_LIMIT}
          spellCheck
        />
        <FieldRow>
          <TextField
            name="when"
            label={words.when}
            help={values.when.typedAt === null ? '\u00a0' : understoodWords(day, time)}
            error={errorOf('when')}
            value={values.when.text}
            onChange={form.typeWhen}
            maxLength={LINE_LIMIT}
          />
          <SelectField
            name="channel"
            label={words.channel}
            help={'\u00a0'}
            options={channels}
            value={values.channel}
            onChange={(channel) => change({ channel })}
          />
        </FieldRow>
        <SelectField
          name="alwaysOpen"
          label={words.alwaysOpen}
          help={words.alwaysOpenHelp}
          options={openOptions}
          value={values.alwaysOpen}
          onChange={(alwaysOpen) => change({ alwaysOpen })}
        />
        {!plan.countsItself && values.alwaysOpen === 'none' && <OverField form={form} />}
        <AnswerFields form={form} errorOf={errorOf} />
        {form.failure !== null && <FailureNotice failure={form.failure} onAgain={log} />}
        <Actions end={form.draft.keptAt !== null && <PutAway onPutAway={() => void form.putAway()} />}>
          <Button kind="primary" keys="Ctrl+Enter" busy={form.busy && words.acting} onClick={log}>
            {words.act}
          </Button>
          <Button kind="quiet" onClick={() => useNavigation.getState().back()}>
            {words.later}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}

function OverField({ form }: { readonly form: CallForm }) {
  const { values, change } = form.draft;
  return (
    <RadioGroup
      name="over"
      legend={words.over}
      help={words.overHelp}
      options={[
        { value: 'within', label: 'Within' },
        { value: 'over', label: 'Over' },
      ]}
      value={values.over === 'not-said' ? null : values.over}
      onChange={(over) => change({ over })}
      columns={2}
    />
  );
}

function AnswerFields({
  form,
  errorOf,
}: {
  readonly form: CallForm;
  readonly errorOf: (field: string) => string | null;
}) {
  const { values, change } = form.draft;
  const parts = [
    ['steps', 'noReplySteps'],
    ['position', 'noReplyPosition'],
    ['repeated', 'noReplyRepeated'],
  ] as const;
  return (
    <>
      <RadioGroup
        name="answer"
        legend={words.answer}
        error={errorOf('answer')}
        options={answers}
        value={values.answer}
        onChange={(answer) => change({ answer })}
      />
      {values.answer === 'no-reply' && (
        <>
          <Quiet>{words.noReplyIntro}</Quiet>
          {parts.map(([part, name]) => (
            <TextField
              key={part}
              name={name}
              label={words[part]}
              error={errorOf(name)}
              value={values[part]}
              onChange={(text) => change({ [part]: text })}
              maxLength={LINE_LIMIT}
              spellCheck
            />
          ))}
        </>
      )}
    </>
  );
}
