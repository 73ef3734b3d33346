import type { SchoolShown } from '../../domain/school/school';
import { Quiet } from '../ui/layout';
import { checkedOn as checkedWords } from './messages';
import styles from './numbers.module.css';

export interface NumbersProps {
  readonly numbers: SchoolShown['numbers'];
  readonly checkedOn: SchoolShown['numbersCheckedOn'];
}

/** Whom to ring, a line each, and how old that is. */
export function Numbers({ numbers, checkedOn }: NumbersProps) {
  return (
    <>
      <ul className={styles.numbers}>
        {numbers.map(({ whose, number }) => (
          <li key={`${whose} ${number}`}>
            {whose}: {number}
          </li>
        ))}
      </ul>
      <Quiet>{checkedWords(checkedOn)}</Quiet>
    </>
  );
}
