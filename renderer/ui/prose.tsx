import { Fragment } from 'react';
import { breakable } from './breakable';
import styles from './prose.module.css';

/** Text to be read: 70 characters a line at most, line breaks as typed. */
export function Prose({ children }: { readonly children: string }) {
  return (
    <div className={styles.prose}>
      {breakable(children).map(({ at, part }) => (
        <Fragment key={at}>
          {at > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </div>
  );
}
