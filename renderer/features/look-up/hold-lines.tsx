import { IconFriends, IconHandStop, IconMessage2, IconUser } from '@tabler/icons-react';
import type { HoldShown } from '../../../domain/hold/hold';
import type { DoorLines } from '../../../domain/settings/door-lines';
import { isBlank } from '../../../domain/text';
import { StatusChip } from '../../ui/status-chip';
import { Line } from './line';
import styles from './look-up.module.css';
import { answers, holdUntil, words } from './messages';
import { WhatToDo } from './what-to-do';

/** What the door sees of a hold: until when, who said so, and what they wrote for the door. Never why. */
export function HoldLines({ hold }: { readonly hold: HoldShown }) {
  return (
    <dl className={styles.holds}>
      <Line icon={IconHandStop} term={words.holds}>
        {holdUntil(hold.until)}
      </Line>
      <Line icon={IconUser} term={words.saidBy}>
        {hold.saidBy}
      </Line>
      {!isBlank(hold.words) && (
        <Line icon={IconMessage2} term={words.toKnow}>
          {hold.words}
        </Line>
      )}
      <Line icon={IconFriends} term={words.children}>
        {words.noArrangements}
      </Line>
    </dl>
  );
}

interface DescribedCardProps {
  readonly hold: HoldShown;
  readonly asAt: string;
  /** Null where they stand once for all cards. */
  readonly doorLines: DoorLines | null;
}

/** A hold on somebody of whom only a description is known. */
export function DescribedCard({ hold, asAt, doorLines }: DescribedCardProps) {
  const { tone, word } = answers.stop;
  const description = hold.about.kind === 'not-identified' ? hold.about.description : hold.about.person.name;
  return (
    <article className={styles.card}>
      <header className={styles.cardHead}>
        <StatusChip tone={tone} word={word} />
        <h3 className={styles.name}>{description}</h3>
      </header>
      <p className={styles.beside}>{words.described}</p>
      <HoldLines hold={hold} />
      {doorLines !== null && <WhatToDo lines={doorLines} />}
      <p className={styles.asAt}>{asAt}</p>
    </article>
  );
}
