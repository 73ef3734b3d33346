import { createContext, useContext, useLayoutEffect, useRef } from 'react';
import { bindingFor, type KeyBinding, keysOfPress } from './keys';

/** How many dialogs stand over the page here. */
export const KeyLayer = createContext(0);

const bindings = new Set<KeyBinding>();

function answer(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  const keys = keysOfPress(event);
  const binding = keys === null ? null : bindingFor(keys, [...bindings]);
  if (binding === null) return;
  event.preventDefault();
  binding.run();
}

function bind(binding: KeyBinding): () => void {
  if (bindings.size === 0) window.addEventListener('keydown', answer);
  bindings.add(binding);
  return () => {
    bindings.delete(binding);
    if (bindings.size === 0) window.removeEventListener('keydown', answer);
  };
}

export interface KeyOptions {
  readonly always?: boolean;
  /** False: not now. */
  readonly on?: boolean;
}

/** While the component is on the page, `keys` (`Ctrl+Enter`) runs the action. Under an open dialog only its own keys answer. */
export function useKey(keys: string, run: () => void, { always = false, on = true }: KeyOptions = {}): void {
  const layer = useContext(KeyLayer);
  const newest = useRef(run);
  newest.current = run;
  // Before anything is painted: whoever sees the page can use its keys.
  useLayoutEffect(() => {
    if (!on) return;
    return bind({ keys, layer, always, run: () => newest.current() });
  }, [keys, layer, always, on]);
}
