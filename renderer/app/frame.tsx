import { Suspense, useEffect, useRef } from 'react';
import { LookUpDialog } from '../features/look-up/look-up-dialog';
import { useNavigation } from '../stores/navigation';
import { useOverPage } from '../stores/over-page';
import { Busy } from '../ui/busy';
import { BesideActions } from '../ui/layout';
import { useKey } from '../ui/use-key';
import { recordIncident } from './actions';
import { Banners } from './banners';
import { ErrorBoundary } from './error-boundary';
import { FeaturePage } from './feature-pages';
import styles from './frame.module.css';
import { HelpDialog } from './help-dialog';
import { addressOf, TODAY } from './routes';
import { Sidebar } from './sidebar';
import { useWhichCasebook } from './which-casebook';

/** Sidebar, banners and the page; the look-up and the list of keys over them. */
export function Frame() {
  const route = useNavigation((navigation) => navigation.route);
  const { open, show, close } = useOverPage();
  const main = useRef<HTMLElement>(null);
  const address = addressOf(route);

  const which = useWhichCasebook();

  usePageKeys(show);
  useEffect(() => {
    if (address !== '') main.current?.scrollTo(0, 0);
  }, [address]);

  return (
    <div className={styles.frame}>
      <a href="#main" className={styles.skip}>
        Skip to the page
      </a>
      <Sidebar onLookUp={() => show('look-up')} />
      <div className={styles.column}>
        <Banners />
        <main ref={main} id="main" tabIndex={-1} className={styles.main}>
          <ErrorBoundary place={address}>
            <Suspense fallback={<Busy what="Opening the page" />}>
              <BesideActions value={which}>
                <FeaturePage route={route} />
              </BesideActions>
            </Suspense>
          </ErrorBoundary>
        </main>
      </div>
      {open === 'look-up' && <LookUpDialog onClose={close} />}
      {open === 'help' && <HelpDialog onClose={close} />}
    </div>
  );
}

/** Keys that work on every page, and the same as commands of the main process. Lock and hide are the preload's own. */
function usePageKeys(show: (open: 'look-up' | 'help') => void): void {
  useKey('Ctrl+K', () => show('look-up'));
  useKey('Ctrl+N', recordIncident);
  useKey('F1', () => show('help'));
  useKey('Alt+Left', () => useNavigation.getState().back());
  useKey('Alt+Right', () => useNavigation.getState().forward());
  useEffect(() => {
    window.lifecycle.onGo((to) => {
      if (to === 'record-incident') recordIncident();
      else if (to === 'look-up' || to === 'help') show(to);
      else if (to === 'today') useNavigation.getState().go(TODAY);
    });
  }, [show]);
}
