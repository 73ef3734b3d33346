import { useState } from 'react';
import type { BackupState } from '../../../domain/backup/backup';
import { shownMoment } from '../../../domain/dates/shown-moment';
import type { Failure } from '../../../domain/result';
import { Answered } from '../../failures/answered';
import { FailureNotice } from '../../failures/failure-notice';
import { useTopics } from '../../ipc/topics';
import { useCommand } from '../../ipc/use-command';
import { useQuery } from '../../ipc/use-query';
import { useSession } from '../../stores/session';
import { Button } from '../../ui/button';
import { DescriptionList } from '../../ui/description-list';
import { Actions, Stack } from '../../ui/layout';
import { Notice } from '../../ui/notice';
import { Section } from '../../ui/section';
import { changesInWords, copyProven, words } from './messages';
import styles from './settings.module.css';

const FOLDER_MISSING: Failure = { kind: 'disaster', state: 'backup-folder-missing' };

/** The newest proven copy, and a new one at a press. */
export function CopiesSection() {
  const query = useQuery('today:show', {});
  return (
    <Section title={words.copies} help={words.copiesHelp}>
      <Answered query={query} busy={words.busy}>
        {({ backup }) => <Copies backup={backup} />}
      </Answered>
    </Section>
  );
}

async function chooseFolder(): Promise<void> {
  const { chosen } = await window.shell['window:choose']({ what: 'backup-folder' });
  if (chosen) useTopics.getState().markStale(['backup']);
}

function Copies({ backup }: { readonly backup: BackupState }) {
  const today = useSession((session) => session.shown?.today ?? null);
  const command = useCommand('backup:make');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [provenAt, setProvenAt] = useState<BackupState['lastProvenAt']>(null);
  const make = async () => {
    setProvenAt(null);
    const result = await command.run({});
    setFailure(result.ok ? null : result.failure);
    setProvenAt(result.ok ? result.value.lastProvenAt : null);
  };
  const said = (at: NonNullable<BackupState['lastProvenAt']>) => (today === null ? at : shownMoment(at, today));
  return (
    <Stack>
      <DescriptionList
        items={[
          {
            term: words.lastCopy,
            value:
              backup.lastProvenAt === null ? (
                words.noCopy
              ) : (
                <span className={styles.sentence}>{said(backup.lastProvenAt)}</span>
              ),
          },
          ...(backup.lastProvenAt === null ? [] : [{ term: words.since, value: changesInWords(backup.changesSince) }]),
        ]}
      />
      {!backup.folderChosen && <p>{words.besideCasebook}</p>}
      {backup.folderMissing && failure === null && <FailureNotice failure={FOLDER_MISSING} />}
      {failure !== null && <FailureNotice failure={failure} />}
      {provenAt !== null && <Notice kind="done" title={copyProven(said(provenAt))} announce />}
      <Actions>
        <Button kind="primary" onClick={() => void make()} busy={command.busy && words.backingUp}>
          {words.backUp}
        </Button>
        <Button onClick={() => void chooseFolder()}>
          {backup.folderChosen ? words.otherFolder : words.chooseFolder}
        </Button>
      </Actions>
    </Stack>
  );
}
