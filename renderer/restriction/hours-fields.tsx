import type { HoursEntered } from '../../domain/restriction/shape-entered';
import { CheckField } from '../ui/check-field';
import { Fieldset } from '../ui/fieldset';
import { FieldRow } from '../ui/layout';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { daysOptions, shapeWords, weekdayWords } from './shape-messages';

export interface HoursFieldsProps {
  /** The names of its fields begin so. */
  readonly name: string;
  readonly value: HoursEntered;
  readonly errorOf: (field: string) => string | null;
  readonly onChange: (value: HoursEntered) => void;
}

/** Days, and from when until when; an hour left empty is the day’s beginning or end. */
export function HoursFields({ name, value, errorOf, onChange }: HoursFieldsProps) {
  const tick = (day: number, on: boolean) =>
    onChange({ ...value, weekdays: on ? [...value.weekdays, day] : value.weekdays.filter((one) => one !== day) });
  return (
    <>
      <FieldRow>
        <SelectField
          name={`${name}-on`}
          label={shapeWords.on}
          options={daysOptions}
          value={value.on}
          onChange={(on) => onChange({ ...value, on })}
        />
        {(['from', 'to'] as const).map((end) => (
          <TextField
            key={end}
            name={`${name}-${end}`}
            label={shapeWords[end]}
            help={shapeWords.timeHelp}
            error={errorOf(`${name}-${end}`)}
            value={value[end]}
            onChange={(text) => onChange({ ...value, [end]: text })}
            maxLength={30}
            optional
          />
        ))}
      </FieldRow>
      {value.on === 'weekdays' && (
        <Fieldset name={`${name}-days`} legend={shapeWords.weekdays} error={errorOf(`${name}-days`)} columns={2}>
          {weekdayWords.map((word, index) => (
            <CheckField
              key={word}
              name={`${name}-day-${index + 1}`}
              label={word}
              checked={value.weekdays.includes(index + 1)}
              onChange={(on) => tick(index + 1, on)}
            />
          ))}
        </Fieldset>
      )}
    </>
  );
}
