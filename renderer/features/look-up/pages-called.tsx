import { pagesCalled } from '../../app/page-names';
import { useNavigation } from '../../stores/navigation';
import { useRowFocus } from '../../ui/row-focus';
import styles from './look-up.module.css';
import { words } from './messages';

/** The id of the part with the pages. */
const PAGES = 'pages-called';

/** From the last card down to the first page, if there is one. */
export function focusFirstPage(): void {
  document.getElementById(PAGES)?.querySelector('button')?.focus();
}

export interface PagesCalledProps {
  readonly typed: string;
  readonly onBack: () => void;
  /** Before it leads elsewhere. */
  readonly onLeave: () => void;
}

/** Pages called what was typed, after everybody who was found: whoever stands at the door is never below one. */
export function PagesCalled({ typed, onBack, onLeave }: PagesCalledProps) {
  const pages = pagesCalled(typed);
  const { rowProps } = useRowFocus(pages.length);
  if (pages.length === 0) return null;
  return (
    <div id={PAGES} className={styles.pages}>
      <h3>{words.pages}</h3>
      <ul
        aria-label={words.pages}
        onKeyDown={(event) => {
          const first = event.currentTarget.querySelector('button');
          if (event.key !== 'ArrowUp' || event.defaultPrevented || event.target !== first) return;
          event.preventDefault();
          onBack();
        }}
      >
        {pages.map(({ name, to }, index) => (
          <li key={name}>
            <button
              type="button"
              className={styles.page}
              {...rowProps(index)}
              onClick={() => {
                onLeave();
                useNavigation.getState().go(to);
              }}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
