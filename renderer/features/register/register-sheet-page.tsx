import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { LocalDate } from '../../../domain/dates/local-date';
import { readTypedDate } from '../../../domain/dates/typed-date';
import type { Failure } from '../../../domain/result';
import { RouteLink } from '../../app/route-link';
import { Answered } from '../../failures/answered';
import { FailureNotice } from '../../failures/failure-notice';
import { useCommand } from '../../ipc/use-command';
import { useQuery } from '../../ipc/use-query';
import { useSession } from '../../stores/session';
import { Busy } from '../../ui/busy';
import { Button } from '../../ui/button';
import { Stack } from '../../ui/layout';
import { Page } from '../../ui/page';
import { RadioGroup } from '../../ui/radio-group';
import { useKey } from '../../ui/use-key';
import { InForceOn } from './in-force-on';
import { words } from './messages';
import { RegisterSheet } from './register-sheet';
import styles from './register-sheet.module.css';
import { sheetWords } from './sheet-messages';

/** Rows that a sheet takes: many schools' registers in one. */
const LIMIT = 200;

/** The register of a day on paper, with names or with references alone. */
export function RegisterSheetPage() {
  const today = useSession((session) => session.shown?.today ?? null);
  return today === null ? <Busy what={words.busy} /> : <OnPaper today={today} />;
}

function OnPaper({ today }: { readonly today: LocalDate }) {
  const [typed, setTyped] = useState('today');
  const [withNames, setWithNames] = useState(true);
  const [failure, setFailure] = useState<Failure | null>(null);
  const day = readTypedDate(typed, today, 'past');
  const query = useQuery('restriction:list', day === null ? null : { show: 'on', on: day, offset: 0, limit: LIMIT });
  const command = useCommand('restriction:print-register');
  const print = async () => {
    if (day === null || query.state !== 'answered' || command.busy) return;
    // What goes on paper is what stands on the page, even while another day is being asked for.
    const result = await command.run({ on: query.value.on, withNames });
    setFailure(result.ok ? null : result.failure);
    if (result.ok) await window.shell['window:print']({});
  };
  useKey('Ctrl+Enter', () => void print());
  return (
    <Page
      title={sheetWords.title}
      subtitle={sheetWords.subtitle}
      width="list"
      above={<RouteLink to={{ page: 'register' }}>{words.title}</RouteLink>}
      actions={
        <Button
          kind="primary"
          icon={IconPrinter}
          keys="Ctrl+Enter"
          busy={command.busy && sheetWords.printing}
          onClick={() => void print()}
        >
          {words.print}
        </Button>
      }
    >
      <div className={styles.choices}>
        <Stack>
          <InForceOn text={typed} day={day} onChange={setTyped} />
          <RadioGroup
            name="names"
            legend={sheetWords.who}
            value={withNames ? 'with' : 'without'}
            options={[
              { value: 'with', label: sheetWords.withNames, help: sheetWords.withNamesHelp },
              { value: 'without', label: sheetWords.withoutNames, help: sheetWords.withoutNamesHelp },
            ]}
            onChange={(chosen) => setWithNames(chosen === 'with')}
          />
        </Stack>
      </div>
      {failure !== null && <FailureNotice failure={failure} />}
      {day !== null && (
        <Answered query={query} busy={words.busy}>
          {({ rows, total, on }) => (
            <RegisterSheet rows={rows} total={total} day={on} today={today} withNames={withNames} />
          )}
        </Answered>
      )}
    </Page>
  );
}
