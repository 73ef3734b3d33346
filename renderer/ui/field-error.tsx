import { IconAlertCircle } from '@tabler/icons-react';
import styles from './field-error.module.css';

/** The sentence beside a field. Nothing is rendered while there is none. */
export function FieldError({ id, message }: { readonly id: string; readonly message: string | null }) {
  if (message === null || message === '') return null;
  return (
    <p id={id} className={styles.error}>
      <IconAlertCircle size="1.125em" stroke={2} aria-hidden />
      <span>{message}</span>
    </p>
  );
}
