import { useState } from 'react';
import type { HoldShown } from '../../../domain/hold/hold';
import type { Failure } from '../../../domain/result';
import { FailureNotice } from '../../failures/failure-notice';
import { useCommand } from '../../ipc/use-command';
import { useAnnouncer } from '../../stores/announcer';
import { Button } from '../../ui/button';
import { Section } from '../../ui/section';
import { StatusChip } from '../../ui/status-chip';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './held-list.module.css';
import { aboutInWords, heldDetail, heldUntil, lifted, words } from './messages';

/** Whoever is on hold at the door, each lifted with one press. */
export function HeldList({ holds }: { readonly holds: readonly HoldShown[] }) {
  const command = useCommand('hold:lift');
  const [failure, setFailure] = useState<Failure | null>(null);
  const lift = async ({ holdId, about }: HoldShown) => {
    const result = await command.run({ holdId });
    setFailure(result.ok ? null : result.failure);
    if (!result.ok) return;
    useAnnouncer.getState().announce(lifted(aboutInWords(about)));
    // The row is gone, and perhaps the list with it.
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  return (
    <Section title={words.onHold} count={holds.length}>
      {failure !== null && <FailureNotice failure={failure} />}
      <ul className={styles.list} aria-label={words.onHold}>
        {holds.map((hold) => (
          <li key={hold.holdId} className={styles.row}>
            <span>
              <StatusChip tone="stop" word={words.hold} />
            </span>
            <span className={styles.words}>
              <span className={styles.title}>{aboutInWords(hold.about)}</span>
              <span className={styles.detail}>{heldDetail(hold)}</span>
            </span>
            <span className={styles.until}>{heldUntil(hold)}</span>
            <Button size="small" onClick={() => void lift(hold)}>
              {words.lift}
              <VisuallyHidden>{` the hold on ${aboutInWords(hold.about)}`}</VisuallyHidden>
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
