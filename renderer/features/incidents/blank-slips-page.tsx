import { IconPrinter } from '@tabler/icons-react';
import { RouteLink } from '../../app/route-link';
import { useSession } from '../../stores/session';
import { Button } from '../../ui/button';
import { Page } from '../../ui/page';
import { useKey } from '../../ui/use-key';
import styles from './blank-slips.module.css';
import { words } from './messages';
import { slipWords } from './slip-messages';

const print = () => void window.shell['window:print']({});

/** Two slips on a side of A4, to be filled in by hand. Nothing on them is anybody’s. */
export function BlankSlipsPage() {
  useKey('Ctrl+Enter', print);
  return (
    <Page
      title={slipWords.title}
      subtitle={slipWords.subtitle}
      width="form"
      above={<RouteLink to={{ page: 'incidents' }}>{words.incidents}</RouteLink>}
      actions={
        <Button kind="primary" icon={IconPrinter} keys="Ctrl+Enter" onClick={print}>
          {slipWords.print}
        </Button>
      }
    >
      <p className={styles.screenOnly}>{slipWords.copies}</p>
      <div className={styles.sheet} data-print-only>
        <Slip nth={1} />
        <Slip nth={2} />
      </div>
    </Page>
  );
}

const fields: readonly { readonly label: string; readonly lines: number }[] = [
  { label: slipWords.who, lines: 1 },
  { label: slipWords.when, lines: 1 },
  { label: slipWords.where, lines: 1 },
  { label: slipWords.what, lines: 4 },
  { label: slipWords.words, lines: 2 },
  { label: slipWords.saw, lines: 1 },
  { label: slipWords.me, lines: 1 },
];

function Slip({ nth }: { readonly nth: number }) {
  const session = useSession((one) => one.shown);
  const lead = session?.safeguardingLead ?? null;
  return (
    <section className={styles.slip} aria-label={`${slipWords.slip}, slip ${nth}`}>
      <p className={styles.title}>
        {slipWords.slip} <span>{session?.schoolName}</span>
      </p>
      <p className={styles.child}>{lead === null ? slipWords.child : slipWords.leadIs(lead)}</p>
      {fields.map(({ label, lines }) => (
        <div key={label}>
          <p className={styles.label}>{label}</p>
          {Array.from({ length: lines }, (_, line) => `${label} ${line}`).map((key) => (
            <div key={key} className={styles.line} />
          ))}
        </div>
      ))}
      <p className={styles.give}>{slipWords.give}</p>
    </section>
  );
}
