import { useState } from 'react';
import { HEADS } from '../../../domain/casebook/roles';
import type { Ladder } from '../../../domain/decision/ladder-settings';
import type { Failure } from '../../../domain/result';
import { isBlank, LINE_LIMIT } from '../../../domain/text';
import { Answered } from '../../failures/answered';
import { FailureNotice } from '../../failures/failure-notice';
import { useCommand } from '../../ipc/use-command';
import { useQuery } from '../../ipc/use-query';
import { useSession } from '../../stores/session';
import { Button } from '../../ui/button';
import { DescriptionList } from '../../ui/description-list';
import { KeyedForm } from '../../ui/keyed-form';
import { Actions, FieldRow, Stack } from '../../ui/layout';
import { Notice } from '../../ui/notice';
import { Section } from '../../ui/section';
import { TextField } from '../../ui/text-field';
import { words } from './ladder-messages';

const STEPS = ['informalWord', 'warning', 'contactPlan', 'ban'] as const;
const MONTHS = ['notesCountFor', 'warningsCountFor'] as const;
const monthWords = { notesCountFor: words.notes, warningsCountFor: words.warnings } as const;

/** What each step is called at this school, and how long things count. */
export function LadderSection() {
  const query = useQuery('decision:ladder', {});
  const mayChange = useSession((session) => session.shown !== null && HEADS.includes(session.shown.user.role));
  return (
    <Section title={words.title} help={words.help}>
      <Answered query={query} busy={words.busy}>
        {(ladder) => (mayChange ? <SetLadder kept={ladder} /> : <OnlySaid ladder={ladder} />)}
      </Answered>
    </Section>
  );
}

/** As typed: months are numbers only once they are read. */
type Typed = Readonly<Record<(typeof STEPS)[number] | (typeof MONTHS)[number], string>>;

function SetLadder({ kept }: { readonly kept: Ladder }) {
  const [typed, setTyped] = useState<Typed>({
    ...kept,
    notesCountFor: String(kept.notesCountFor),
    warningsCountFor: String(kept.warningsCountFor),
  });
  const [asked, setAsked] = useState(false);
  const [saved, setSaved] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const command = useCommand('decision:set-ladder');
  const change = (part: Partial<Typed>) => {
    setSaved(false);
    setTyped((before) => ({ ...before, ...part }));
  };
  const save = async () => {
    setAsked(true);
    const ladder = readLadder(typed);
    if (ladder === null) return;
    const result = await command.run(ladder);
    setSaved(result.ok);
    setFailure(result.ok ? null : result.failure);
  };
  return (
    <KeyedForm onSend={() => void save()}>
      <Stack>
        {STEPS.map((step) => (
          <TextField
            key={step}
            name={`ladder-${step}`}
            label={words[step]}
            error={asked && isBlank(typed[step]) ? words.noName : null}
            value={typed[step]}
            onChange={(text) => change({ [step]: text })}
            maxLength={LINE_LIMIT}
          />
        ))}
        <FieldRow>
          {MONTHS.map((which) => (
            <TextField
              key={which}
              name={`ladder-${which}`}
              label={monthWords[which]}
              help={which === 'warningsCountFor' ? words.warningsHelp : '\u00a0'}
              error={asked && readMonths(typed[which]) === null ? words.noMonths : null}
              value={typed[which]}
              onChange={(text) => change({ [which]: text })}
            />
          ))}
        </FieldRow>
        {failure !== null && <FailureNotice failure={failure} />}
        {saved && <Notice kind="done" title={words.saved} announce />}
        <Actions>
          <Button keys="Ctrl+Enter" onClick={() => void save()} busy={command.busy && words.saving}>
            {words.save}
          </Button>
        </Actions>
      </Stack>
    </KeyedForm>
  );
}

function readLadder(typed: Typed): Ladder | null {
  const notesCountFor = readMonths(typed.notesCountFor);
  const warningsCountFor = readMonths(typed.warningsCountFor);
  if (notesCountFor === null || warningsCountFor === null || STEPS.some((step) => isBlank(typed[step]))) return null;
  const { informalWord, warning, contactPlan, ban } = typed;
  return { informalWord, warning, contactPlan, ban, notesCountFor, warningsCountFor };
}

function readMonths(text: string): number | null {
  const months = isBlank(text) ? 0 : Number(text.trim());
  return Number.isInteger(months) && months >= 1 && months <= 60 ? months : null;
}

function OnlySaid({ ladder }: { readonly ladder: Ladder }) {
  return (
    <>
      <DescriptionList
        items={[
          ...STEPS.map((step) => ({ term: words[step], value: ladder[step] })),
          ...MONTHS.map((which) => ({ term: monthWords[which], value: String(ladder[which]) })),
        ]}
      />
      <p>{words.headsOnly}</p>
    </>
  );
}
