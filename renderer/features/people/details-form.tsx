import { useEffect } from 'react';
import type { PersonId } from '../../../domain/ids';
import type { PersonDetails } from '../../../domain/person/person-details';
import { LINE_LIMIT } from '../../../domain/text';
import { DraftKept } from '../../drafts/draft-kept';
import { PutAway } from '../../drafts/put-away';
import { FailureNotice } from '../../failures/failure-notice';
import { Button } from '../../ui/button';
import { CheckField } from '../../ui/check-field';
import { ErrorSummary } from '../../ui/error-summary';
import { focusField } from '../../ui/focus';
import { Actions, FieldRow, Stack } from '../../ui/layout';
import { messageBeside } from '../../ui/message-beside';
import { Section } from '../../ui/section';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import { useKey } from '../../ui/use-key';
import { detailWords } from './details-messages';
import { useDetailsForm } from './use-details-form';

export interface DetailsFormProps {
  readonly personId: PersonId;
  readonly details: PersonDetails;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** How to reach a person and what to mind, kept as a draft until it is saved. */
export function DetailsForm({ personId, details, onDone, onClose }: DetailsFormProps) {
  const form = useDetailsForm(personId, details, { onDone, onClose });
  const { draft } = form;
  const { values, change, ready, resumed, keptAt } = draft;
  const errorOf = (field: keyof PersonDetails) => messageBeside(form.problems, field);
  const save = () => void form.save();
  useKey('Ctrl+Enter', save);
  useEffect(() => {
    if (ready && !resumed) focusField('address');
  }, [ready, resumed]);
  if (draft.openingFailure !== null) return <FailureNotice failure={draft.openingFailure} />;
  if (!ready) return null;
  const line = (field: 'telephone' | 'email' | 'handlingNote') => ({
    name: field,
    error: errorOf(field),
    value: values[field],
    onChange: (text: string) => change({ [field]: text }),
    maxLength: LINE_LIMIT,
    optional: true as const,
  });
  const area = (field: 'address' | 'communicationNeeds') => ({
    name: field,
    error: errorOf(field),
    value: values[field],
    onChange: (text: string) => change({ [field]: text }),
    lines: 3,
    optional: true as const,
  });
  return (
    <Section
      title={detailWords.changing}
      help={detailWords.changingHelp}
      action={<DraftKept keptAt={keptAt} failure={draft.failure} />}
    >
      <form noValidate onSubmit={(event) => event.preventDefault()}>
        <Stack>
          <ErrorSummary problems={form.problems} attempt={form.attempt} title={detailWords.before} />
          <TextArea {...area('address')} label={detailWords.address} help={detailWords.addressHelp} />
          <CheckField
            name="addressWithheld"
            label={detailWords.withheld}
            help={detailWords.withheldHelp}
            checked={values.addressWithheld}
            onChange={(addressWithheld) => change({ addressWithheld })}
          />
          <FieldRow>
            <TextField {...line('telephone')} label={detailWords.telephone} />
            <TextField {...line('email')} label={detailWords.email} />
          </FieldRow>
          <TextArea {...area('communicationNeeds')} label={detailWords.needs} help={detailWords.needsHelp} />
          <TextField {...line('handlingNote')} label={detailWords.handling} help={detailWords.handlingHelp} />
          {form.failure !== null && <FailureNotice failure={form.failure} onAgain={save} />}
          <Actions end={keptAt !== null && <PutAway onPutAway={() => void form.putAway()} />}>
            <Button kind="primary" keys="Ctrl+Enter" busy={form.busy && detailWords.saving} onClick={save}>
              {detailWords.save}
            </Button>
            <Button kind="quiet" onClick={onClose}>
              {keptAt === null ? detailWords.leave : detailWords.later}
            </Button>
          </Actions>
        </Stack>
      </form>
    </Section>
  );
}
