import { useState } from 'react';
import { type LocalDate, shownDate } from '../../../domain/dates/local-date';
import { readTypedDate } from '../../../domain/dates/typed-date';
import type { RestrictionDetail } from '../../../domain/restriction/restriction';
import { readTypedTime } from '../../../domain/restriction/shape-entered';
import { failed, refused } from '../../../domain/result';
import { LINE_LIMIT } from '../../../domain/text';
import { InlineForm } from '../../drafts/inline-form';
import { unreadable } from '../../drafts/typed-day';
import { useInlineForm } from '../../drafts/use-inline-form';
import { decidesOf, I_DECIDE, WhoDecides } from '../../in-charge/who-decides';
import { useCommand } from '../../ipc/use-command';
import { errorIn } from '../../refusals/error-in';
import { restrictionDraft } from '../../restriction/step-drafts';
import { useToday } from '../../stores/use-today';
import { FieldRow } from '../../ui/layout';
import { TextField } from '../../ui/text-field';
import { words } from './loosen-messages';

export interface StepProps {
  readonly detail: RestrictionDetail;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

type Nothing = Record<string, never>;

const NO_WORDS = { reason: '', by: '', paper: '', ...I_DECIDE };

/** Taken back as an error, or set aside by somebody else: one step, with one reason. */
export function OtherEnd({
  detail,
  how,
  onClose,
  onDone,
}: StepProps & { readonly how: 'entered-in-error' | 'set-aside' }) {
  const { restrictionId, reference } = detail;
  const draftId = restrictionDraft(restrictionId, how === 'set-aside' ? 'set-aside' : 'error');
  const command = useCommand('restriction:end');
  const form = useInlineForm({
    draftId,
    form: 'loosen',
    initial: NO_WORDS,
    title: words.draft(reference),
    firstField: how === 'set-aside' ? 'by' : 'reason',
    send: ({ reason, by, paper, ...typed }) =>
      command.run({ draftId, restrictionId, reason, how, by, paper, decidedBy: decidesOf(typed) }),
    onClose,
    onDone,
  });
  const { values, change } = form.draft;
  const act = how === 'set-aside' ? words.setAside : words.error;
  return (
    <InlineForm
      form={form}
      title={act}
      act={act}
      busy={command.busy && words.recording}
      leave={words.leave}
      before={words.before}
      onClose={onClose}
    >
      {how === 'set-aside' ? (
        <>
          <TextField
            name="by"
            label={words.setAsideBy}
            help={words.setAsideByHelp}
            error={errorIn(form, 'by')}
            value={values.by}
            onChange={(by) => change({ by })}
            maxLength={LINE_LIMIT}
          />
          <TextField
            name="paper"
            label={words.paper}
            value={values.paper}
            onChange={(paper) => change({ paper })}
            maxLength={LINE_LIMIT}
            optional
          />
        </>
      ) : (
        <p>{words.errorWhat}</p>
      )}
      <TextField
        name="reason"
        label={how === 'set-aside' ? words.why : words.errorWhy}
        {...(how === 'set-aside' ? {} : { help: words.errorWhyHelp })}
        error={errorIn(form, 'reason')}
        value={values.reason}
        onChange={(reason) => change({ reason })}
        maxLength={LINE_LIMIT}
        spellCheck
      />
      <WhoDecides value={values} error={errorIn(form, 'decides')} onChange={change} />
    </InlineForm>
  );
}

/** An earlier end. */
export function NarrowForm({ detail, onClose, onDone }: StepProps) {
  const { restrictionId, reference } = detail;
  const draftId = restrictionDraft(restrictionId, 'narrow');
  const today = useToday();
  const command = useCommand('restriction:narrow');
  const [initial] = useState(() => ({ endsOn: shownDate(detail.endsOn), reason: '', ...I_DECIDE }));
  const form = useInlineForm({
    draftId,
    form: 'loosen',
    initial,
    title: words.draft(reference),
    firstField: 'endsOn',
    send: async ({ endsOn: typed, reason, ...decides }) => {
      if (today === null) return failed<Nothing>({ kind: 'locked' });
      const endsOn = readTypedDate(typed, today, 'coming');
      if (endsOn === null) return refused<Nothing>(unreadable('endsOn', 'no-day'));
      return command.run({
        draftId,
        restrictionId,
        endsOn: endsOn === detail.endsOn ? null : endsOn,
        shape: null,
        reason,
        decidedBy: decidesOf(decides),
      });
    },
    onClose,
    onDone,
  });
  const { values, change } = form.draft;
  return (
    <InlineForm
      form={form}
      title={words.narrow}
      act={words.narrow}
      busy={command.busy && words.recording}
      leave={words.leave}
      before={words.before}
      onClose={onClose}
    >
      <TextField
        name="endsOn"
        label={words.newEnd}
        help={words.newEndHelp}
        error={errorIn(form, 'endsOn')}
        value={values.endsOn}
        onChange={(endsOn) => change({ endsOn })}
      />
      <TextField
        name="reason"
        label={words.why}
        error={errorIn(form, 'reason')}
        value={values.reason}
        onChange={(reason) => change({ reason })}
        maxLength={LINE_LIMIT}
        spellCheck
      />
      <WhoDecides value={values} error={errorIn(form, 'decides')} onChange={change} />
    </InlineForm>
  );
}

const TONIGHT = { day: 'today', from: '', to: '', what: '', ...I_DECIDE };

/** Day and times as typed, or which of them can't be read. */
function readOnce(typed: typeof TONIGHT, today: LocalDate) {
  const day = readTypedDate(typed.day, today, 'coming');
  const [from, to] = [readTypedTime(typed.from), readTypedTime(typed.to)];
  if (day !== null && from !== null && to !== null) return { once: { day, from, to }, missing: [] };
  const missing = [
    ...(day === null ? [unreadable('day', 'no-day')] : []),
    ...(from === null ? [unreadable('from', 'no-time')] : []),
    ...(to === null ? [unreadable('to', 'no-time')] : []),
  ];
  return { once: null, missing };
}

/** One day, from one time to another: twenty seconds. */
export function AllowOnceForm({ detail, onClose, onDone }: StepProps) {
  const { restrictionId, reference } = detail;
  const draftId = restrictionDraft(restrictionId, 'once');
  const today = useToday();
  const command = useCommand('restriction:allow-once');
  const form = useInlineForm({
    draftId,
    form: 'loosen',
    initial: TONIGHT,
    title: words.draft(reference),
    firstField: 'from',
    send: async (typed) => {
      if (today === null) return failed<Nothing>({ kind: 'locked' });
      const { once, missing } = readOnce(typed, today);
      return once === null
        ? refused<Nothing>(...missing)
        : command.run({ draftId, restrictionId, ...once, what: typed.what, decidedBy: decidesOf(typed) });
    },
    onClose,
    onDone,
  });
  const { values, change } = form.draft;
  return (
    <InlineForm
      form={form}
      title={words.allowOnce}
      act={words.allowOnce}
      busy={command.busy && words.recording}
      leave={words.leave}
      before={words.before}
      onClose={onClose}
    >
      <FieldRow>
        <TextField
          name="day"
          label={words.onceDay}
          error={errorIn(form, 'day')}
          value={values.day}
          onChange={(day) => change({ day })}
        />
        <TextField
          name="from"
          label={words.from}
          error={errorIn(form, 'from')}
          value={values.from}
          onChange={(from) => change({ from })}
        />
        <TextField
          name="to"
          label={words.to}
          error={errorIn(form, 'to')}
          value={values.to}
          onChange={(to) => change({ to })}
        />
      </FieldRow>
      <TextField
        name="what"
        label={words.onceWhat}
        help={words.onceWhatHelp}
        error={errorIn(form, 'what')}
        value={values.what}
        onChange={(what) => change({ what })}
        maxLength={LINE_LIMIT}
      />
      <WhoDecides value={values} error={errorIn(form, 'decides')} onChange={change} />
    </InlineForm>
  );
}

const NO_APOLOGY = { words: '' };

/** What came of the apology. */
export function ApologyForm({ detail, onClose, onDone }: StepProps) {
  const { restrictionId, reference } = detail;
  const draftId = restrictionDraft(restrictionId, 'apology');
  const command = useCommand('restriction:note-apology');
  const form = useInlineForm({
    draftId,
    form: 'loosen',
    initial: NO_APOLOGY,
    title: words.draft(reference),
    firstField: 'words',
    send: (typed) => command.run({ restrictionId, words: typed.words }),
    onClose,
    onDone,
  });
  return (
    <InlineForm
      form={form}
      title={words.apologyTitle}
      act={words.apologyAct}
      busy={command.busy && words.recording}
      leave={words.leave}
      before={words.before}
      onClose={onClose}
    >
      <TextField
        name="words"
        label={words.apology}
        help={words.apologyHelp}
        error={errorIn(form, 'words')}
        value={form.draft.values.words}
        onChange={(typed) => form.draft.change({ words: typed })}
        maxLength={LINE_LIMIT}
        spellCheck
      />
    </InlineForm>
  );
}
