import { dayInEngland } from '../../../domain/dates/local-date';
import { shownMoment } from '../../../domain/dates/shown-moment';
import type { LookUpAnswer } from '../../../domain/look-up/look-up';
import { useSession } from '../../stores/session';
import { useRowFocus } from '../../ui/row-focus';
import { StatusChip } from '../../ui/status-chip';
import { Card } from './card';
import { DescribedCard } from './hold-lines';
import styles from './look-up.module.css';
import { answers, fromRegister, words } from './messages';
import { focusFirstPage } from './pages-called';
import { WhatToDo } from './what-to-do';

export interface FoundProps {
  readonly answer: LookUpAnswer;
  readonly onBack: () => void;
  /** Before a card leads elsewhere. */
  readonly onLeave: () => void;
}

/** The cards, or that nobody is here by that name. Up from the first card leads back to the field (`onBack`), down from the last to the pages. */
export function Found({ answer, onBack, onLeave }: FoundProps) {
  const { cards, described, doorLines } = answer;
  const today = useSession((session) => session.shown?.today) ?? dayInEngland(answer.asAt);
  const asAt = fromRegister(shownMoment(answer.asAt, today));
  const { rowProps } = useRowFocus(described.length + cards.length);
  if (described.length + cards.length === 0) return <Nobody asAt={asAt} />;
  const restricted = described.length + cards.filter((card) => card.answer !== 'nothing-recorded').length;
  // In the card where one person is meant; once, after the cards, where it is still open who.
  const inCard = restricted === 1 ? doorLines : null;
  return (
    <>
      <ul
        className={styles.cards}
        aria-label={words.results}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' && !event.defaultPrevented) focusFirstPage();
          const first = event.currentTarget.querySelector('[tabindex]');
          if (event.key !== 'ArrowUp' || event.defaultPrevented || event.target !== first) return;
          event.preventDefault();
          onBack();
        }}
      >
        {described.map((hold, index) => (
          <li key={hold.holdId}>
            <div className={styles.focusable} {...rowProps(index)}>
              <DescribedCard hold={hold} asAt={asAt} doorLines={inCard} />
            </div>
          </li>
        ))}
        {cards.map((card, index) => (
          <li key={card.person.personId}>
            <div className={styles.focusable} {...rowProps(described.length + index)}>
              <Card card={card} asAt={asAt} doorLines={inCard} onLeave={onLeave} />
            </div>
          </li>
        ))}
      </ul>
      {restricted > 1 && (
        <div className={styles.forAll}>
          <WhatToDo lines={doorLines} />
        </div>
      )}
    </>
  );
}

function Nobody({ asAt }: { readonly asAt: string }) {
  const { tone, word } = answers['nothing-recorded'];
  return (
    <div className={styles.quietCard}>
      <p className={styles.quietHead}>
        <StatusChip tone={tone} word={word} />
        <span>{words.nobody}</span>
      </p>
      <p className={styles.quietWords}>
        {words.asUsual} {words.other} {asAt}
      </p>
    </div>
  );
}
