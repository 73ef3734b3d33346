import { useEffect, useRef } from 'react';
import type { NewChild } from '../../domain/person/person';
import { isBlank, LINE_LIMIT } from '../../domain/text';
import { Button } from '../ui/button';
import { focusField } from '../ui/focus';
import { TextField } from '../ui/text-field';
import { words } from './messages';
import styles from './person-field.module.css';

export interface NewChildrenProps {
  readonly name: string;
  readonly childrenTyped: readonly NewChild[];
  readonly onChange: (children: readonly NewChild[]) => void;
}

/** Most children that a form takes. */
const CHILD_LIMIT = 12;
const NO_CHILD: NewChild = { name: '', className: '' };

/** The children of somebody new: a name never stands alone. A further row is offered once the last one has something in it. */
export function NewChildren({ name, childrenTyped, onChange }: NewChildrenProps) {
  const rows = childrenTyped.length === 0 ? [NO_CHILD] : childrenTyped;
  const last = rows.at(-1) ?? NO_CHILD;
  const asked = useRef(false);
  useEffect(() => {
    if (!asked.current) return;
    asked.current = false;
    focusField(`${name}-child-${rows.length - 1}`);
  }, [name, rows.length]);
  const another = () => {
    asked.current = true;
    onChange([...rows, NO_CHILD]);
  };
  const shown = rows.map((child, nth) => ({ child, nth, key: `${name}-child-${nth}` }));
  const change = (nth: number, part: Partial<NewChild>) =>
    onChange(rows.map((child, index) => (index === nth ? { ...child, ...part } : child)));
  return (
    <div className={styles.children}>
      {shown.map(({ child, nth, key }) => (
        <div key={key} className={styles.child}>
          <TextField
            name={key}
            label={words.childName(nth)}
            value={child.name}
            onChange={(text) => change(nth, { name: text })}
            maxLength={LINE_LIMIT}
            optional
          />
          <TextField
            name={`${name}-class-${nth}`}
            label={words.childClass(nth)}
            value={child.className}
            onChange={(text) => change(nth, { className: text })}
            maxLength={LINE_LIMIT}
          />
        </div>
      ))}
      {!isBlank(last.name) && rows.length < CHILD_LIMIT && (
        <div>
          <Button kind="quiet" size="small" onClick={another}>
            {words.anotherChild}
          </Button>
        </div>
      )}
    </div>
  );
}
