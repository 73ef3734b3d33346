import { useState } from 'react';
import type { HoldShown } from '../../../domain/hold/hold';
import type { AboutShown } from '../../../domain/person/person';
import type { Failure } from '../../../domain/result';
import { RouteLink } from '../../app/route-link';
import { FailureNotice } from '../../failures/failure-notice';
import { useCommand } from '../../ipc/use-command';
import { useAnnouncer } from '../../stores/announcer';
import { lookUpWith } from '../../stores/over-page';
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
  // A hold has no reference: where names are not shown, the page that is opened says whom it is about.
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
                <WhoIsHeld about={hold.about} named={shows === 'names'} />
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

/** Leads to the person's page; a description has none, and is found at the look-up. */
function WhoIsHeld({ about, named }: { readonly about: AboutShown; readonly named: boolean }) {
  if (about.kind === 'person') {
    return (
      <RouteLink to={{ page: 'person', personId: about.person.personId }}>
        {named ? <AboutLine about={about} /> : `${words.somebodyHeld}: ${words.openWho}`}
      </RouteLink>
    );
  }
  return (
    <Button kind="quiet" size="small" onClick={() => lookUpWith(about.description)}>
      {`${named ? aboutInWords(about) : words.somebodyHeld}: ${words.openCard}`}
    </Button>
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
