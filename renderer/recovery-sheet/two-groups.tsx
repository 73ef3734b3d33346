import { FieldRow } from '../ui/layout';
import { TextField } from '../ui/text-field';

export interface TwoGroupsProps {
  readonly numbers: readonly [number, number];
  readonly typed: readonly [string, string];
  readonly onChange: (typed: readonly [string, string]) => void;
  /** The sentence beside each, if it doesn't fit. */
  readonly errors: readonly [string | null, string | null];
}

/** Two groups of the sheet, typed back from the paper. */
export function TwoGroups({ numbers, typed, onChange, errors }: TwoGroupsProps) {
  return (
    <FieldRow>
      <TextField
        name="first-group"
        label={`Group ${numbers[0]}`}
        value={typed[0]}
        onChange={(text) => onChange([text, typed[1]])}
        error={errors[0]}
        short
      />
      <TextField
        name="second-group"
        label={`Group ${numbers[1]}`}
        value={typed[1]}
        onChange={(text) => onChange([typed[0], text])}
        error={errors[1]}
        short
      />
    </FieldRow>
  );
}

/** The sentence for a group that doesn't fit. */
export function groupDiffers(number: number): string {
  return `Group ${number} is not the same as on the sheet. Please look at it once more.`;
}
