import type { LocalDate } from '../../../domain/dates/local-date';
import type { ClauseChoice } from '../../../domain/incident/clauses-typed';
import type { IncidentDetails } from '../../../domain/incident/details';
import type { CorrectableField } from '../../../domain/incident/incident';
import type { IncidentEntered } from '../../../domain/incident/incident-entered';
import { LINE_LIMIT } from '../../../domain/text';
import styles from '../../drafts/inline-form.module.css';
import { PersonField } from '../../people/person-field';
import { Fieldset } from '../../ui/fieldset';
import { TextField } from '../../ui/text-field';
import { BrokenTicks } from './breach-field';
import { breachWords } from './breach-messages';
import { ClausePicker } from './clause-picker';
import { fieldNames, formWords, words } from './messages';
import { MoreFields } from './more-fields';
import { PeopleFields } from './people-fields';
import { TicksField } from './ticks-field';
import { WhenField } from './when-field';
import { WhereField } from './where-field';

export interface CorrectionValueProps {
  readonly field: CorrectableField;
  readonly value: IncidentEntered;
  readonly choices: readonly ClauseChoice[];
  /** Whose code it is. */
  readonly day: LocalDate | null;
  readonly onChange: (part: Partial<IncidentEntered>) => void;
  /** What the record says of the details now. */
  readonly recorded: IncidentDetails;
}

/** The control of the field that is corrected: the same as on the form on which it was recorded. */
export function CorrectionValue({ field, value, choices, day, onChange, recorded }: CorrectionValueProps) {
  switch (field) {
    case 'about':
      return (
        <div className={styles.narrow}>
          <PersonField
            name="about"
            label={words.about}
            value={value.about}
            onChange={(about) => onChange({ about })}
            allowUnidentified
          />
        </div>
      );
    case 'happened':
      return (
        <div className={styles.narrow}>
          <WhenField name="happened" value={value.when} onChange={(when) => onChange({ when })} />
        </div>
      );
    case 'where':
      return (
        <div className={styles.narrow}>
          <WhereField name="where" value={value.where} onChange={(where) => onChange({ where })} />
        </div>
      );
    case 'citation':
      return <ClausePicker name="citation" day={day} choices={choices} value={value} onChange={onChange} />;
    case 'ticks':
      return (
        <Fieldset name="ticks" legend={fieldNames.ticks}>
          <TicksField name="ticks" value={value.ticks} onChange={(ticks) => onChange({ ticks })} />
        </Fieldset>
      );
    case 'alsoAbout':
    case 'affected':
      return (
        <Fieldset name={field} legend={fieldNames[field]}>
          <PeopleFields values={value} onChange={onChange} only={field} />
        </Fieldset>
      );
    case 'details':
      return (
        <Fieldset name="details" legend={fieldNames.details}>
          <MoreFields values={value} onChange={onChange} all withPeople={false} recorded={recorded} />
        </Fieldset>
      );
    case 'broke':
      return (
        <Fieldset name="broke" legend={fieldNames.broke}>
          <BrokenTicks values={value} onChange={onChange} nothing={breachWords.nothingHeld} />
        </Fieldset>
      );
    case 'toldAtOnce':
      return (
        <div className={styles.narrow}>
          <TextField
            name="toldAtOnce"
            label={words.toldAtOnce}
            help={formWords.toldHelp}
            value={value.toldAtOnce}
            onChange={(toldAtOnce) => onChange({ toldAtOnce })}
            maxLength={LINE_LIMIT}
          />
        </div>
      );
  }
}
