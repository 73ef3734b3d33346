import type { ChangeEvent } from 'react';
import styles from './file-field.module.css';

export interface FileFieldProps {
  readonly name: string;
  readonly label: string;
  readonly help: string;
  /** What the system’s dialog offers: `.csv,text/csv`. */
  readonly accept: string;
  /** What is wrong with the file; null if nothing. */
  readonly problem: string | null;
  readonly onFile: (file: File) => void;
}

/** A file of this PC, chosen with the system’s own dialog. */
export function FileField({ name, label, help, accept, problem, onFile }: FileFieldProps) {
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.currentTarget.files ?? [];
    if (file !== undefined) onFile(file);
  };
  return (
    <div className={styles.file}>
      <label htmlFor={name}>{label}</label>
      <p id={`${name}-help`}>{help}</p>
      <input
        id={name}
        type="file"
        accept={accept}
        aria-describedby={problem === null ? `${name}-help` : `${name}-help ${name}-problem`}
        aria-invalid={problem !== null}
        onChange={choose}
      />
      <p id={`${name}-problem`} role="alert" className={styles.problem}>
        {problem}
      </p>
    </div>
  );
}
