import type { CorrectableField, StillToAdd } from '../../../domain/incident/incident';
import { stillToAddInWords, toAddInWords } from '../../../domain/incident/still-to-add-words';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { detailWords, fieldToAdd } from './messages';
import styles from './still-to-add-notice.module.css';

export interface StillToAddNoticeProps {
  readonly missing: readonly StillToAdd[];
  readonly onAdd: (field: CorrectableField) => void;
}

/** What is still to add, each with the step that mends it. */
export function StillToAddNotice({ missing, onAdd }: StillToAddNoticeProps) {
  if (missing.length === 0) return null;
  return (
    <>
      <div className={styles.screenOnly}>
        <Notice title={detailWords.stillToAdd}>
          <p>{detailWords.stillToAddHelp}</p>
          <ul className={styles.list}>
            {missing.map((one) => (
              <li key={one}>
                <Button size="small" onClick={() => onAdd(fieldToAdd[one])}>
                  {`Add ${toAddInWords(one)}`}
                </Button>
              </li>
            ))}
          </ul>
        </Notice>
      </div>
      <p className={styles.paperOnly} aria-hidden>{`${detailWords.stillToAdd}: ${stillToAddInWords(missing)}.`}</p>
    </>
  );
}
