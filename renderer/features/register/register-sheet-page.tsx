import { useState } from 'react';
import type { LocalDate } from '../../../domain/dates/local-date';
import { readTypedDate } from '../../../domain/dates/typed-date';
import { Answered } from '../../failures/answered';
import { useCommand } from '../../ipc/use-command';
import { useQuery } from '../../ipc/use-query';
import { useToday } from '../../stores/use-today';
import { Busy } from '../../ui/busy';
import { DayField } from './in-force-on';
import { words } from './messages';
import { PaperPage } from './paper-page';
import { RegisterSheet } from './register-sheet';
import { sheetWords } from './sheet-messages';

/** Rows that a sheet takes: many schools' registers in one. */
const LIMIT = 200;

/** The register of a day on paper, with names or with references alone. */
export function RegisterSheetPage() {
  const today = useToday();
  return today === null ? <Busy what={words.busy} /> : <OnPaper today={today} />;
}

function OnPaper({ today }: { readonly today: LocalDate }) {
  const [typed, setTyped] = useState('today');
  const day = readTypedDate(typed, today, 'past');
  const query = useQuery('restriction:list', day === null ? null : { show: 'on', on: day, offset: 0, limit: LIMIT });
  const command = useCommand('restriction:print-register');
  // What goes on paper is what stands on the page, even while another day is being asked for.
  const note = (withNames: boolean) =>
    day === null || query.state !== 'answered' ? null : command.run({ on: query.value.on, withNames });
  return (
    <PaperPage
      title={sheetWords.title}
      subtitle={sheetWords.subtitle}
      of={{ page: 'register' }}
      print={words.print}
      busy={command.busy}
      note={note}
      choices={<DayField text={typed} day={day} onChange={setTyped} />}
    >
      {(withNames) =>
        day !== null && (
          <Answered query={query} busy={words.busy}>
            {({ rows, total, on }) => (
              <RegisterSheet rows={rows} total={total} day={on} today={today} withNames={withNames} />
            )}
          </Answered>
        )
      }
    </PaperPage>
  );
}
