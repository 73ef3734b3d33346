import { useCallback, useEffect, useRef } from 'react';
import { happenedOf, type WhenEntered } from '../../../domain/incident/incident-entered';
import { LINE_LIMIT } from '../../../domain/text';
import { askTheTime } from '../../dates/ask-the-time';
import { TextField } from '../../ui/text-field';
import { understood, words } from './messages';

export interface WhenFieldProps {
  readonly name: string;
  readonly value: WhenEntered;
  readonly onChange: (value: WhenEntered) => void;
}

/** When it happened, as people say it; under the label what was understood. Any words are kept. */
export function WhenField({ name, value, onChange }: WhenFieldProps) {
  const newest = useRef({ value, onChange });
  newest.current = { value, onChange };
  const noteTheTime = useCallback(async (text: string) => {
    const typedAt = await askTheTime();
    const { value: current, onChange: change } = newest.current;
    if (typedAt !== null && current.text === text) change({ text, typedAt });
  }, []);
  const type = (text: string) => {
    onChange({ ...value, text });
    void noteTheTime(text);
  };
  const notYet = value.typedAt === null;
  useEffect(() => {
    if (notYet) void noteTheTime(newest.current.value.text);
  }, [notYet, noteTheTime]);
  return (
    <TextField
      name={name}
      label={words.when}
      help={notYet ? '\u00a0' : understood(happenedOf(value))}
      value={value.text}
      onChange={type}
      maxLength={LINE_LIMIT}
    />
  );
}
