import { type ReactNode, useState } from 'react';
import type { SessionShown } from '../../domain/casebook/casebook';
import { Button } from '../ui/button';
import { focusField } from '../ui/focus';
import { Notice } from '../ui/notice';
import { VisuallyHidden } from '../ui/visually-hidden';
import { failedSignInWords, noticeWords, restoredWords } from './notice-words';

interface Said {
  readonly name: string;
  /** For those who hear the button: what it hides. */
  readonly about: string;
  readonly words: string;
}

/** What was noticed at this unlocking: quiet lines, which can be put away until the next one. */
export function SessionNotices({ session }: { readonly session: SessionShown }) {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const hide = (name: string) => {
    setHidden((before) => new Set(before).add(name));
    // The button that had the focus is gone.
    focusField('main');
  };
  return noticed(session)
    .filter(({ name }) => !hidden.has(name))
    .map(
      ({ name, about, words }): ReactNode => (
        <Notice
          key={name}
          banner
          actions={
            <Button kind="quiet" size="small" onClick={() => hide(name)}>
              Hide <VisuallyHidden>{about}</VisuallyHidden>
            </Button>
          }
        >
          <p>{words}</p>
        </Notice>
      ),
    );
}

function noticed(session: SessionShown): readonly Said[] {
  const { notices, failedSignIns, lastFailedSignInAt, restoredFrom, today } = session;
  const said: Said[] = [];
  if (restoredFrom !== null)
    said.push({ name: 'restored', about: noticeWords.aboutRestore, words: restoredWords(restoredFrom.madeAt) });
  if (failedSignIns > 0) {
    const words = failedSignInWords(failedSignIns, lastFailedSignInAt, today);
    said.push({ name: 'failed-sign-ins', about: noticeWords.aboutFailed, words });
  }
  if (notices.includes('one-key-file-copy-damaged'))
    said.push({ name: 'key-file', about: noticeWords.aboutKeyFile, words: noticeWords.keyFile });
  if (notices.includes('seal-slot-damaged'))
    said.push({ name: 'seal', about: noticeWords.aboutSeal, words: noticeWords.seal });
  return said;
}
