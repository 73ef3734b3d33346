import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { Input, Output } from '../../domain/contract';
import type { Failure } from '../../domain/result';
import { FailureNotice } from '../failures/failure-notice';
import { Sheet } from '../recovery-sheet/sheet';
import { Button } from '../ui/button';
import { Actions } from '../ui/layout';
import { askGate } from './ask-gate';
import { LockCard } from './lock-card';
import { todayInWords } from './today-in-words';
import { TypeBack } from './type-back';

type TypedBack = Input<'casebook:finish-set-up'>['typedBack'];

export interface CreateSheetProps {
  readonly schoolName: string;
  readonly created: Output<'casebook:create'>;
}

/** The recovery sheet of a new casebook: shown once, printed, two groups typed back now or later today. */
export function CreateSheet({ schoolName, created }: CreateSheetProps) {
  const { groupsToTypeBack: numbers, recoverySheet: groups, casebookId } = created;
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const finish = async (typedBack: TypedBack) => {
    setBusy(true);
    const result = await askGate('casebook:finish-set-up', { typedBack });
    // When it is done, the main process shows the casebook's page in the place of this one.
    if (result.ok) return;
    setBusy(false);
    setFailure(result.failure);
  };
  return (
    <LockCard title="Your recovery sheet" step="Step 4 of 4. The casebook is made." wide>
      <p>Print this sheet now. It is the only way back in if a passphrase is lost, and it is not shown again.</p>
      <Sheet schoolName={schoolName} casebookId={casebookId} groups={groups} printedOn={todayInWords()} />
      <Actions>
        <Button icon={IconPrinter} kind="primary" onClick={() => void window.shell['window:print']({})}>
          Print the sheet
        </Button>
      </Actions>
      {failure !== null && <FailureNotice failure={failure} />}
      <TypeBack numbers={numbers} groups={groups} busy={busy} onFinish={(typed) => void finish(typed)} />
    </LockCard>
  );
}
