import { useRef } from 'react';
import type { Instant } from '../../../domain/dates/local-date';
import type { RequestEntered } from '../../../domain/request/request-entered';
import { askTheTime } from '../../dates/ask-the-time';
import { TextField } from '../../ui/text-field';
import { receivedHelp } from './due-on-receipt';
import { words } from './messages';

export interface ReceivedFieldProps {
  readonly kind: RequestEntered['kind'];
  readonly received: RequestEntered['received'];
  /** The casebook's own time when the form opened. */
  readonly opened: Instant;
  readonly error: string | null;
  readonly onChange: (received: RequestEntered['received']) => void;
}

/** When it came, as people say it; under the label the day as understood, and when it is due by it. */
export function ReceivedField({ kind, received, opened, error, onChange }: ReceivedFieldProps) {
  const newest = useRef(received);
  newest.current = received;
  const type = async (text: string) => {
    onChange({ text, typedAt: received.typedAt });
    const typedAt = await askTheTime();
    if (typedAt !== null && newest.current.text === text) onChange({ text, typedAt });
  };
  return (
    <TextField
      name="received"
      label={kind === 'breach' ? words.knew : words.received}
      help={receivedHelp({ kind, received }, opened)}
      error={error}
      value={received.text}
      onChange={(text) => void type(text)}
      maxLength={60}
      optional
    />
  );
}
