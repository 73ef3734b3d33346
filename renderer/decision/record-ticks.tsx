import type { RecordAbout } from '../../domain/decision/decision';
import type { IncidentId } from '../../domain/ids';
import { SaidAgainst } from '../record/said-against';
import { CheckField } from '../ui/check-field';
import { Fieldset } from '../ui/fieldset';
import { Quiet } from '../ui/layout';
import { recordLine, words } from './messages';

export interface RecordTicksProps {
  readonly records: readonly RecordAbout[];
  readonly value: readonly IncidentId[];
  readonly error: string | null;
  readonly onChange: (incidents: IncidentId[]) => void;
}

/** The records about somebody, to tick those that a decision rests on. */
export function RecordTicks({ records, value, error, onChange }: RecordTicksProps) {
  const turn = (incidentId: IncidentId, ticked: boolean) =>
    onChange(ticked ? [...value, incidentId] : value.filter((one) => one !== incidentId));
  return (
    <Fieldset name="incidents" legend={words.records} help={words.recordsHelp} error={error}>
      {records.length === 0 && <Quiet>{words.noRecords}</Quiet>}
      {records.map((record) => (
        <CheckField
          key={record.incidentId}
          name={`incident-${record.incidentId}`}
          label={recordLine(record)}
          help={
            <>
              <bdi>{record.opening}</bdi>
              {record.stillToAdd > 0 && ` (${words.toAdd(record.stillToAdd)})`}
              <SaidAgainst disputes={record.disputes} />
            </>
          }
          checked={value.includes(record.incidentId)}
          onChange={(ticked) => turn(record.incidentId, ticked)}
        />
      ))}
    </Fieldset>
  );
}
