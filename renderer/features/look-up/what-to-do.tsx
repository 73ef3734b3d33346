import { Fragment } from 'react';
import { DOOR_LINES, type DoorLines } from '../../../domain/settings/door-lines';
import { isBlank } from '../../../domain/text';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './look-up.module.css';
import { doorTerms, words } from './messages';

/** What to say, whom to call, what to do: the school's own lines, quiet under what holds. */
export function WhatToDo({ lines }: { readonly lines: DoorLines }) {
  const shown = DOOR_LINES.filter((line) => !isBlank(lines[line]));
  if (shown.length === 0) return null;
  return (
    <>
      <VisuallyHidden>
        <h4>{words.toDo}</h4>
      </VisuallyHidden>
      <dl className={styles.toDo}>
        {shown.map((line) => (
          <Fragment key={line}>
            <dt>{doorTerms[line]}</dt>
            <dd>{lines[line]}</dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}
