import { calendarOf } from '../../../domain/calendar/calendar';
import { readCalendarDate } from '../../../domain/calendar/calendar-entered';
import { noSchoolWords } from '../../dates/no-school';
import { TextField } from '../../ui/text-field';
import { dateUnderstood } from './messages';
import type { YearForm } from './use-year-form';

/** The terms are what is being entered: only weekends and bank holidays are told here. */
const BANK_HOLIDAYS = calendarOf([]);

export interface DateFieldProps {
  readonly form: YearForm;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly optional?: boolean;
}

/** A date as people type it, with what was understood under its label. */
export function DateField({ form, name, label, value, onChange, optional = false }: DateFieldProps) {
  const read = readCalendarDate(value, form.schoolYear);
  const noSchool = read === null || read === 'unreadable' ? '' : noSchoolWords(read, BANK_HOLIDAYS);
  return (
    <TextField
      name={name}
      label={label}
      help={dateUnderstood(read, form.schoolYear, noSchool)}
      error={form.errorOf(name)}
      value={value}
      onChange={onChange}
      maxLength={60}
      optional={optional}
    />
  );
}
