import { ARRANGEMENTS, type ArrangementName, type Arrangements } from '../../domain/restriction/shape';
import { LINE_LIMIT } from '../../domain/text';
import { Fieldset } from '../ui/fieldset';
import { FieldRow } from '../ui/layout';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { arrangementLabels, shapeWords, stateOptions } from './shape-messages';

export interface ArrangementFieldsProps {
  readonly value: Arrangements;
  readonly onChange: (value: Arrangements) => void;
}

/** Bringing, collecting, illness, meetings, events: each arranged, not needed, or still to add (D34). */
export function ArrangementFields({ value, onChange }: ArrangementFieldsProps) {
  const change = (name: ArrangementName, part: Partial<Arrangements[ArrangementName]>) =>
    onChange({ ...value, [name]: { ...value[name], ...part } });
  return (
    <Fieldset name="shape-arrangements" legend={shapeWords.arrangements} help={shapeWords.arrangementsHelp} optional>
      {ARRANGEMENTS.map((name) => {
        const { state, words } = value[name];
        return (
          <FieldRow key={name}>
            <SelectField
              name={`shape-${name}`}
              label={arrangementLabels[name]}
              options={stateOptions}
              value={state}
              onChange={(chosen) => change(name, { state: chosen })}
            />
            {state !== 'to-add' && (
              <TextField
                name={`shape-${name}-words`}
                label={`${arrangementLabels[name]}: ${state === 'arranged' ? 'how' : 'why not'}`}
                value={words}
                onChange={(typed) => change(name, { words: typed })}
                maxLength={LINE_LIMIT}
              />
            )}
          </FieldRow>
        );
      })}
    </Fieldset>
  );
}
