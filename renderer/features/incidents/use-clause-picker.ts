import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import {
  type ClauseChoice,
  choicesMatching,
  choicesTyped,
  isClauseNumber,
  isTicked,
  withTick,
} from '../../../domain/incident/clauses-typed';
import type { Citation } from '../../../domain/incident/incident';
import { isBlank } from '../../../domain/text';
import { rowAfterKey } from '../../ui/arrow-keys';
import { tickSaid, whatFits } from './messages';

export interface ClausesEntered {
  readonly citation: Citation;
  readonly clausesText: string;
}

export interface ClausePicking {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly rows: RefObject<HTMLDivElement | null>;
  /** The row that Enter in the field ticks. */
  readonly next: ClauseChoice | null;
  /** What a screen reader hears, and everybody sees if nothing fits. */
  readonly status: string;
  readonly nothingFits: boolean;
  readonly tick: (choice: ClauseChoice, ticked: boolean) => void;
  readonly type: (text: string) => void;
  /** Going on ticks what was typed, if it can mean one clause only. */
  readonly leave: () => void;
  readonly keyInField: (event: KeyboardEvent) => void;
  readonly keyInRow: (event: KeyboardEvent, choice: ClauseChoice) => void;
}

/** The behaviour of the clauses' field and its rows: what each key does. */
export function useClausePicker(
  choices: readonly ClauseChoice[],
  { citation, clausesText }: ClausesEntered,
  onChange: (value: ClausesEntered) => void,
): ClausePicking {
  const field = useRef<HTMLInputElement>(null);
  const rows = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const fitting = choicesMatching(clausesText, choices);
  const next = fitting[0] ?? null;
  const typing = !isBlank(clausesText);

  const tick = (choice: ClauseChoice, ticked: boolean) => {
    setSaid(tickSaid(choice, ticked));
    onChange({ citation: withTick(citation, choice, ticked, choices), clausesText: '' });
  };
  const leave = () => {
    const { taken, left } = choicesTyped(clausesText, choices);
    if (taken.length === 0) return;
    setSaid(taken.map((one) => tickSaid(one, true)).join(' '));
    const ticked = taken.reduce((before, one) => withTick(before, one, true, choices), citation);
    onChange({ citation: ticked, clausesText: left });
  };
  const focusRow = (index: number) => rows.current?.querySelectorAll('input').item(index)?.focus();
  const keyInField = (event: KeyboardEvent) => {
    if (withModifier(event)) return;
    const ends = [' ', ','].includes(event.key) && isClauseNumber(clausesText, choices);
    if (next !== null && (ends || event.key === 'Enter')) tick(next, ends || !isTicked(citation, next));
    else if (event.key === 'ArrowDown') focusRow(next === null ? 0 : choices.indexOf(next));
    else return;
    event.preventDefault();
  };
  const keyInRow = (event: KeyboardEvent, choice: ClauseChoice) => {
    if (withModifier(event)) return;
    const to = rowAfterKey(event.key, choices.indexOf(choice), choices.length);
    if (event.key === 'Enter') tick(choice, !isTicked(citation, choice));
    else if (to !== null) focusRow(to);
    else if (event.key === 'ArrowUp') field.current?.focus();
    else return;
    event.preventDefault();
  };
  return {
    field,
    rows,
    next,
    status: typing ? whatFits(clausesText, fitting) : said,
    nothingFits: typing && next === null,
    tick,
    type: (text) => onChange({ citation, clausesText: text }),
    leave,
    keyInField,
    keyInRow,
  };
}

function withModifier({ ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey;
}
