import { useEffect } from 'react';
import type { SchoolYearDates, StandsBadly } from '../../../domain/calendar/calendar';
import { RouteLink } from '../../app/route-link';
import { DraftKept } from '../../drafts/draft-kept';
import { PutAway } from '../../drafts/put-away';
import { FailureNotice } from '../../failures/failure-notice';
import { Busy } from '../../ui/busy';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { focusField } from '../../ui/focus';
import { Actions, Stack } from '../../ui/layout';
import { Page } from '../../ui/page';
import { useKey } from '../../ui/use-key';
import { ClosedFields } from './closed-fields';
import { FromFile } from './from-file';
import { formTitle, words } from './messages';
import { TermFields } from './term-fields';
import { useYearForm, type YearForm } from './use-year-form';

export interface YearFormProps {
  readonly schoolYear: number;
  readonly dates: SchoolYearDates | null;
  readonly onDone: (moved: readonly StandsBadly[] | null) => void;
}

/** The dates of one school year, typed or read from a file. */
export function YearFormPage({ schoolYear, dates, onDone }: YearFormProps) {
  const form = useYearForm(schoolYear, dates, onDone);
  const { draft } = form;
  return (
    <Page
      title={formTitle(schoolYear)}
      width="form"
      focus="none"
      above={<RouteLink to={{ page: 'calendar' }}>{words.title}</RouteLink>}
      actions={<DraftKept keptAt={draft.keptAt} failure={draft.failure} />}
    >
      {draft.openingFailure !== null && <FailureNotice failure={draft.openingFailure} />}
      {!draft.ready && draft.openingFailure === null && <Busy what={words.opening} />}
      {draft.ready && <Fields form={form} />}
    </Page>
  );
}

function Fields({ form }: { readonly form: YearForm }) {
  const { keptAt, resumed } = form.draft;
  const save = () => void form.save();
  useKey('Ctrl+Enter', save);
  useEffect(() => {
    if (!resumed) focusField('terms-0-firstDay');
  }, [resumed]);
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <Stack gap="wide">
        <ErrorSummary problems={form.problems} attempt={form.attempt} title={words.before} />
        <FromFile form={form} />
        <TermFields form={form} />
        <ClosedFields form={form} />
        {form.failure !== null && <FailureNotice failure={form.failure} onAgain={save} />}
        <Actions end={keptAt !== null && <PutAway onPutAway={() => void form.putAway()} />}>
          <Button kind="primary" keys="Ctrl+Enter" busy={form.busy && words.saving} onClick={save}>
            {words.save}
          </Button>
          <Button kind="quiet" onClick={form.leave}>
            {keptAt === null ? words.leave : words.later}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}
