import { type MouseEvent, useId } from 'react';
import type { LocalDate } from '../../../domain/dates/local-date';
import { type ClauseChoice, isTicked, ticksOutside } from '../../../domain/incident/clauses-typed';
import { LINE_LIMIT } from '../../../domain/text';
import { classNames } from '../../ui/class-names';
import fieldStyles from '../../ui/field.module.css';
import styles from './clause-picker.module.css';
import { ClauseRow } from './clause-row';
import { codeInForce, outsideTheCode, words } from './messages';
import { type ClausesEntered, useClausePicker } from './use-clause-picker';

export interface ClausePickerProps {
  readonly name: string;
  /** The day whose code is shown; null if it isn't known. */
  readonly day: LocalDate | null;
  readonly choices: readonly ClauseChoice[];
  readonly value: ClausesEntered;
  readonly onChange: (value: ClausesEntered) => void;
}

/**
 * The clauses of the code as one stop of focus: a field in which `e1` or a word ticks, and the rows under it, which arrow keys and the mouse
 * reach. The headings come from the code in force.
 */
export function ClausePicker({ name, day, choices, value, onChange }: ClausePickerProps) {
  const picking = useClausePicker(choices, value, onChange);
  const helpId = useId();
  const outside = ticksOutside(value.citation, choices);
  // The cursor stays where it is when a row is pressed, so that what is typed in the field isn't taken as well.
  const stay = (event: MouseEvent) => event.preventDefault();
  return (
    <div className={styles.picker}>
      <div className={styles.head}>
        <label htmlFor={name} className={fieldStyles.label}>
          {words.clauses}
        </label>
        <input
          ref={picking.field}
          id={name}
          name={name}
          type="text"
          className={classNames(fieldStyles.control, styles.filter)}
          value={value.clausesText}
          onChange={(event) => picking.type(event.currentTarget.value)}
          onKeyDown={picking.keyInField}
          onBlur={picking.leave}
          maxLength={LINE_LIMIT}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={helpId}
        />
        <span id={helpId} className={styles.help}>
          {codeInForce(day)}
        </span>
      </div>
      <div ref={picking.rows} className={styles.rows}>
        {choices.map((choice) => (
          <ClauseRow
            key={choice.choice}
            id={`${name}-${choice.choice}`}
            choice={choice}
            ticked={isTicked(value.citation, choice)}
            next={choice === picking.next}
            onTick={(ticked) => picking.tick(choice, ticked)}
            onKeyDown={(event) => picking.keyInRow(event, choice)}
            onMouseDown={stay}
          />
        ))}
      </div>
      {outside.length > 0 && choices.length > 0 && <p className={styles.status}>{outsideTheCode(outside)}</p>}
      <p role="status" className={picking.nothingFits ? styles.status : styles.unseen}>
        {picking.status}
      </p>
    </div>
  );
}
