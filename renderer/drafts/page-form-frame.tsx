import type { Icon } from '@tabler/icons-react';
import { type ReactNode, useEffect } from 'react';
import { FailureNotice } from '../failures/failure-notice';
import { type MendElsewhere, refusedProblems } from '../refusals/refused-problems';
import { useNavigation } from '../stores/navigation';
import { Button } from '../ui/button';
import { ErrorSummary } from '../ui/error-summary';
import { focusField } from '../ui/focus';
import { Actions, Stack } from '../ui/layout';
import { useKey } from '../ui/use-key';
import { PutAway } from './put-away';
import type { DraftValues } from './stored-values';
import type { PageForm } from './use-page-form';

export interface PageFormFrameProps<Values extends DraftValues> {
  readonly form: PageForm<Values>;
  /** Over everything that is missing. */
  readonly before: string;
  /** Where the cursor goes at first; a form that was left half written puts it back itself. */
  readonly firstField: string;
  /** What the main button says, and what it says while it works. */
  readonly act: string;
  readonly acting: string;
  readonly icon?: Icon;
  /** The way out that keeps the draft: back, or to a page of the form's own. */
  readonly later: string;
  readonly onLater?: () => void;
  /** Opens what mends something that no field of this form does. */
  readonly mend?: MendElsewhere;
  /** Stands over what is missing. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of a form that has a page to itself: what is missing on top with its reasons, the fields, what went wrong, buttons, Ctrl+Enter. */
export function PageFormFrame<Values extends DraftValues>(props: PageFormFrameProps<Values>) {
  const { form, before, firstField, act, acting, icon, later, onLater, mend, above, children } = props;
  const { resumed, keptAt } = form.draft;
  const record = () => void form.record();
  useKey('Ctrl+Enter', record);
  useEffect(() => {
    if (!resumed) focusField(firstField);
  }, [resumed, firstField]);
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <Stack>
        {above}
        <ErrorSummary
          problems={refusedProblems(form.problems, form.refusedWith, mend)}
          attempt={form.attempt}
          title={before}
        />
        {children}
        {form.failure !== null && <FailureNotice failure={form.failure} onAgain={record} />}
        <Actions end={keptAt !== null && <PutAway onPutAway={() => void form.putAway()} />}>
          <Button
            kind="primary"
            {...(icon === undefined ? {} : { icon })}
            keys="Ctrl+Enter"
            busy={form.busy && acting}
            onClick={record}
          >
            {act}
          </Button>
          <Button kind="quiet" onClick={onLater ?? (() => useNavigation.getState().back())}>
            {later}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}
