import {
  type Icon,
  IconBook,
  IconFileText,
  IconLock,
  IconMessageCircle,
  IconNotebook,
  IconSearch,
  IconSettings,
  IconShield,
  IconSun,
  IconUsers,
} from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import type { Role } from '../../domain/casebook/casebook';
import { useQuery } from '../ipc/use-query';
import { useNavigation } from '../stores/navigation';
import { useSession } from '../stores/session';
import { ariaKeys, KeyHint } from '../ui/key-hint';
import { lock } from './actions';
import { needsYou } from './counts';
import { addressOf, type Route } from './routes';
import styles from './sidebar.module.css';

const roleWords: Readonly<Record<Role, string>> = {
  head: 'headteacher',
  deputy: 'deputy head',
  dsl: 'safeguarding lead',
  'deputy-dsl': 'deputy safeguarding lead',
  recorder: 'office',
  desk: 'front office',
};

/** School, who is signed in, the look-up, the pages; settings and the lock at the bottom, always in the same corner. */
export function Sidebar({ onLookUp }: { readonly onLookUp: () => void }) {
  const today = useQuery('today:show', {});
  const shown = today.state === 'answered' ? today.value : null;
  return (
    <div className={styles.sidebar}>
      <header>
        <Whose />
        <button type="button" className={styles.lookUp} onClick={onLookUp} aria-keyshortcuts={ariaKeys('Ctrl+K')}>
          <IconSearch size="1.125rem" stroke={2} aria-hidden />
          <span>Who may come in?</span>
          <KeyHint keys="Ctrl+K" />
        </button>
      </header>
      <nav aria-label="Pages" className={styles.pages}>
        <NavLink
          to={{ page: 'today' }}
          icon={IconSun}
          word="Today"
          count={shown === null ? null : needsYou(shown)}
          counts="need you"
        />
        <NavLink to={{ page: 'incidents' }} icon={IconFileText} word="Incidents" />
        <NavLink
          to={{ page: 'register' }}
          icon={IconShield}
          word="Register"
          count={shown?.inForce.length ?? null}
          counts="in force"
        />
        <NavLink to={{ page: 'people' }} icon={IconUsers} word="People" />
        <NavLink to={{ page: 'raised' }} icon={IconMessageCircle} word="Raised with us" />
        <NavLink to={{ page: 'code' }} icon={IconBook} word="Code" />
        <NavLink to={{ page: 'settings' }} icon={IconSettings} word="Settings" last />
      </nav>
      <div className={styles.bottom}>
        <button type="button" className={styles.item} onClick={lock} aria-keyshortcuts={ariaKeys('Ctrl+L')}>
          <IconLock size="1.1875rem" stroke={1.75} aria-hidden />
          <span>Lock</span>
          <KeyHint keys="Ctrl+L" />
        </button>
      </div>
    </div>
  );
}

function Whose() {
  const session = useSession((one) => one.shown);
  if (session === null) return null;
  const { name, signInName, role } = session.user;
  return (
    <div className={styles.whose}>
      <span className={styles.mark}>
        <IconNotebook size="1.25rem" stroke={1.75} aria-hidden />
      </span>
      <span className={styles.names}>
        <span className={styles.school}>{session.schoolName}</span>
        <span className={styles.user}>{`${name === '' ? signInName : name}, ${roleWords[role]}`}</span>
      </span>
    </div>
  );
}

interface NavLinkProps {
  readonly to: Route;
  readonly icon: Icon;
  readonly word: string;
  readonly count?: number | null;
  /** What is counted, for those who hear it: `4 need you`. */
  readonly counts?: string;
  readonly last?: boolean;
}

const pageOf: Readonly<Record<Route['page'], string>> = {
  today: 'today',
  incidents: 'incidents',
  incident: 'incidents',
  record: 'incidents',
  'blank-slips': 'incidents',
  register: 'register',
  orders: 'register',
  'note-order': 'register',
  'carry-over': 'register',
  'door-sheet': 'register',
  'register-sheet': 'register',
  'restriction-sheet': 'register',
  people: 'people',
  person: 'people',
  'add-person': 'people',
  'import-people': 'people',
  requests: 'people',
  request: 'people',
  'log-request': 'people',
  tasks: 'today',
  'before-summer': 'today',
  hold: 'today',
  'act-now': 'today',
  propose: 'register',
  decide: 'people',
  'log-call': 'register',
  ban: 'register',
  'ban-notice': 'register',
  raised: 'raised',
  'log-raised': 'raised',
  conversation: 'people',
  'record-conversation': 'people',
  code: 'code',
  settings: 'settings',
  school: 'settings',
  calendar: 'settings',
  'recovery-sheet': 'settings',
};

function NavLink({ to, icon: IconShown, word, count = null, counts = '', last = false }: NavLinkProps) {
  const current = useNavigation((navigation) => pageOf[navigation.route.page] === to.page);
  const follow = (event: MouseEvent) => {
    event.preventDefault();
    useNavigation.getState().go(to);
  };
  return (
    <a
      href={`#${addressOf(to)}`}
      className={last ? styles.lastItem : styles.item}
      aria-current={current ? 'page' : undefined}
      aria-label={count === null || count === 0 ? undefined : `${word}, ${count} ${counts}`}
      onClick={follow}
    >
      <IconShown size="1.1875rem" stroke={1.75} aria-hidden />
      <span>{word}</span>
      {count !== null && count > 0 && <span className={styles.count}>{count.toLocaleString('en-GB')}</span>}
    </a>
  );
}
