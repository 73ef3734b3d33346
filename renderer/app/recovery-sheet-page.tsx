import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
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
import { Actions, Stack } from '../ui/layout';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { Section } from '../ui/section';
import { useKey } from '../ui/use-key';
import { TODAY } from './routes';

interface NewSheet {
  readonly recoverySheet: readonly string[];
  readonly casebookId: string;
}

/** The recovery sheet after set-up: two groups typed back, or a new sheet in the place of a lost one. */
export function RecoverySheetPage() {
  const session = useSession((one) => one.shown);
  const [sheet, setSheet] = useState<NewSheet | null>(null);
  if (session === null) return null;
  return (
    <Page title="Recovery sheet" subtitle="The only way back in when a passphrase is forgotten." width="form">
      {sheet !== null && (
        <Stack>
          <Sheet
            schoolName={session.schoolName}
            casebookId={sheet.casebookId}
            groups={sheet.recoverySheet}
            printedOn={shownDate(session.today)}
          />
          <Actions>
            <Button icon={IconPrinter} onClick={() => void window.shell['window:print']({})}>
              Print the sheet
            </Button>
          </Actions>
        </Stack>
      )}
      {session.recoverySheet.confirmed ? (
        <Notice kind="done" title="The sheet was typed back and is right." />
      ) : (
        <TypeBack numbers={session.recoverySheet.groupsToTypeBack} />
      )}
      <MakeNew onMade={setSheet} />
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

function MakeNew({ onMade }: { readonly onMade: (sheet: NewSheet) => void }) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const command = useCommand('session:new-recovery-sheet');
  const make = async () => {
    const result = await command.run({});
    setFailure(result.ok ? null : result.failure);
    if (!result.ok) return;
    onMade(result.value);
    useAnnouncer.getState().announce('A new sheet is shown. The old one no longer works.');
  };
  return (
    <Section
      title="Make a new sheet"
      help="If the sheet is lost, or somebody has seen it who should not. The old one no longer works with this casebook. Older copies still open with it, so guard them too."
    >
      <Stack>
        {failure !== null && <FailureNotice failure={failure} />}
        <Actions>
          <Button onClick={() => void make()} busy={command.busy && 'Making a new sheet'}>
            Make a new sheet
          </Button>
        </Actions>
      </Stack>
    </Section>
  );
}
