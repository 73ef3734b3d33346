import { SelectField } from '../../ui/select-field';
import { words } from './messages';

export interface SignatoryFieldProps {
  readonly label: string;
  readonly error: string | null;
  readonly signatories: readonly string[];
  readonly value: string;
  readonly onChange: (signatory: string) => void;
}

/** Who signs: one of those who may (D36). What a draft holds of somebody who may no longer is not chosen. */
export function SignatoryField({ label, error, signatories, value, onChange }: SignatoryFieldProps) {
  return (
    <SelectField
      name="signatory"
      label={label}
      help={signatories.length === 0 ? words.nobodySigns : words.signsHelp}
      error={error}
      options={signatories.map((one) => ({ value: one, label: one }))}
      value={signatories.includes(value) ? value : null}
      onChange={onChange}
    />
  );
}
