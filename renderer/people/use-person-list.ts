import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import {
  chooseNewPerson,
  chooseNotIdentified,
  choosePerson,
  type PersonEntered,
  settleName,
  typeName,
} from '../../domain/person/person-entered';
import { isBlank } from '../../domain/text';
import { afterPress } from '../ui/after-press';
import type { PersonOption } from './person-options';
import { settlePerson } from './settle-person';
import { useGoOn } from './use-go-on';
import { useHighlight } from './use-highlight';
import { type Suggestions, useSuggestions } from './use-suggestions';

export interface PersonListInput {
  readonly value: PersonEntered;
  readonly onChange: (value: PersonEntered) => void;
  readonly allowUnidentified: boolean;
}

export interface PersonList {
  readonly options: readonly PersonOption[];
  readonly suggestions: Suggestions;
  readonly open: boolean;
  /** Nothing is highlighted until an arrow key asks for it: going on never takes somebody by accident. */
  readonly highlighted: number | null;
  readonly type: (text: string) => void;
  readonly choose: (option: PersonOption) => void;
  readonly show: () => void;
  readonly leave: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The behaviour of the field for a person: what is in the list, which row is highlighted, what each key does. */
export function usePersonList({ value, onChange, allowUnidentified }: PersonListInput): PersonList {
  const suggestions = useSuggestions(value.text);
  const [open, setOpen] = useState(false);
  // Who is meant may be known late: what was typed in other fields meanwhile stays.
  const newest = useRef({ value, onChange });
  useEffect(() => {
    newest.current = { value, onChange };
  });
  const options = optionsFor(value, suggestions, allowUnidentified);
  const shown = open && options.length > 0;
  const choose = (option: PersonOption) => {
    close();
    onChange(afterChoice(value, option));
  };
  const fresh = suggestions.text === value.text || isBlank(value.text);
  const highlight = useHighlight({ options, fresh, onChoose: choose });
  const { index: current } = highlight;
  const goOn = useGoOn(value);
  const close = () => {
    setOpen(false);
    highlight.clear();
  };
  const atOnce = suggestions.text === value.text && !suggestions.failed;
  const settleLater = async () => {
    const settled = await settlePerson(value);
    const { value: now, onChange: change } = newest.current;
    if (now.who === 'typing' && now.text === value.text && settled !== now) change(settled);
  };
  const settle = () => {
    close();
    if (!atOnce) return void settleLater();
    onChange(settleName(value, suggestions.rows));
  };
  const move = (step: 1 | -1) => {
    setOpen(true);
    if (shown) highlight.move(step);
  };
  const take = () => {
    if (!shown || !highlight.take()) settle();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const action = event.ctrlKey || event.altKey || event.metaKey ? null : actionOf(event.key, shown);
    if (action === null) return;
    const unknown = !atOnce && current === null && value.who === 'typing' && !isBlank(value.text);
    if (action === 'go-on' && unknown && !event.shiftKey && event.currentTarget instanceof HTMLElement) {
      event.preventDefault();
      const release = goOn(event.currentTarget);
      setOpen(false);
      return highlight.take() ? undefined : void settleLater().catch(release);
    }
    if (action !== 'go-on') {
      event.preventDefault();
      event.stopPropagation();
    }
    if (action === 'close') close();
    else if (action === 'take' || action === 'go-on') take();
    else move(action === 'next' ? 1 : -1);
  };

  return {
    options,
    suggestions,
    open: shown,
    highlighted: current,
    choose,
    type: (text) => {
      setOpen(true);
      highlight.clear();
      onChange(typeName(value, text));
    },
    show: () => setOpen(true),
    // Fields for somebody new push down what the mouse is pressing just now.
    leave: () => (highlight.willTake() ? setOpen(false) : afterPress(settle)),
    onKeyDown,
  };
}

/** What a key does in the field; null for all those that only type or move in the text. */
function actionOf(key: string, open: boolean): 'next' | 'before' | 'take' | 'go-on' | 'close' | null {
  switch (key) {
    case 'ArrowDown':
      return 'next';
    case 'ArrowUp':
      return 'before';
    case 'Tab':
      return 'go-on';
    case 'Enter':
      return open ? 'take' : null;
    case 'Escape':
      return open ? 'close' : null;
    default:
      return null;
  }
}

function optionsFor(value: PersonEntered, suggestions: Suggestions, allowUnidentified: boolean): PersonOption[] {
  const known = isBlank(value.text) ? [] : suggestions.rows;
  const options: PersonOption[] = known.map((suggestion) => ({ kind: 'known', suggestion }));
  if (!isBlank(value.text)) options.push({ kind: 'new', text: value.text });
  if (allowUnidentified) options.push({ kind: 'not-identified' });
  return options;
}

function afterChoice(value: PersonEntered, option: PersonOption): PersonEntered {
  switch (option.kind) {
    case 'known':
      return choosePerson(value, option.suggestion.person);
    case 'new':
      return chooseNewPerson(value);
    case 'not-identified':
      return chooseNotIdentified(value);
  }
}
