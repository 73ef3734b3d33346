import { useState } from 'react';
import { HEADS } from '../../../domain/casebook/roles';
import type { ConcernTargets } from '../../../domain/concern/concern';
import type { Failure } from '../../../domain/result';
import { Answered } from '../../failures/answered';
import { FailureNotice } from '../../failures/failure-notice';
import { useCommand } from '../../ipc/use-command';
import { useQuery } from '../../ipc/use-query';
import { useSession } from '../../stores/session';
import { Button } from '../../ui/button';
import { focusField } from '../../ui/focus';
import { KeyedForm } from '../../ui/keyed-form';
import { Actions, FieldRow, Stack } from '../../ui/layout';
import { Notice } from '../../ui/notice';
import { Section } from '../../ui/section';
import { TextField } from '../../ui/text-field';
import { answerWords, onlyAnswerWords, words } from './messages';

/** How soon the school means to answer what is raised with it. */
export function AnswersSection() {
  const query = useQuery('concern:targets', {});
  const mayChange = useSession((session) => session.shown !== null && HEADS.includes(session.shown.user.role));
  return (
    <Section title={answerWords.title} help={answerWords.help}>
      <Answered query={query} busy={words.busy}>
        {(targets) =>
          mayChange ? (
            <SetTargets kept={targets} />
          ) : (
            <>
              <p>{onlyAnswerWords(targets)}</p>
              <p>{words.headsOnly}</p>
            </>
          )
        }
      </Answered>
    </Section>
  );
}

const FIELDS = ['acknowledgeWithin', 'answerWithin'] as const;
type Field = (typeof FIELDS)[number];
const most: Readonly<Record<Field, number>> = { acknowledgeWithin: 60, answerWithin: 120 };

function SetTargets({ kept }: { readonly kept: ConcernTargets }) {
  const [typed, setTyped] = useState({
    acknowledgeWithin: String(kept.acknowledgeWithin),
    answerWithin: String(kept.answerWithin),
  });
  const [wrong, setWrong] = useState<{ readonly field: Field; readonly message: string } | null>(null);
  const [saved, setSaved] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const command = useCommand('concern:set-targets');
  const say = (field: Field, message: string) => {
    setWrong({ field, message });
    focusField(field);
  };
  const save = async () => {
    const days = { acknowledgeWithin: Number(typed.acknowledgeWithin), answerWithin: Number(typed.answerWithin) };
    const bad = FIELDS.find((field) => !Number.isInteger(days[field]) || days[field] < 1 || days[field] > most[field]);
    if (bad !== undefined) return say(bad, answerWords.whole(most[bad]));
    if (days.answerWithin < days.acknowledgeWithin) return say('answerWithin', answerWords.order);
    setWrong(null);
    const result = await command.run(days);
    setSaved(result.ok);
    setFailure(result.ok ? null : result.failure);
  };
  return (
    <KeyedForm onSend={() => void save()}>
      <Stack>
        <FieldRow>
          {FIELDS.map((field) => (
            <TextField
              key={field}
              name={field}
              label={answerWords[field]}
              help={answerWords.unit}
              error={wrong?.field === field ? wrong.message : null}
              value={typed[field]}
              onChange={(text) => {
                setSaved(false);
                setTyped({ ...typed, [field]: text });
              }}
              maxLength={4}
              short
            />
          ))}
        </FieldRow>
        {failure !== null && <FailureNotice failure={failure} />}
        {saved && <Notice kind="done" title={answerWords.saved} announce />}
        <Actions>
          <Button keys="Ctrl+Enter" onClick={() => void save()} busy={command.busy && answerWords.saving}>
            {answerWords.save}
          </Button>
        </Actions>
      </Stack>
    </KeyedForm>
  );
}
