import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { Output } from '../../domain/contract';
import type { Failure } from '../../domain/result';
import { FailureNotice } from '../failures/failure-notice';
import { useCommand } from '../ipc/use-command';
import { PassphraseField } from '../lock/passphrase-field';
import { useSecondsLeft, wrongPassphraseWords } from '../lock/wrong-passphrase';
import { useAnnouncer } from '../stores/announcer';
import { Button } from '../ui/button';
import { Actions, Stack } from '../ui/layout';
import { Section } from '../ui/section';

export type NewSheet = Output<'session:new-recovery-sheet'>;

const EMPTY = 'Please type your passphrase.';

/** A new sheet in the place of a lost one. It opens the casebook for good, so the passphrase is asked: an unlocked PC is not enough. */
export function MakeNewSheet({ onMade }: { readonly onMade: (sheet: NewSheet) => void }) {
  const [passphrase, setPassphrase] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [empty, setEmpty] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const command = useCommand('session:new-recovery-sheet');
  const wrong = failure?.kind === 'wrong-passphrase' ? failure : null;
  const left = useSecondsLeft(wrong);
  useEffect(() => {
    if (attempts === 0) return;
    field.current?.focus();
    field.current?.select();
  }, [attempts]);

  const make = async () => {
    setEmpty(passphrase === '');
    if (passphrase === '') {
      setAttempts((before) => before + 1);
      return;
    }
    const result = await command.run({ passphrase });
    setFailure(result.ok ? null : result.failure);
    if (result.ok) {
      setPassphrase('');
      onMade(result.value);
      return;
    }
    setAttempts((before) => before + 1);
    if (result.failure.kind === 'wrong-passphrase') useAnnouncer.getState().announce('This passphrase does not fit.');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void make();
  };
  return (
    <Section
      title="Make a new sheet"
      help="If the sheet is lost, or somebody has seen it who should not. The old one no longer works with this casebook. Older copies still open with it, so guard them too."
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <PassphraseField
            ref={field}
            name="new-sheet-passphrase"
            label="Your passphrase"
            help="A sheet opens everything, so nobody else should be able to make one at your desk."
            value={passphrase}
            onChange={setPassphrase}
            error={empty ? EMPTY : wrong === null ? null : wrongPassphraseWords(left)}
          />
          {failure !== null && wrong === null && <FailureNotice failure={failure} />}
          <Actions>
            <Button submit busy={command.busy && 'Making a new sheet'}>
              Make a new sheet
            </Button>
          </Actions>
        </Stack>
      </form>
    </Section>
  );
}
