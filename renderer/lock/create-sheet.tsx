import { IconPrinter } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { Output } from '../../domain/contract';
import type { Failure } from '../../domain/result';
import { FailureNotice } from '../failures/failure-notice';
import { Sheet } from '../recovery-sheet/sheet';
import { plainGroup, SHEET_GROUPS } from '../recovery-sheet/sheet-group';
import { groupDiffers, TwoGroups } from '../recovery-sheet/two-groups';
import { Button } from '../ui/button';
import { Actions } from '../ui/layout';
import { askGate } from './ask-gate';
import { LockCard } from './lock-card';
import { todayInWords } from './today-in-words';
import styles from './unlock-page.module.css';

export interface CreateSheetProps {
  readonly schoolName: string;
  readonly created: Output<'casebook:create'>;
}

/** The recovery sheet of a new casebook: shown once, printed, two groups typed back now or later today. */
export function CreateSheet({ schoolName, created }: CreateSheetProps) {
  const [numbers] = useState(twoNumbers);
  const [typed, setTyped] = useState<readonly [string, string]>(['', '']);
  const [differ, setDiffer] = useState<readonly [boolean, boolean]>([false, false]);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);

  const finish = async (later: boolean) => {
    setBusy(true);
    const [first, second] = numbers;
    const typedBack: [{ number: number; text: string }, { number: number; text: string }] = [
      { number: first, text: plainGroup(typed[0]) },
      { number: second, text: plainGroup(typed[1]) },
    ];
    const result = await askGate('casebook:finish-set-up', { typedBack: later ? null : typedBack });
    // The casebook's page follows by itself.
    if (result.ok) return;
    setBusy(false);
    setFailure(result.failure);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong: readonly [boolean, boolean] = [
      plainGroup(typed[0]) !== created.recoverySheet[numbers[0] - 1],
      plainGroup(typed[1]) !== created.recoverySheet[numbers[1] - 1],
    ];
    setDiffer(wrong);
    if (!wrong[0] && !wrong[1]) void finish(false);
  };
  return (
    <LockCard title="Your recovery sheet" step="Step 4 of 4. The casebook is made." wide>
      <p>Print this sheet now. It is the only way back in if a passphrase is lost, and it is not shown again.</p>
      <Sheet
        schoolName={schoolName}
        casebookId={created.casebookId}
        groups={created.recoverySheet}
        printedOn={todayInWords()}
      />
      <Actions>
        <Button icon={IconPrinter} kind="primary" onClick={() => void window.shell['window:print']({})}>
          Print the sheet
        </Button>
      </Actions>
      <form className={styles.form} onSubmit={submit} noValidate>
        <p>Then type two groups from the paper, so that it is certain that it can be read.</p>
        {failure !== null && <FailureNotice failure={failure} />}
        <TwoGroups
          numbers={numbers}
          typed={typed}
          onChange={setTyped}
          errors={[differ[0] ? groupDiffers(numbers[0]) : null, differ[1] ? groupDiffers(numbers[1]) : null]}
        />
        <Actions>
          <Button kind="primary" submit busy={busy && 'Opening the casebook'}>
            Check and open the casebook
          </Button>
          <Button onClick={() => void finish(true)}>Do this later today</Button>
        </Actions>
      </form>
    </LockCard>
  );
}

/** Two different groups by chance, the lower first. */
function twoNumbers(): readonly [number, number] {
  const [one = 0, other = 0] = crypto.getRandomValues(new Uint8Array(2));
  const first = (one % SHEET_GROUPS) + 1;
  const second = ((first + (other % (SHEET_GROUPS - 1))) % SHEET_GROUPS) + 1;
  return first < second ? [first, second] : [second, first];
}
