import { useEffect, useState } from 'react';
import { clauseChoices } from '../../../domain/incident/clauses-typed';
import { happenedOf } from '../../../domain/incident/incident-entered';
import { TODAY } from '../../app/routes';
import { PutAway } from '../../drafts/put-away';
import { RecordingFailure } from '../../drafts/recording-failure';
import { FailureNotice } from '../../failures/failure-notice';
import { useQuery } from '../../ipc/use-query';
import { PersonDetails } from '../../people/person-details';
import { PersonField } from '../../people/person-field';
import { useNavigation } from '../../stores/navigation';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { focusField } from '../../ui/focus';
import { Actions } from '../../ui/layout';
import { messageBeside } from '../../ui/message-beside';
import { TextArea } from '../../ui/text-area';
import { useKey } from '../../ui/use-key';
import { BreachField } from './breach-field';
import { ClausePicker } from './clause-picker';
import { formWords, words } from './messages';
import { MoreFields } from './more-fields';
import { moreWords } from './more-messages';
import styles from './note-form.module.css';
import { TellNow } from './tell-now';
import { TicksField } from './ticks-field';
import type { RecordForm } from './use-record-form';
import { WhenField } from './when-field';
import { WhereField } from './where-field';

/** Six stops: who, when, where, clauses, what happened, and the keys that record it. The ticks come after. */
export function NoteForm({ form }: { readonly form: RecordForm }) {
  const { draft, change } = form;
  const { values, resumed } = draft;
  const [all, setAll] = useState(false);
  const go = useNavigation((navigation) => navigation.go);
  const { day } = happenedOf(values.when);
  const code = useQuery('code:show', { on: day });
  const choices = code.state === 'answered' ? clauseChoices(code.value, words.notSureYet) : [];
  const errorOf = (field: string) => messageBeside(form.problems, field);
  const record = () => void form.record(choices);
  useKey('Ctrl+Enter', record);
  useEffect(() => focusAtStart(resumed), [resumed]);

  return (
    <form className={styles.form} noValidate onSubmit={(event) => event.preventDefault()}>
      <ErrorSummary problems={form.problems} attempt={form.attempt} title={formWords.beforeRecording} />
      <div className={styles.top}>
        <PersonField
          name="about"
          label={words.about}
          help={formWords.aboutHelp}
          error={errorOf('about')}
          value={values.about}
          onChange={(about) => change({ about })}
          allowUnidentified
          detailsElsewhere
        />
        <WhenField name="when" value={values.when} onChange={(when) => change({ when })} />
        <WhereField
          name="where"
          value={values.where}
          onChange={(where) => change({ where })}
          error={errorOf('where')}
        />
      </div>
      <div className={styles.details}>
        <PersonDetails name="about" value={values.about} onChange={(about) => change({ about })} />
      </div>
      {code.state === 'failed' && <FailureNotice failure={code.failure} onAgain={code.askAgain} />}
      <ClausePicker name="clauses" day={day} choices={choices} value={values} onChange={change} />
      <TextArea
        name="whatHappened"
        label={words.whatHappened}
        help={formWords.whatHappenedHelp}
        error={errorOf('whatHappened')}
        value={values.whatHappened}
        onChange={(whatHappened) => change({ whatHappened })}
        lines={3}
      />
      <TicksField name="ticks" value={values.ticks} onChange={(ticks) => change({ ticks })} />
      <TellNow ticks={values.ticks} told={values.toldAtOnce} onTold={(toldAtOnce) => change({ toldAtOnce })} />
      <BreachField values={values} onChange={change} />
      <MoreFields values={values} onChange={change} all={all} />
      {form.failure !== null && <RecordingFailure failure={form.failure} onAgain={record} />}
      <Actions end={draft.keptAt !== null && <PutAway onPutAway={() => void form.putAway()} />}>
        <Button kind="primary" keys="Ctrl+Enter" busy={form.busy ? formWords.recording : false} onClick={record}>
          {formWords.record}
        </Button>
        {!all && (
          <Button expanded={false} onClick={() => setAll(true)}>
            {moreWords.more}
          </Button>
        )}
        <Button kind="quiet" onClick={() => go(TODAY)}>
          {formWords.later}
        </Button>
      </Actions>
    </form>
  );
}

/** A new form begins in its first field; so does one that goes on without a cursor to go back to. */
function focusAtStart(resumed: boolean): (() => void) | undefined {
  if (!resumed) {
    focusField('about');
    return undefined;
  }
  const timer = setTimeout(() => {
    if (document.activeElement === document.body) focusField('about');
  }, 100);
  return () => clearTimeout(timer);
}
