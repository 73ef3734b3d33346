import { ColumnMeaning } from '../../../domain/import/columns';
import type { CsvTable } from '../../../domain/import/read-csv';
import { SelectField } from '../../ui/select-field';
import styles from './import.module.css';
import { meaningInWords, importWords as words } from './import-messages';

const OPTIONS = ColumnMeaning.options.map((value) => ({ value, label: meaningInWords(value) }));
/** Letters of an example: enough to know a telephone from a name. */
const EXAMPLE_LENGTH = 40;

export interface ColumnFieldsProps {
  readonly table: CsvTable;
  readonly columns: readonly ColumnMeaning[];
  readonly onChange: (at: number, meaning: ColumnMeaning) => void;
}

/** Each heading of the file, with an example, and what it is taken for. */
export function ColumnFields({ table, columns, onChange }: ColumnFieldsProps) {
  const shown = table.headers.map((header, at) => ({ header, at, key: `column-${at}` }));
  return (
    <div className={styles.columns}>
      {shown.map(({ header, at, key }) => (
        <SelectField
          key={key}
          name={key}
          label={header}
          help={words.example((table.rows[0]?.[at] ?? '').slice(0, EXAMPLE_LENGTH))}
          value={columns[at] ?? 'leave-out'}
          options={OPTIONS}
          onChange={(meaning) => onChange(at, meaning)}
        />
      ))}
    </div>
  );
}
