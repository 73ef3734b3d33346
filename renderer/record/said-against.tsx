import type { RecordAbout } from '../../domain/decision/decision';
import { Prose } from '../ui/prose';
import { saidAgainst } from './messages';
import styles from './said-against.module.css';

/** What the person says against a record, in their words, beside the record. */
export function SaidAgainst({ disputes }: Pick<RecordAbout, 'disputes'>) {
  return disputes.map(({ passage, words }) => (
    <div key={`${passage} ${words}`} className={styles.said}>
      <strong>{saidAgainst.title}</strong>
      {passage !== '' && <p>{saidAgainst.about(passage)}</p>}
      <Prose>{words}</Prose>
    </div>
  ));
}
