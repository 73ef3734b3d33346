import type { KeyboardEvent, ReactNode } from 'react';
import { keysOfPress } from './keys';

export interface KeyedFormProps {
  /** The form's main action. Its button says `keys="Ctrl+Enter"`. */
  readonly onSend: () => void;
  readonly children: ReactNode;
}

/** One of several forms on a page: Ctrl+Enter sends the one in which the cursor stands, and no other. */
export function KeyedForm({ onSend, children }: KeyedFormProps) {
  const send = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing || keysOfPress(event) !== 'Ctrl+Enter') return;
    event.preventDefault();
    onSend();
  };
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()} onKeyDown={send}>
      {children}
    </form>
  );
}
