import styles from './visually-hidden.module.css';

/** Reads out what changes in it, when the screen reader has a moment. `turn` makes the same words be read again. */
export function LiveRegion({ text, turn }: { readonly text: string; readonly turn: number }) {
  return (
    <div role="status" aria-live="polite" aria-atomic="true" className={styles.hidden}>
      <span key={turn}>{text}</span>
    </div>
  );
}
