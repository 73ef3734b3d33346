import { useEffect } from 'react';
import type { LocalDate } from '../../domain/dates/local-date';
import type { OrderId } from '../../domain/ids';
import { typeOrderDate } from '../../domain/order/order-entered';
import { LINE_LIMIT } from '../../domain/text';
import { DraftKept } from '../drafts/draft-kept';
import { PutAway } from '../drafts/put-away';
import { FailureNotice } from '../failures/failure-notice';
import { useSchoolCalendar } from '../stores/calendar';
import { Button } from '../ui/button';
import { focusField } from '../ui/focus';
import { Actions, Stack } from '../ui/layout';
import { messageBeside } from '../ui/message-beside';
import { RadioGroup } from '../ui/radio-group';
import styles from '../ui/record-pane.module.css';
import { TextField } from '../ui/text-field';
import { useKey } from '../ui/use-key';
import { dateUnderstood, howWords, words } from './messages';
import { type LookAgainForm, useLookAgain } from './use-look-again';

const hows = (['seen', 'told'] as const).map((value) => ({ value, label: howWords[value] }));

export interface OrderStepProps {
  readonly orderId: OrderId;
  /** Where the reader goes on, since the form is gone. */
  readonly onDone: () => void;
  readonly onLeave: () => void;
}

/** Who saw it again, what they found, and when to look next. Kept as a draft until it is noted. */
export function LookAgain({ orderId, today, onDone, onLeave }: OrderStepProps & { readonly today: LocalDate }) {
  const form = useLookAgain(orderId, today, onDone);
  const { draft, note, busy, failure } = form;
  const { ready, resumed, keptAt } = draft;
  useEffect(() => {
    if (ready && !resumed) focusField('how');
  }, [ready, resumed]);
  const putAway = async () => {
    await draft.discard();
    onLeave();
  };
  useKey('Ctrl+Enter', () => void note());
  return (
    <form className={styles.endIt} noValidate onSubmit={(event) => event.preventDefault()}>
      <Stack>
        <Fields form={form} today={today} />
        <DraftKept keptAt={keptAt} failure={draft.failure} />
        {failure !== null && <FailureNotice failure={failure} />}
        <Actions end={keptAt !== null && <PutAway onPutAway={() => void putAway()} />}>
          <Button kind="primary" keys="Ctrl+Enter" busy={busy && words.noting} onClick={() => void note()}>
            {words.note}
          </Button>
          <Button kind="quiet" onClick={onLeave}>
            {keptAt === null ? words.leave : words.later}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}

function Fields({ form, today }: { readonly form: LookAgainForm; readonly today: LocalDate }) {
  const calendar = useSchoolCalendar();
  const { draft, next, problems } = form;
  const { values, change } = draft;
  const errorOf = (field: string) => messageBeside(problems, field);
  return (
    <>
      <RadioGroup
        name="how"
        legend={words.how}
        error={errorOf('how')}
        options={hows}
        value={values.how === 'seen' || values.how === 'told' ? values.how : null}
        onChange={(how) => change({ how })}
      />
      <TextField
        name="by"
        label={words.seenByLabel}
        help={words.seenByHelp}
        value={values.by}
        onChange={(by) => change({ by })}
        maxLength={LINE_LIMIT}
        optional
      />
      <TextField
        name="words"
        label={words.lookedWords}
        help={words.lookedWordsHelp}
        value={values.words}
        onChange={(typed) => change({ words: typed })}
        maxLength={LINE_LIMIT}
        optional
      />
      <TextField
        name="lookAgainOn"
        label={words.lookAgainOn}
        help={dateUnderstood('lookAgainOn', next, calendar)}
        error={errorOf('lookAgainOn')}
        value={values.lookAgainOn.text}
        onChange={(text) => change({ lookAgainOn: typeOrderDate(text, today) })}
        maxLength={60}
        optional
      />
    </>
  );
}
