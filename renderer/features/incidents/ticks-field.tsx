import type { Ticks } from '../../../domain/incident/incident';
import { CheckField } from '../../ui/check-field';
import { words } from './messages';
import styles from './ticks-field.module.css';

export interface TicksFieldProps {
  readonly name: string;
  readonly value: Ticks;
  readonly onChange: (ticks: Ticks) => void;
}

const order = ['childSawOrAffected', 'worryAboutChild', 'saidAgainstStaff'] as const satisfies (keyof Ticks)[];

/** The three ticks that are asked of every incident. None ticked is an answer: none of these. */
export function TicksField({ name, value, onChange }: TicksFieldProps) {
  return (
    <div className={styles.ticks}>
      {order.map((tick) => (
        <CheckField
          key={tick}
          name={`${name}-${tick}`}
          label={words[tick]}
          checked={value[tick]}
          onChange={(checked) => onChange({ ...value, [tick]: checked })}
        />
      ))}
    </div>
  );
}
