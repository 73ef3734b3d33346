import { type FormEvent, useState } from 'react';
import type { Input } from '../../domain/contract';
import { plainGroup } from '../recovery-sheet/sheet-group';
import { groupDiffers, TwoGroups } from '../recovery-sheet/two-groups';
import { Button } from '../ui/button';
import { focusField } from '../ui/focus';
import { Actions } from '../ui/layout';
import styles from './unlock-page.module.css';

export interface TypeBackProps {
  readonly numbers: readonly [number, number];
  /** The whole sheet, to compare with at once. */
  readonly groups: readonly string[];
  readonly busy: boolean;
  /** Null: later today. */
  readonly onFinish: (typedBack: Input<'casebook:finish-set-up'>['typedBack']) => void;
}

/** Two groups typed back from the printed sheet, so that it is certain that the paper is right and can be read. */
export function TypeBack({ numbers, groups, busy, onFinish }: TypeBackProps) {
  const [typed, setTyped] = useState<readonly [string, string]>(['', '']);
  const [differ, setDiffer] = useState<readonly [boolean, boolean]>([false, false]);
  const [first, second] = numbers;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [one, other] = [plainGroup(typed[0]), plainGroup(typed[1])];
    const wrong = [one !== groups[first - 1], other !== groups[second - 1]] as const;
    setDiffer(wrong);
    if (wrong[0]) focusField('first-group');
    else if (wrong[1]) focusField('second-group');
    else {
      onFinish([
        { number: first, text: one },
        { number: second, text: other },
      ]);
    }
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <p>Then type two groups from the paper, so that it is certain that it can be read.</p>
      <TwoGroups
        numbers={numbers}
        typed={typed}
        onChange={setTyped}
        errors={[differ[0] ? groupDiffers(first) : null, differ[1] ? groupDiffers(second) : null]}
      />
      <Actions>
        <Button kind="primary" submit busy={busy && 'Opening the casebook'}>
          Check and open the casebook
        </Button>
        <Button onClick={() => onFinish(null)}>Do this later today</Button>
      </Actions>
    </form>
  );
}
