import { SuggestField } from '../../ui/suggest-field';
import { formWords, words } from './messages';
import { placesMatching } from './quick-places';

export interface WhereFieldProps {
  readonly name: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly error?: string | null;
}

/** Where or how it happened: any words, with quick choices while typing. */
export function WhereField({ name, value, onChange, error = null }: WhereFieldProps) {
  const places = placesMatching(value);
  return (
    <SuggestField
      name={name}
      label={words.where}
      help={formWords.whereHelp}
      error={error}
      value={value}
      onChange={onChange}
      suggestions={places.map((place) => ({ id: place, title: place }))}
      onChoose={onChange}
      countInWords={places.length === 1 ? '1 suggestion' : `${places.length} suggestions`}
    />
  );
}
