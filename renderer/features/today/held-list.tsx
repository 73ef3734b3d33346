import { useState } from 'react';
import type { HoldShown } from '../../../domain/hold/hold';
import type { Failure } from '../../../domain/result';
import { FailureNotice } from '../../failures/failure-notice';
import { useCommand } from '../../ipc/use-command';
import { useAnnouncer } from '../../stores/announcer';
import { usePcSettings } from '../../stores/pc-settings';
import { Button } from '../../ui/button';
import { Section } from '../../ui/section';
import { StatusChip } from '../../ui/status-chip';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { AboutLine } from './about-line';
import styles from './held-list.module.css';
import { aboutInWords, heldUntil, lifted, words } from './messages';

/** Whoever is on hold at the door, each lifted with one press. */
export function HeldList({ holds }: { readonly holds: readonly HoldShown[] }) {
  const shows = usePcSettings((pc) => pc.settings?.todayShows ?? 'references');
  // A hold has no reference: where names are not shown, the look-up finds whom it is about.
  const called = ({ about }: HoldShown) => (shows === 'names' ? aboutInWords(about) : words.somebodyHeld);
  const command = useCommand('hold:lift');
  const [failure, setFailure] = useState<Failure | null>(null);
  const lift = async (hold: HoldShown) => {
    const result = await command.run({ holdId: hold.holdId });
    setFailure(result.ok ? null : result.failure);
    if (!result.ok) return;
    useAnnouncer.getState().announce(lifted(called(hold)));
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
              <span className={styles.title}>
                {shows === 'names' ? <AboutLine about={hold.about} /> : words.somebodyHeld}
              </span>
              {shows === 'names' && (
                <span className={styles.detail}>
                  <HeldDetail hold={hold} />
                </span>
              )}
            </span>
            <span className={styles.until}>{heldUntil(hold)}</span>
            <Button size="small" onClick={() => void lift(hold)}>
              {words.lift}
              <VisuallyHidden>{` the hold on ${called(hold)}`}</VisuallyHidden>
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** `Mrs Pell said so. Ring 21.` */
function HeldDetail({ hold: { saidBy, words: forTheDoor } }: { readonly hold: HoldShown }) {
  return (
    <>
      {saidBy !== '' && (
        <>
          <bdi>{saidBy}</bdi> {words.saidSo}{' '}
        </>
      )}
      <bdi>{forTheDoor}</bdi>
    </>
  );
}
