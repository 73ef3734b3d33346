import { useState } from 'react';
import { HEADS } from '../../../domain/casebook/roles';
import type { Failure } from '../../../domain/result';
import { Answered } from '../../failures/answered';
import { FailureNotice } from '../../failures/failure-notice';
import { useCommand } from '../../ipc/use-command';
import { useQuery } from '../../ipc/use-query';
import { useAnnouncer } from '../../stores/announcer';
import { useSession } from '../../stores/session';
import { Stack } from '../../ui/layout';
import { Section } from '../../ui/section';
import { SelectField } from '../../ui/select-field';
import { lockCost, minutesInWords, words } from './messages';
import styles from './settings.module.css';

const MINUTES = Array.from({ length: 15 }, (_, index) => index + 1);

/** After how many minutes it locks by itself, and what each choice costs. */
export function LockSection() {
  const query = useQuery('settings:show', {});
  const mayChange = useSession((session) => session.shown !== null && HEADS.includes(session.shown.user.role));
  return (
    <Section title={words.lock} help={words.lockHelp}>
      <Stack gap="tight">
        <Answered query={query} busy={words.busy}>
          {({ lockMinutes }) =>
            mayChange ? <ChooseMinutes minutes={lockMinutes} /> : <OnlySaid minutes={lockMinutes} />
          }
        </Answered>
        <p className={styles.quiet}>{words.lockAlways}</p>
      </Stack>
    </Section>
  );
}

function ChooseMinutes({ minutes }: { readonly minutes: number }) {
  const command = useCommand('settings:change');
  const [failure, setFailure] = useState<Failure | null>(null);
  const change = async (lockMinutes: number) => {
    const result = await command.run({ lockMinutes });
    setFailure(result.ok ? null : result.failure);
    if (result.ok)
      useAnnouncer.getState().announce(`Locks after ${minutesInWords(lockMinutes)}. ${lockCost(lockMinutes)}`);
  };
  return (
    <>
      <div className={styles.narrow}>
        <SelectField
          name="lock-minutes"
          label={words.lockField}
          help={lockCost(minutes)}
          value={String(minutes)}
          options={MINUTES.map((one) => ({ value: String(one), label: minutesInWords(one) }))}
          onChange={(value) => void change(Number(value))}
        />
      </div>
      {failure !== null && <FailureNotice failure={failure} />}
    </>
  );
}

function OnlySaid({ minutes }: { readonly minutes: number }) {
  return (
    <p>
      {words.lockField} {minutesInWords(minutes)}. {words.headsOnly}
    </p>
  );
}
