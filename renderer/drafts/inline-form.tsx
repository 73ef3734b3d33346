import type { ReactNode } from 'react';
import { Button } from '../ui/button';
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
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame of a small form within a record: heading, fields, what went wrong, buttons. */
export function InlineForm<Values extends DraftValues>(props: InlineFormProps<Values>) {
  const { form, title, act, busy, leave, onClose, children } = props;
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
