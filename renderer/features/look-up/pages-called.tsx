import { pagesCalled } from '../../app/page-names';
import { linkTo } from '../../stores/navigation';
import { LinkList } from '../../ui/link-list';
import styles from './look-up.module.css';
import { words } from './messages';

export interface PagesCalledProps {
  readonly typed: string;
  readonly onBack: () => void;
  /** Before it leads elsewhere. */
  readonly onLeave: () => void;
}

/** Pages called what was typed, after everybody who was found: whoever stands at the door is never below one. */
export function PagesCalled({ typed, onBack, onLeave }: PagesCalledProps) {
  const pages = pagesCalled(typed);
  if (pages.length === 0) return null;
  return (
    <nav
      className={styles.pages}
      aria-label={words.pages}
      onKeyDown={(event) => {
        const first = event.currentTarget.querySelector('a');
        if (event.key !== 'ArrowUp' || event.defaultPrevented || event.target !== first) return;
        event.preventDefault();
        onBack();
      }}
    >
      <h3>{words.pages}</h3>
      <LinkList
        label={words.pages}
        rows={pages.map(({ name, to }) => {
          const { href, onOpen } = linkTo(to);
          const leave = () => {
            onLeave();
            onOpen();
          };
          return { id: href, href, onOpen: leave, title: name };
        })}
      />
    </nav>
  );
}
