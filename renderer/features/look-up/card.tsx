import { IconClock, IconFriends, IconHandStop } from '@tabler/icons-react';
import type { DeskCard } from '../../../domain/look-up/look-up';
import { besideName, personInWords } from '../../../domain/person/person-words';
import type { DoorLines } from '../../../domain/settings/door-lines';
import { isBlank } from '../../../domain/text';
import { StatusChip } from '../../ui/status-chip';
import { HoldLines } from './hold-lines';
import { Line } from './line';
import styles from './look-up.module.css';
import { answers, untilEndOf, words } from './messages';
import { WhatToDo } from './what-to-do';

type Holds = DeskCard['whatHolds'][number];

/** What the desk sees of one person: one quiet column. */
export function Card({ card, asAt, doorLines }: CardProps) {
  return card.answer === 'nothing-recorded' ? (
    <NothingRecorded person={card.person} asAt={asAt} />
  ) : (
    <Restricted card={card} asAt={asAt} doorLines={doorLines} />
  );
}

export interface CardProps {
  readonly card: DeskCard;
  readonly asAt: string;
  /** Null where they stand once for all cards. */
  readonly doorLines: DoorLines | null;
}

function Restricted({ card, asAt, doorLines }: CardProps) {
  const { tone, word } = answers[card.answer];
  return (
    <article className={styles.card}>
      <header className={styles.cardHead}>
        <StatusChip tone={tone} word={word} />
        <h3 className={styles.name}>{card.person.name}</h3>
      </header>
      <Beside person={card.person} />
      {card.not.map((other) => (
        <p key={other.personId} className={styles.not}>
          <em>{words.not}</em> {personInWords(other)}
        </p>
      ))}
      {card.holds.map((hold) => (
        <HoldLines key={hold.holdId} hold={hold} />
      ))}
      {card.whatHolds.map((holds) => (
        <WhatHolds key={`${holds.until} ${holds.whatIsRestricted}`} holds={holds} />
      ))}
      {doorLines !== null && <WhatToDo lines={doorLines} />}
      <p className={styles.asAt}>{asAt}</p>
    </article>
  );
}

function WhatHolds({ holds }: { readonly holds: Holds }) {
  return (
    <dl className={styles.holds}>
      <Line icon={IconHandStop} term={words.holds}>
        {holds.whatIsRestricted}
      </Line>
      <Line icon={IconFriends} term={words.children}>
        {isBlank(holds.childArrangements) ? words.noArrangements : holds.childArrangements}
      </Line>
      <Line icon={IconClock} term={words.until}>
        {untilEndOf(holds.until)}
      </Line>
    </dl>
  );
}

function NothingRecorded({ person, asAt }: { readonly person: DeskCard['person']; readonly asAt: string }) {
  const { tone, word } = answers['nothing-recorded'];
  return (
    <article className={styles.quietCard}>
      <header className={styles.quietHead}>
        <StatusChip tone={tone} word={word} />
        <h3 className={styles.quietName}>{person.name}</h3>
      </header>
      <Beside person={person} />
      <p className={styles.quietWords}>
        {words.asUsual} {asAt}
      </p>
    </article>
  );
}

/** Children and classes, and what tells two alike apart. */
function Beside({ person }: { readonly person: DeskCard['person'] }) {
  const beside = besideName(person);
  return (
    <>
      {beside !== '' && <p className={styles.beside}>{beside}</p>}
      {person.difference !== null && <p className={styles.difference}>{person.difference}</p>}
    </>
  );
}
