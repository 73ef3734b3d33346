import { type ReactNode, useEffect, useState } from 'react';
import { useQuery } from '../ipc/use-query';
import { useSession } from '../stores/session';
import styles from './which-casebook.module.css';

/** The school's name and its colour, where more than one casebook was opened on this PC: nothing is recorded in the wrong one. */
export function useWhichCasebook(): ReactNode {
  const school = useSession((session) => session.shown?.schoolName ?? '');
  const several = useSeveral();
  const settings = useQuery('settings:show', several ? {} : null);
  if (settings.state !== 'answered') return null;
  return (
    <span className={styles.which}>
      <span className={styles.mark} data-colour={settings.value.colour} aria-hidden />
      <span>in {school}</span>
    </span>
  );
}

/** Asked once: the page ends with the lock, and another casebook opens behind one only. */
function useSeveral(): boolean {
  const [several, setSeveral] = useState(false);
  useEffect(() => {
    void window.shell['window:casebooks']({}).then((answer) => setSeveral(answer.several));
  }, []);
  return several;
}
