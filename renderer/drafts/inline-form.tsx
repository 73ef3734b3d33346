import type { ReactNode } from 'react';
import { type MendElsewhere, problemsOf } from '../refusals/refused-problems';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { Actions } from '../ui/layout';
import { DraftKept } from './draft-kept';
import styles from './inline-form.module.css';
import { PutAway } from './put-away';
import { RecordingFailure } from './recording-failure';
import type { DraftValues } from './stored-values';
import type { InlineFormInHand } from './use-inline-form';

export interface InlineFormProps<Values extends DraftValues> {
  readonly form: InlineFormInHand<Values>;
  readonly title: string;
  /** What the main button says, and what it says while it works. */
  readonly act: string;
  readonly busy: string | false;
  readonly leave: string;
  /** Over what it was refused for, where that is said on top with its reasons; else each sentence stands beside its field alone. */
  readonly before?: string;
  /** Opens what mends something that no field of this form does. */
  readonly mend?: MendElsewhere;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame of a small form within a record: heading, what is missing, fields, what went wrong, buttons. */
export function InlineForm<Values extends DraftValues>(props: InlineFormProps<Values>) {
  const { form, title, act, busy, leave, before, mend, onClose, children } = props;
  const { ready, keptAt, failure } = form.draft;
  return (
    <form
      className={styles.form}
      noValidate
      aria-busy={ready ? undefined : true}
      onSubmit={(event) => event.preventDefault()}
    >
      <div className={styles.head}>
        <h2>{title}</h2>
        <DraftKept keptAt={keptAt} failure={failure} />
      </div>
      {before !== undefined && (
        <ErrorSummary problems={problemsOf(form.refusedWith, mend)} attempt={form.attempt} title={before} />
      )}
      {ready && children}
      {form.failure !== null && <RecordingFailure failure={form.failure} onAgain={form.record} />}
      <Actions end={keptAt !== null && <PutAway onPutAway={form.putAway} />}>
        <Button kind="primary" keys="Ctrl+Enter" busy={busy} onClick={form.record}>
          {act}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {leave}
        </Button>
      </Actions>
    </form>
  );
}
