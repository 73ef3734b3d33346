import { type ReactNode, useEffect, useRef } from 'react';
import { classNames } from './class-names';
import styles from './page.module.css';

export interface PageProps {
  readonly title: string;
  /** On paper in place of the title, where the paper is a document of its own. */
  readonly paperTitle?: string;
  readonly subtitle?: ReactNode;
  /** Where this page belongs, above the title: usually a link back. */
  readonly above?: ReactNode;
  /** One primary action, perhaps a secondary one before it. */
  readonly actions?: ReactNode;
  /** `reading` 70 characters, `form` 51 rem, `list` 56 rem, `wide` all there is. */
  readonly width?: 'reading' | 'form' | 'list' | 'wide';
  /** A second column on the right (a record beside its list); below the first where there is no room. */
  readonly aside?: ReactNode;
  readonly asideLabel?: string;
  /** `title`: focus goes to the heading when the page opens, so that it is read out. `none`: the page places it itself. */
  readonly focus?: 'title' | 'none';
  readonly children: ReactNode;
}

/** One page: title, one line under it, one primary action, then content. */
export function Page(props: PageProps) {
  const {
    title,
    paperTitle,
    subtitle,
    above,
    actions,
    width = 'list',
    aside,
    asideLabel = 'Details',
    focus = 'title',
  } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus === 'title') heading.current?.focus({ preventScroll: true });
  }, [focus]);
  return (
    <div className={aside === undefined ? styles.alone : styles.withAside}>
      <div className={classNames(styles.page, styles[width])}>
        <header className={styles.head}>
          <div className={styles.titles}>
            {above !== undefined && <div className={styles.above}>{above}</div>}
            <h1 ref={heading} tabIndex={-1}>
              {paperTitle === undefined ? title : <TwoTitles screen={title} paper={paperTitle} />}
            </h1>
            {subtitle !== undefined && <div className={styles.subtitle}>{subtitle}</div>}
          </div>
          {actions !== undefined && <div className={styles.actions}>{actions}</div>}
        </header>
        <div className={styles.content}>{props.children}</div>
      </div>
      {aside !== undefined && (
        <aside className={styles.aside} aria-label={asideLabel}>
          {aside}
        </aside>
      )}
    </div>
  );
}

function TwoTitles({ screen, paper }: { readonly screen: string; readonly paper: string }) {
  return (
    <>
      <span className={styles.onScreen}>{screen}</span>
      <span className={styles.onPaper}>{paper}</span>
    </>
  );
}
