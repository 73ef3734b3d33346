import { useState } from 'react';
import { HEADS } from '../../../domain/casebook/roles';
import type { Failure } from '../../../domain/result';
import { DOOR_LINES, type DoorLines } from '../../../domain/settings/door-lines';
import { Answered } from '../../failures/answered';
import { FailureNotice } from '../../failures/failure-notice';
import { useCommand } from '../../ipc/use-command';
import { useQuery } from '../../ipc/use-query';
import { useSession } from '../../stores/session';
import { Button } from '../../ui/button';
import { DescriptionList } from '../../ui/description-list';
import { KeyedForm } from '../../ui/keyed-form';
import { Actions, Stack } from '../../ui/layout';
import { Notice } from '../../ui/notice';
import { Section } from '../../ui/section';
import { TextArea } from '../../ui/text-area';
import { doorLabels, words } from './messages';

/** What the school wants said and done at the door: one set of lines for every card. */
export function DoorSection() {
  const query = useQuery('settings:show', {});
  const mayChange = useSession((session) => session.shown !== null && HEADS.includes(session.shown.user.role));
  return (
    <Section title={words.door} help={words.doorHelp}>
      <Answered query={query} busy={words.busy}>
        {({ doorLines }) => (mayChange ? <WriteLines kept={doorLines} /> : <OnlySaid lines={doorLines} />)}
      </Answered>
    </Section>
  );
}

function WriteLines({ kept }: { readonly kept: DoorLines }) {
  const [lines, setLines] = useState(kept);
  const [saved, setSaved] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const command = useCommand('settings:change-door-lines');
  const save = async () => {
    const result = await command.run(lines);
    setSaved(result.ok);
    setFailure(result.ok ? null : result.failure);
  };
  const change = (part: Partial<DoorLines>) => {
    setSaved(false);
    setLines((before) => ({ ...before, ...part }));
  };
  return (
    <KeyedForm onSend={() => void save()}>
      <Stack>
        {DOOR_LINES.map((line) => (
          <TextArea
            key={line}
            name={`door-${line}`}
            {...doorLabels[line]}
            value={lines[line]}
            onChange={(text) => change({ [line]: text })}
            lines={1}
          />
        ))}
        {failure !== null && <FailureNotice failure={failure} />}
        {saved && <Notice kind="done" title={words.doorSaved} announce />}
        <Actions>
          <Button keys="Ctrl+Enter" onClick={() => void save()} busy={command.busy && words.doorSaving}>
            {words.doorSave}
          </Button>
        </Actions>
      </Stack>
    </KeyedForm>
  );
}

function OnlySaid({ lines }: { readonly lines: DoorLines }) {
  return (
    <>
      <DescriptionList items={DOOR_LINES.map((line) => ({ term: doorLabels[line].label, value: lines[line] }))} />
      <p>{words.headsOnly}</p>
    </>
  );
}
