import type { LocalDate } from '../../../domain/dates/local-date';
import { noTermDates } from '../../../domain/dates/school-calendar';
import {
  type DateField,
  type RestrictionEntered,
  type RestrictionRead,
  typeDate,
} from '../../../domain/restriction/restriction-entered';
import { LINE_LIMIT } from '../../../domain/text';
import { NoTermDates } from '../../dates/no-term-dates';
import { useSchoolCalendar } from '../../stores/calendar';
import { FieldRow, Stack } from '../../ui/layout';
import { Notice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import { datesSetByApp, dateUnderstood, formWords } from './carry-over-messages';

export interface PeriodFieldsProps {
  readonly values: RestrictionEntered;
  readonly read: RestrictionRead;
  readonly today: LocalDate;
  readonly errorOf: (field: string) => string | null;
  readonly onChange: (part: Partial<RestrictionEntered>) => void;
}

const fields: readonly DateField[] = ['startsOn', 'endsOn', 'reviewOn'];

/** Start, end and review as people type them, with what was understood, and what the app sets where the letter says nothing. */
export function PeriodFields({ values, read, today, errorOf, onChange }: PeriodFieldsProps) {
  const calendar = useSchoolCalendar();
  const { period } = read;
  const set = period === null ? null : datesSetByApp(period, values.heard);
  return (
    <Stack>
      <FieldRow>
        {fields.map((field) => (
          <TextField
            key={field}
            name={field}
            label={formWords[field]}
            help={dateUnderstood(field, read, today, calendar)}
            error={errorOf(field)}
            value={values[field].text}
            onChange={(text) => onChange({ [field]: typeDate(text, today) })}
            optional
          />
        ))}
      </FieldRow>
      {(read.asksWhyLater || errorOf('whyLater') !== null) && (
        <TextField
          name="whyLater"
          label={formWords.whyLater}
          help={formWords.whyLaterHelp}
          error={errorOf('whyLater')}
          value={values.whyLater}
          onChange={(whyLater) => onChange({ whyLater })}
          maxLength={LINE_LIMIT}
          spellCheck
        />
      )}
      {noTermDates(calendar, today, period?.endsOn ?? today) && <NoTermDates />}
      {set !== null && <Notice>{set}</Notice>}
    </Stack>
  );
}
