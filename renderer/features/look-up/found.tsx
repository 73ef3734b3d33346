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

/** The cards, or that nobody is here by that name. Up from the first card leads back to the field (`onBack`). */
export function Found({ answer, onBack }: { readonly answer: LookUpAnswer; readonly onBack: () => void }) {
  const { cards, described } = answer;
  const today = useSession((session) => session.shown?.today) ?? dayInEngland(answer.asAt);
  const asAt = fromRegister(shownMoment(answer.asAt, today));
  const { rowProps } = useRowFocus(described.length + cards.length);
  if (described.length + cards.length === 0) return <Nobody asAt={asAt} />;
  return (
    <ul
      className={styles.cards}
      aria-label={words.results}
      onKeyDown={(event) => {
        const first = event.currentTarget.querySelector('[tabindex]');
        if (event.key !== 'ArrowUp' || event.defaultPrevented || event.target !== first) return;
        event.preventDefault();
        onBack();
      }}
    >
      {described.map((hold, index) => (
        <li key={hold.holdId}>
          <div className={styles.focusable} {...rowProps(index)}>
            <DescribedCard hold={hold} asAt={asAt} />
          </div>
        </li>
      ))}
      {cards.map((card, index) => (
        <li key={card.person.personId}>
          <div className={styles.focusable} {...rowProps(described.length + index)}>
            <Card card={card} asAt={asAt} />
          </div>
        </li>
      ))}
    </ul>
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
