import type { ScopePart } from '../../domain/restriction/scope';
import { readScope, type ScopeEntered } from '../../domain/restriction/scope-entered';
import { type FactsOfScope, loosenScope, wordsAreOwn } from '../../domain/restriction/scope-rules';
import type { Missing } from '../../domain/result';
import { refusalSentence } from '../refusals/refusal-words';
import { CheckField } from '../ui/check-field';
import { FieldRow, Stack } from '../ui/layout';
import { Notice } from '../ui/notice';
import { SelectField } from '../ui/select-field';
import { TextArea } from '../ui/text-area';
import { TextField } from '../ui/text-field';
import { perOptions, saidInWords, scopeWords } from './scope-messages';
import { ShapeFields } from './shape-fields';
import { hoursInWords } from './shape-messages';

export interface ScopeFieldsProps {
  readonly before: FactsOfScope;
  readonly value: ScopeEntered;
  readonly missing: (field: string) => Missing | null;
  readonly onChange: (value: ScopeEntered) => void;
}

/** What a restriction says, to be made looser: what is there now stands in the fields. */
export function ScopeFields({ before, value, missing, onChange }: ScopeFieldsProps) {
  const change = (part: Partial<ScopeEntered>) => onChange({ ...value, ...part });
  const errorOf = (field: string) => {
    const found = missing(field);
    return found === null ? null : sentenceOf(found);
  };
  return (
    <Stack>
      {before.limit !== null && (
        <FieldRow>
          <TextField
            name="contacts"
            label={scopeWords.contacts}
            help={scopeWords.contactsHelp}
            error={errorOf('contacts')}
            value={value.contacts}
            onChange={(contacts) => change({ contacts })}
            optional
          />
          <SelectField
            name="per"
            label={scopeWords.per}
            help={'\u00a0'}
            options={perOptions}
            value={value.per}
            onChange={(per) => change({ per })}
          />
        </FieldRow>
      )}
      <ShapeFields type={before.type} value={value.shape} errorOf={errorOf} onChange={(shape) => change({ shape })} />
      {!wordsAreOwn(before) && (
        <TextArea
          name="words"
          label={scopeWords.words}
          help={scopeWords.wordsHelp}
          error={errorOf('words')}
          value={value.words}
          onChange={(words) => change({ words })}
          lines={2}
        />
      )}
      <Saying before={before} value={value} error={errorOf('saidLooser')} onChange={change} />
    </Stack>
  );
}

/** A tick where only a person can compare: other words, or those of a letter beside something that was changed. */
function Saying({
  before,
  value,
  error,
  onChange,
}: Pick<ScopeFieldsProps, 'before' | 'value'> & {
  readonly error: string | null;
  readonly onChange: (part: Partial<ScopeEntered>) => void;
}) {
  const parts: readonly ScopePart[] = loosenScope(readScope(value, before).scope, before).said;
  if (parts.length === 0) return null;
  return (
    <Notice title={scopeWords.onlyYou}>
      <p>{saidInWords(parts)}</p>
      {error !== null && <p>{error}</p>}
      <CheckField
        name="saidLooser"
        label={scopeWords.said}
        checked={value.saidLooser}
        onChange={(saidLooser) => onChange({ saidLooser })}
      />
    </Notice>
  );
}

function sentenceOf(missing: Missing): string {
  return missing.field.startsWith('shape-hours') || missing.field.startsWith('shape-exception-')
    ? hoursInWords(missing.code)
    : refusalSentence(missing);
}
