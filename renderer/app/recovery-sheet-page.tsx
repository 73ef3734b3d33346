import { IconPrinter } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { shownDate } from '../../domain/dates/local-date';
import type { Failure, Result } from '../../domain/result';
import { FailureNotice } from '../failures/failure-notice';
import { useCommand } from '../ipc/use-command';
import { Sheet } from '../recovery-sheet/sheet';
import { plainGroup } from '../recovery-sheet/sheet-group';
import { groupDiffers, TwoGroups } from '../recovery-sheet/two-groups';
import { useAnnouncer } from '../stores/announcer';
import { useNavigation } from '../stores/navigation';
import { useSession } from '../stores/session';
import { Button } from '../ui/button';
import { focusField } from '../ui/focus';
import { Actions, Stack } from '../ui/layout';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { Section } from '../ui/section';
import { useKey } from '../ui/use-key';
import { MakeNewSheet, type NewSheet } from './make-new-sheet';
import { TODAY } from './routes';

const PRINT = 'print-sheet';

/** The recovery sheet after set-up: two groups typed back, or a new sheet in the place of a lost one. */
export function RecoverySheetPage() {
  const session = useSession((one) => one.shown);
  const [sheet, setSheet] = useState<NewSheet | null>(null);
  if (session === null) return null;
  return (
    <Page title="Recovery sheet" subtitle="The only way back in when a passphrase is forgotten." width="form">
      {sheet !== null && (
        <ShownSheet
          key={sheet.recoverySheet.join()}
          sheet={sheet}
          schoolName={session.schoolName}
          printedOn={shownDate(session.today)}
        />
      )}
      {session.recoverySheet.confirmed ? (
        <Notice kind="done" title="The sheet was typed back and is right." />
      ) : (
        <TypeBack numbers={session.recoverySheet.groupsToTypeBack} />
      )}
      <MakeNewSheet onMade={setSheet} />
    </Page>
  );
}

function TypeBack({ numbers }: { readonly numbers: readonly [number, number] }) {
  const [typed, setTyped] = useState<readonly [string, string]>(['', '']);
  const [wrong, setWrong] = useState<readonly [boolean, boolean]>([false, false]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const command = useCommand('session:confirm-recovery-sheet');
  const go = useNavigation((navigation) => navigation.go);
  const check = async () => {
    const groups = [
      { number: numbers[0], text: plainGroup(typed[0]) },
      { number: numbers[1], text: plainGroup(typed[1]) },
    ] as [{ number: number; text: string }, { number: number; text: string }];
    const result = await command.run({ groups });
    setWrong(wrongGroups(result));
    setFailure(!result.ok && result.failure.kind !== 'refused' ? result.failure : null);
    if (result.ok) useAnnouncer.getState().announce('The sheet is right.');
  };
  useKey('Ctrl+Enter', () => void check());
  return (
    <Section
      title="Type two groups back"
      help="From the printed sheet. Then it is certain that the paper is right and readable."
    >
      <Stack>
        {failure !== null && <FailureNotice failure={failure} />}
        <TwoGroups
          numbers={numbers}
          typed={typed}
          onChange={setTyped}
          errors={[wrong[0] ? groupDiffers(numbers[0]) : null, wrong[1] ? groupDiffers(numbers[1]) : null]}
        />
        <Actions>
          <Button kind="primary" keys="Ctrl+Enter" onClick={() => void check()} busy={command.busy && 'Comparing'}>
            Check the sheet
          </Button>
          <Button kind="quiet" onClick={() => go(TODAY)}>
            Do this later today
          </Button>
        </Actions>
      </Stack>
    </Section>
  );
}

/** Which of the two the engine refused: the fields are `groups.0` and `groups.1`. */
function wrongGroups(result: Result<unknown>): readonly [boolean, boolean] {
  if (result.ok || result.failure.kind !== 'refused') return [false, false];
  const fields = result.failure.missing.map(({ field }) => field);
  return [fields.includes('groups.0'), fields.includes('groups.1')];
}

interface ShownSheetProps {
  readonly sheet: NewSheet;
  readonly schoolName: string;
  readonly printedOn: string;
}

/** The new sheet, which is shown this once. Whoever made it is taken to its print button: it stands above the form in which it was asked for. */
function ShownSheet({ sheet: { casebookId, recoverySheet }, schoolName, printedOn }: ShownSheetProps) {
  useEffect(() => {
    useAnnouncer.getState().announce('A new sheet is shown. The old one no longer works.');
    focusField(PRINT);
  }, []);
  return (
    <Stack>
      <Sheet schoolName={schoolName} casebookId={casebookId} groups={recoverySheet} printedOn={printedOn} />
      <Actions>
        <Button id={PRINT} icon={IconPrinter} onClick={() => void window.shell['window:print']({})}>
          Print the sheet
        </Button>
      </Actions>
    </Stack>
  );
}
