import styles from './key-hint.module.css';

/**
 * The keys of an action, as they are written on a keyboard: `Ctrl+Enter` becomes `Ctrl ↵`. For the eye only; the control itself carries
 * aria-keyshortcuts.
 */
export function KeyHint({ keys, boxed = false }: { readonly keys: string; readonly boxed?: boolean }) {
  return (
    <span aria-hidden="true" className={boxed ? styles.boxed : styles.plain}>
      {shownKeys(keys)}
    </span>
  );
}

function shownKeys(keys: string): string {
  return keys.replaceAll('Enter', '↵').replaceAll('Left', '←').replaceAll('Right', '→').replaceAll('+', ' ');
}

/** `Ctrl+Enter` in the words of the attribute aria-keyshortcuts. */
export function ariaKeys(keys: string): string {
  return keys.replace('Ctrl', 'Control').replace(/Left|Right|Up|Down/, (arrow) => `Arrow${arrow}`);
}
