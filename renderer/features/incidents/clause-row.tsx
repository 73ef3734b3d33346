import type { KeyboardEvent, MouseEvent } from 'react';
import type { ClauseChoice } from '../../../domain/incident/clauses-typed';
import checkStyles from '../../ui/check-field.module.css';
import { classNames } from '../../ui/class-names';
import { KeyHint } from '../../ui/key-hint';
import styles from './clause-picker.module.css';

export interface ClauseRowProps {
  readonly id: string;
  readonly choice: ClauseChoice;
  readonly ticked: boolean;
  /** Enter in the field ticks this one. */
  readonly next: boolean;
  readonly onTick: (ticked: boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onMouseDown: (event: MouseEvent) => void;
}

/** One clause with its tick, and with its own words once it is ticked: a heading alone says less than the clause. Tab passes it by: the field above is the group's stop. Pressing the label presses the box. */
export function ClauseRow({ id, choice, ticked, next, onTick, onKeyDown, onMouseDown }: ClauseRowProps) {
  return (
    <label
      className={classNames(styles.row, next && styles.next)}
      data-checked={ticked ? true : undefined}
      onMouseDown={onMouseDown}
    >
      <input
        id={id}
        type="checkbox"
        tabIndex={-1}
        className={checkStyles.box}
        checked={ticked}
        onChange={(event) => onTick(event.currentTarget.checked)}
        onKeyDown={onKeyDown}
      />
      <span className={styles.number}>{choice.choice === 'not-sure-yet' ? '–' : choice.choice}</span>
      <span className={styles.heading}>
        {choice.heading}
        {ticked && choice.text !== '' && <span className={styles.text}>{choice.text}</span>}
      </span>
      {next && <KeyHint keys="Enter" boxed />}
    </label>
  );
}
