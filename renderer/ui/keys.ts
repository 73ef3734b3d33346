/** A key that does something on a page: `Ctrl+Enter`, `Alt+Left`, `F1`. */
export interface KeyBinding {
  readonly keys: string;
  readonly run: () => void;
  /** 0 is the page, 1 a dialog over it, and so on. */
  readonly layer: number;
  /** Works whatever dialog is open: lock, hide. */
  readonly always: boolean;
}

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

/** The press in the words of a binding; null for a letter without a modifier, which never does anything. */
export function keysOfPress(press: KeyPress): string | null {
  if (press.metaKey) return null;
  const key = press.key.startsWith('Arrow') ? press.key.slice('Arrow'.length) : press.key;
  const functionKey = /^F\d{1,2}$/.test(key);
  if (!press.ctrlKey && !press.altKey && !functionKey) return null;
  const name = key.length === 1 ? key.toUpperCase() : key;
  return [press.ctrlKey && 'Ctrl', press.altKey && 'Alt', press.shiftKey && 'Shift', name]
    .filter((part) => part !== false)
    .join('+');
}

/** The binding that answers: the newest on the topmost layer, or one that works always. */
export function bindingFor(keys: string, bindings: readonly KeyBinding[]): KeyBinding | null {
  const top = Math.max(0, ...bindings.map((binding) => binding.layer));
  const fitting = bindings.filter((one) => one.keys === keys && (one.always || one.layer === top));
  return fitting.at(-1) ?? null;
}
