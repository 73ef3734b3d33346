import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { FailureNotice } from '../failures/failure-notice';
import { Busy } from '../ui/busy';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { casebookChosen } from './casebook-chosen';
import { FirstStart } from './first-start';
import { CreatePages, DisasterPage, RecoverPage } from './lazy-pages';
import { LockCard } from './lock-card';
import { UnlockPage } from './unlock-page';
import { type Choosing, folderSentence, isAboutTheFolder, useChoosing } from './use-choosing';
import { type Door, useDoor } from './use-door';
import type { ReadyToUnlock } from './use-unlock';

/** Everything before a casebook is open: first start, sign-in, a new casebook, a lost passphrase, a copy restored, and what went wrong. */
export function LockPage() {
  const { door, look } = useDoor();
  const choosing = useChoosing(look);
  const waitsForSpace = useWaitsForSpace();
  return (
    <Suspense fallback={<Waiting what="Opening the page" />}>
      {waitsForSpace && !door.known && (
        <Notice kind="attention" banner announce title="The disk is full.">
          <p>
            The last words that you typed are still in memory. Make room on this PC within ten minutes and they are
            kept.
          </p>
        </Notice>
      )}
      {screenFor(door, choosing, waitsForSpace, () => void look())}
    </Suspense>
  );
}

function screenFor(door: Door, choosing: Choosing, waitsForSpace: boolean, look: () => void): ReactNode {
  const { busy, said, disaster, chosen, choose, doing, start } = choosing;
  if (busy !== null) return <Waiting what={busy} />;
  // While the disk is full no engine answers, perhaps for minutes: a form would promise more.
  if (!door.known && (waitsForSpace || !casebookChosen)) return <Waiting what="Starting" />;
  if (disaster !== null)
    return <DisasterPage state={disaster.state} detail={disaster.detail} onAgain={look} onChoose={choose} />;
  if (door.known && 'failure' in door) {
    return (
      <LockCard title="The casebook could not be opened">
        <FailureNotice failure={door.failure} onAgain={look} />
        <Button onClick={() => void window.shell['window:quit']({})}>Quit</Button>
      </LockCard>
    );
  }
  const unlock = (at: ReadyToUnlock | null) => (
    <UnlockPage
      at={at}
      said={doing === 'creating' ? 'There is a casebook in this folder already.' : said}
      onRecover={() => start('recovering')}
      onChoose={choose}
    />
  );
  if (!door.known) return unlock(null);
  const { at } = door;
  switch (at.state) {
    case 'none-chosen':
      return <FirstStart said={said} onChoose={choose} />;
    case 'empty-folder':
      if (doing === 'creating') return <CreatePages onBack={() => start('nothing')} />;
      if (chosen === null) return <FirstStart said={GONE} onChoose={choose} onAgain={look} />;
      return <FirstStart said={said ?? EMPTY} onChoose={choose} />;
    case 'disaster':
      if (isAboutTheFolder(at.disaster)) return <FirstStart said={folderSentence(at.disaster)} onChoose={choose} />;
      return <DisasterPage state={at.disaster} detail={at.detail} onAgain={look} onChoose={choose} />;
    case 'ready':
      if (doing === 'recovering') {
        return <RecoverPage signInNames={at.signInNames} onBack={() => start('nothing')} />;
      }
      return unlock(at);
  }
}

const EMPTY = 'The chosen folder is empty: there is no casebook in it.';
const GONE =
  'The casebook that was used last is not there: its folder is gone or empty. If it is on a stick or a network drive, plug it in and try again.';

function Waiting({ what }: { readonly what: string }) {
  return (
    <LockCard title="One moment" focusTitle={false}>
      <Busy what={what} />
    </LockCard>
  );
}

/** True once the engine said that the last words of a draft found no room on the disk; it answers the door only when that is over. */
function useWaitsForSpace(): boolean {
  const [waits, setWaits] = useState(false);
  useEffect(() => {
    window.lifecycle.onGo((to) => {
      if (to === 'waits-for-space') setWaits(true);
    });
  }, []);
  return waits;
}
