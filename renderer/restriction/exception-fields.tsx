import { IconPlus } from '@tabler/icons-react';
import { type ExceptionEntered, NO_EXCEPTION } from '../../domain/restriction/shape-entered';
import { LINE_LIMIT } from '../../domain/text';
import { Button } from '../ui/button';
import { Fieldset } from '../ui/fieldset';
import { Actions, FieldRow, Stack } from '../ui/layout';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { HoursFields } from './hours-fields';
import { shapeWords, whenOptions } from './shape-messages';

/** Most exceptions that one restriction takes. */
const MOST = 12;

export interface ExceptionFieldsProps {
  readonly value: readonly ExceptionEntered[];
  readonly errorOf: (field: string) => string | null;
  readonly onChange: (value: ExceptionEntered[]) => void;
}

/** What stays possible all the same, each with its hours. */
export function ExceptionFields({ value, errorOf, onChange }: ExceptionFieldsProps) {
  const change = (index: number, part: Partial<ExceptionEntered>) =>
    onChange(value.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <Fieldset name="shape-exceptions" legend={shapeWords.exceptions} help={shapeWords.exceptionsHelp} optional>
      {value.map((exception, index) => {
        const name = `shape-exception-${index}`;
        return (
          <Stack key={name}>
            <FieldRow>
              <TextField
                name={`${name}-what`}
                label={shapeWords.exception}
                value={exception.what}
                onChange={(what) => change(index, { what })}
                maxLength={LINE_LIMIT}
              />
              <SelectField
                name={`${name}-when`}
                label={shapeWords.exceptionWhen}
                options={whenOptions}
                value={exception.when}
                onChange={(when) => change(index, { when })}
              />
            </FieldRow>
            {exception.when === 'hours' && (
              <HoursFields
                name={name}
                value={exception.hours}
                errorOf={errorOf}
                onChange={(hours) => change(index, { hours })}
              />
            )}
            <Actions>
              <Button size="small" kind="quiet" onClick={() => onChange(value.filter((_one, at) => at !== index))}>
                {shapeWords.removeException}
              </Button>
            </Actions>
          </Stack>
        );
      })}
      {value.length < MOST && (
        <Actions>
          <Button size="small" icon={IconPlus} onClick={() => onChange([...value, NO_EXCEPTION])}>
            {shapeWords.addException}
          </Button>
        </Actions>
      )}
    </Fieldset>
  );
}
