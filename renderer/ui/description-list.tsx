import type { ReactNode } from 'react';
import styles from './description-list.module.css';

export interface Description {
  readonly term: string;
  /** Shown in the place of the term's words. */
  readonly shown?: ReactNode;
  readonly value: ReactNode;
}

/** Terms and what they stand for. `beside`: in two columns; `under`: the value below its term, for a narrow pane. */
export function DescriptionList(props: {
  readonly items: readonly Description[];
  readonly layout?: 'beside' | 'under';
}) {
  return (
    <dl className={props.layout === 'under' ? styles.under : styles.beside}>
      {props.items.map(({ term, shown, value }) => (
        <div key={term} className={styles.item}>
          <dt>{shown ?? term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
