import { useEffect } from 'react';
import type { LocalDate } from '../../../domain/dates/local-date';
import { Heard, RestrictionType } from '../../../domain/restriction/restriction';
import { publicPlaceNamed } from '../../../domain/restriction/shape-to-add';
import { OpenWithUs } from '../../concern/open-with-us';
import { FailureNotice } from '../../failures/failure-notice';
import { PersonField } from '../../people/person-field';
import { shapeWords } from '../../restriction/shape-messages';
import { useNavigation } from '../../stores/navigation';
import { Button } from '../../ui/button';
import { ErrorSummary } from '../../ui/error-summary';
import { focusField } from '../../ui/focus';
import { Actions, Stack } from '../../ui/layout';
import { messageBeside } from '../../ui/message-beside';
import { Notice } from '../../ui/notice';
import { RadioGroup } from '../../ui/radio-group';
import { TextArea } from '../../ui/text-area';
import { useKey } from '../../ui/use-key';
import { formWords } from './carry-over-messages';
import { heardWords, typeWords } from './messages';
import { MoreFields } from './more-fields';
import { PeriodFields } from './period-fields';
import type { CarryOverForm } from './use-carry-over';

const types = RestrictionType.options.map((value) => ({
  value,
  label: typeWords[value],
  help: formWords.typeHelp[value],
}));
const heard = Heard.options.map((value) => ({ value, label: heardWords[value] }));

/** The fields, in the order in which a letter says them. */
export function CarryOverFields({ form, today }: { readonly form: CarryOverForm; readonly today: LocalDate }) {
  const { values, change, resumed } = form.draft;
  const go = useNavigation((navigation) => navigation.go);
  const errorOf = (field: string) => messageBeside(form.problems, field);
  const add = () => void form.add();
  useKey('Ctrl+Enter', add);
  useEffect(() => {
    if (!resumed) focusField('about');
  }, [resumed]);
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <Stack>
        <ErrorSummary problems={form.problems} attempt={form.attempt} title={formWords.before} />
        <PersonField
          name="about"
          label={formWords.about}
          help={formWords.aboutHelp}
          error={errorOf('about')}
          value={values.about}
          onChange={(about) => change({ about })}
        />
        <OpenWithUs personId={values.about.person?.personId ?? null} />
        <RadioGroup
          name="type"
          legend={formWords.type}
          error={errorOf('type')}
          options={types}
          value={values.type}
          onChange={(type) => change({ type })}
          columns={2}
        />
        <TextArea
          name="whatIsRestricted"
          label={formWords.restricted}
          help={formWords.restrictedHelp}
          error={errorOf('whatIsRestricted')}
          value={values.whatIsRestricted}
          onChange={(whatIsRestricted) => change({ whatIsRestricted })}
          lines={2}
        />
        {values.type !== 'contact-plan' && publicPlaceNamed(values.whatIsRestricted) !== null && (
          <Notice>{shapeWords.publicPlace}</Notice>
        )}
        <TextArea
          name="childArrangements"
          label={formWords.children}
          help={formWords.childrenHelp}
          error={errorOf('childArrangements')}
          value={values.childArrangements}
          onChange={(childArrangements) => change({ childArrangements })}
          lines={2}
          optional
        />
        <MoreFields type={values.type} value={values.shape} errorOf={errorOf} onChange={(shape) => change({ shape })} />
        <PeriodFields values={values} read={form.read} today={today} errorOf={errorOf} onChange={change} />
        <RadioGroup
          name="heard"
          legend={formWords.heard}
          help={formWords.heardHelp}
          error={errorOf('heard')}
          options={heard}
          value={values.heard}
          onChange={(answer) => change({ heard: answer })}
        />
        {form.failure !== null && <FailureNotice failure={form.failure} onAgain={add} />}
        <Actions>
          <Button kind="primary" keys="Ctrl+Enter" busy={form.busy && formWords.adding} onClick={add}>
            {formWords.add}
          </Button>
          <Button kind="quiet" onClick={() => go({ page: 'register' })}>
            {formWords.later}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}
