import { IconTextDecrease, IconTextIncrease } from '@tabler/icons-react';
import { Button } from '../../ui/button';
import { FilterChips } from '../../ui/filter-chips';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './bars.module.css';
import { words } from './messages';
import type { Reading } from './use-reading';

const widths = [
  { value: 'narrow', label: words.narrow },
  { value: 'wide', label: words.wide },
] as const;

/** Width of the lines and size of the text, kept on this PC. */
export function ReadingBar({ reading: { width, textSize, setWidth, resize } }: { readonly reading: Reading }) {
  return (
    <fieldset className={styles.readingBar} aria-label={words.reading}>
      <FilterChips label={words.width} options={widths} value={width} onChange={setWidth} />
      <div className={styles.sizes}>
        <Button size="small" icon={IconTextDecrease} onClick={() => resize(-1)}>
          {words.smaller}
          <VisuallyHidden>{words.text}</VisuallyHidden>
        </Button>
        <Button size="small" icon={IconTextIncrease} onClick={() => resize(1)}>
          {words.larger}
          <VisuallyHidden>{words.text}</VisuallyHidden>
        </Button>
        <span className={styles.size}>{`${textSize} %`}</span>
      </div>
    </fieldset>
  );
}
