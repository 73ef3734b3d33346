import type { PersonEntered } from '../../domain/person/person-entered';
import { LINE_LIMIT } from '../../domain/text';
import { TextField } from '../ui/text-field';
import { words } from './messages';
import { NewChildren } from './new-children';

export interface PersonDetailsProps {
  /** The name of the PersonField that it belongs to. */
  readonly name: string;
  readonly value: PersonEntered;
  readonly onChange: (value: PersonEntered) => void;
}

/** What is asked once it is known who is meant: children of somebody new, a description of somebody nobody knows. */
export function PersonDetails({ name, value, onChange }: PersonDetailsProps) {
  if (value.who === 'not-identified') {
    return (
      <TextField
        name={`${name}-description`}
        label={words.description}
        value={value.description}
        onChange={(description) => onChange({ ...value, description })}
        maxLength={LINE_LIMIT}
        optional
      />
    );
  }
  if (value.who !== 'new' && value.children.length === 0) return null;
  return (
    <NewChildren
      name={name}
      childrenTyped={value.children}
      onChange={(children) => onChange({ ...value, children: [...children] })}
    />
  );
}
