import { IconCalendar, IconClock, IconFriends, IconHandStop } from '@tabler/icons-react';
import type { LocalDate } from '../../../domain/dates/local-date';
import type { DeskCard } from '../../../domain/look-up/look-up';
import { alsoKnownAs, besideName } from '../../../domain/person/person-words';
import type { DoorLines } from '../../../domain/settings/door-lines';
import { isBlank } from '../../../domain/text';
import { BesideName, PersonLine } from '../../people/person-line';
import { LogCallButton } from '../../plan/log-call-button';
import { useSession } from '../../stores/session';
import { Actions } from '../../ui/layout';
import { StatusChip } from '../../ui/status-chip';
import { CardActs } from './card-acts';
import { HoldLines } from './hold-lines';
import { Line } from './line';
import styles from './look-up.module.css';
import { answers, endedOn, untilEndOf, words } from './messages';
import { nowInWords } from './now-in-words';
import { OrderLines } from './order-lines';
import { WhatToDo } from './what-to-do';

type Holds = DeskCard['whatHolds'][number];

/** What the desk sees of one person: one quiet column. */
export function Card({ card, asAt, doorLines, onLeave }: CardProps) {
  return card.answer === 'nothing-recorded' ? (
    <NothingRecorded card={card} asAt={asAt} onLeave={onLeave} />
  ) : (
    <Restricted card={card} asAt={asAt} doorLines={doorLines} onLeave={onLeave} />
  );
}

export interface CardProps {
  readonly card: DeskCard;
  readonly asAt: string;
  /** Null where they stand once for all cards. */
  readonly doorLines: DoorLines | null;
  /** Before it leads elsewhere. */
  readonly onLeave: () => void;
}

function Restricted({ card, asAt, doorLines, onLeave }: CardProps) {
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
          <em>{words.not}</em> <PersonLine person={other} />
        </p>
      ))}
      {card.holds.map((hold) => (
        <HoldLines key={hold.holdId} hold={hold} />
      ))}
      {card.orders.map((order) => (
        <OrderLines key={order.orderId} order={order} />
      ))}
      {card.whatHolds.map((holds) => (
        <WhatHolds key={`${holds.until} ${holds.whatIsRestricted}`} holds={holds} />
      ))}
      <Ended days={card.ended} />
      {doorLines !== null && <WhatToDo lines={doorLines} />}
      <div className={styles.acts}>
        <Actions>
          {card.whatHolds.length > 0 && <LogCallButton personId={card.person.personId} onLeave={onLeave} />}
          <CardActs person={card.person} onLeave={onLeave} />
        </Actions>
      </div>
      <p className={styles.asAt}>{asAt}</p>
    </article>
  );
}

function WhatHolds({ holds }: { readonly holds: Holds }) {
  const today = useSession((session) => session.shown?.today ?? null);
  return (
    <dl className={styles.holds}>
      {holds.now !== null && today !== null && (
        <Line icon={IconClock} term={words.now}>
          <strong>{nowInWords(holds.now, today)}</strong>
        </Line>
      )}
      <Line icon={IconHandStop} term={words.holds}>
        {holds.whatIsRestricted}
      </Line>
      <Line icon={IconFriends} term={words.children}>
        {isBlank(holds.childArrangements) ? words.noArrangements : holds.childArrangements}
      </Line>
      <Line icon={IconCalendar} term={words.until}>
        {untilEndOf(holds.until)}
      </Line>
    </dl>
  );
}

function NothingRecorded({ card: { person, ended }, asAt, onLeave }: Omit<CardProps, 'doorLines'>) {
  const { tone, word } = answers['nothing-recorded'];
  return (
    <article className={styles.quietCard}>
      <header className={styles.quietHead}>
        <StatusChip tone={tone} word={word} />
        <h3 className={styles.quietName}>{person.name}</h3>
      </header>
      <Beside person={person} />
      <Ended days={ended} alone />
      <p className={styles.quietWords}>
        {words.asUsual} {asAt}
      </p>
      <div className={styles.acts}>
        <Actions>
          <CardActs person={person} onLeave={onLeave} />
        </Actions>
      </div>
    </article>
  );
}

/** D49: for ten school days, that something has ended; so that nobody goes by a sheet or a memory that is older. */
function Ended({ days, alone = false }: { readonly days: readonly LocalDate[]; readonly alone?: boolean }) {
  const [last] = days;
  if (last === undefined) return null;
  return (
    <p className={styles.quietWords}>
      {alone && <strong>{words.asAnyParent}</strong>} {endedOn(last)}
    </p>
  );
}

/** Children and classes, and what tells two alike apart. */
function Beside({ person }: { readonly person: DeskCard['person'] }) {
  return (
    <>
      {besideName(person) !== '' && (
        <p className={styles.beside}>
          <BesideName person={person} />
        </p>
      )}
      {alsoKnownAs(person) !== '' && (
        <p className={styles.difference}>
          <bdi>{alsoKnownAs(person)}</bdi>
        </p>
      )}
      {person.difference !== null && <p className={styles.difference}>{person.difference}</p>}
    </>
  );
}
