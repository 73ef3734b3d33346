import styles from './sheet.module.css';

export interface SheetProps {
  readonly schoolName: string;
  readonly casebookId: string;
  readonly groups: readonly string[];
  /** `Mon 23 Nov 2026`. */
  readonly printedOn: string;
}

/** The recovery sheet as it is shown and printed: one side of A4, to be kept in an envelope in the safe. */
export function Sheet({ schoolName, casebookId, groups, printedOn }: SheetProps) {
  return (
    <section className={styles.sheet} aria-label="Recovery sheet" data-print-only>
      <h2>Recovery sheet</h2>
      <p>
        Conduct Casebook of <strong>{schoolName}</strong>, {printedOn}
      </p>
      <p className={styles.use}>
        Whoever has this sheet and the casebook can read everything in it. Keep it in a sealed envelope in the school
        safe, away from the PC. It is needed when a passphrase is forgotten.
      </p>
      <ol className={styles.groups}>
        {numbered(groups).map(({ number, group }) => (
          <li key={number}>
            <span className={styles.number}>{number}</span>
            <span className={styles.group}>{group}</span>
          </li>
        ))}
      </ol>
      <p className={styles.use}>
        To use it: on the sign-in page choose “I have forgotten my passphrase” and type the thirteen groups. 0 and 1 are
        digits; the letters O, I and L do not occur.
      </p>
      <p className={styles.small}>Casebook {casebookId}</p>
    </section>
  );
}

function numbered(groups: readonly string[]): readonly { readonly number: number; readonly group: string }[] {
  return groups.map((group, index) => ({ number: index + 1, group }));
}
