import { IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import type { Failure, Result } from '../../../domain/result';
import { RouteLink } from '../../app/route-link';
import type { Route } from '../../app/routes';
import { FailureNotice } from '../../failures/failure-notice';
import { Button } from '../../ui/button';
import { Stack } from '../../ui/layout';
import { Page } from '../../ui/page';
import { RadioGroup } from '../../ui/radio-group';
import { useKey } from '../../ui/use-key';
import { words } from './messages';
import styles from './register-sheet.module.css';
import { sheetWords } from './sheet-messages';

export interface PaperPageProps {
  readonly title: string;
  readonly subtitle: string;
  readonly of: Route;
  /** What the main button says. */
  readonly print: string;
  readonly busy: boolean;
  /** Notes that it is printed, with names or without; null where there is nothing to print yet. */
  readonly note: (withNames: boolean) => Promise<Result<unknown>> | null;
  /** What else is chosen, before who is on it. */
  readonly choices?: ReactNode;
  /** The sheet. */
  readonly children: (withNames: boolean) => ReactNode;
}

/** What of the register goes on paper, with names or without: chosen, noted, printed. */
export function PaperPage({ title, subtitle, of, print, busy, note, choices, children }: PaperPageProps) {
  const [withNames, setWithNames] = useState(true);
  const [failure, setFailure] = useState<Failure | null>(null);
  const underWay = useRef(false);
  const send = async () => {
    const noted = underWay.current ? null : note(withNames);
    if (noted === null) return;
    underWay.current = true;
    const result = await noted;
    setFailure(result.ok ? null : result.failure);
    if (result.ok) await window.shell['window:print']({});
    underWay.current = false;
  };
  // What was noted is what goes on paper.
  const choose = (chosen: 'with' | 'without') => {
    if (!underWay.current) setWithNames(chosen === 'with');
  };
  useKey('Ctrl+Enter', () => void send());
  return (
    <Page
      title={title}
      subtitle={subtitle}
      width="list"
      above={<RouteLink to={of}>{words.title}</RouteLink>}
      actions={
        <Button
          kind="primary"
          icon={IconPrinter}
          keys="Ctrl+Enter"
          busy={busy && sheetWords.printing}
          onClick={() => void send()}
        >
          {print}
        </Button>
      }
    >
      <div className={styles.choices}>
        <Stack>
          {choices}
          <RadioGroup
            name="names"
            legend={sheetWords.who}
            value={withNames ? 'with' : 'without'}
            options={[
              { value: 'with', label: sheetWords.withNames, help: sheetWords.withNamesHelp },
              { value: 'without', label: sheetWords.withoutNames, help: sheetWords.withoutNamesHelp },
            ]}
            onChange={choose}
          />
        </Stack>
      </div>
      {failure !== null && <FailureNotice failure={failure} />}
      {children(withNames)}
    </Page>
  );
}
