import { useEffect, useState } from 'react';
import styles from './busy.module.css';

/** What is being done, in words (`Reading the register`). Stays away for the first moments, so that what is quick doesn't flicker. */
export function Busy({ what, after = 300 }: { readonly what: string; readonly after?: number }) {
  const [shown, setShown] = useState(after === 0);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), after);
    return () => clearTimeout(timer);
  }, [after]);
  return (
    <p role="status" className={styles.busy}>
      {shown && `${what} …`}
    </p>
  );
}
