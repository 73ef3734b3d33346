import type { Ticks } from '../../../domain/incident/incident';
import { LINE_LIMIT } from '../../../domain/text';
import { useSession } from '../../stores/session';
import { Notice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import { formWords, tellNow, tellWords, words } from './messages';
import styles from './tell-now.module.css';

export interface TellNowProps {
  readonly ticks: Ticks;
  readonly told: string;
  readonly onTold: (text: string) => void;
}

/** Whom to tell at once, by name, and a place to note who was told. Shown when a tick calls for it, or when somebody noted it before. */
export function TellNow({ ticks, told, onTold }: TellNowProps) {
  const session = useSession((one) => one.shown);
  const sentences = tellNow(ticks, session);
  if (sentences.length === 0 && told === '') return null;
  return (
    <div className={styles.tell}>
      {sentences.length > 0 && (
        <Notice kind="attention" announce>
          {sentences.map((sentence) => (
            <p key={sentence} className={styles.sentence}>
              {sentence}
            </p>
          ))}
          {ticks.worryAboutChild && <p>{tellWords.keepOut}</p>}
        </Notice>
      )}
      <div className={styles.told}>
        <TextField
          name="toldAtOnce"
          label={words.toldAtOnce}
          help={formWords.toldHelp}
          optional
          value={told}
          onChange={onTold}
          maxLength={LINE_LIMIT}
        />
      </div>
    </div>
  );
}
