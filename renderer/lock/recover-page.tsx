import { type FormEvent, useState } from 'react';
import type { Failure } from '../../domain/result';
import { type OtherPc, otherPc } from '../failures/disaster-detail';
import { FailureNotice } from '../failures/failure-notice';
import { GROUP_LETTERS, groupsOf, plainGroup, SHEET_GROUPS } from '../recovery-sheet/sheet-group';
import { Button } from '../ui/button';
import { ErrorSummary, type FieldProblem } from '../ui/error-summary';
import { Fieldset } from '../ui/fieldset';
import { Actions } from '../ui/layout';
import { messageBeside } from '../ui/message-beside';
import { SelectField } from '../ui/select-field';
import { TextField } from '../ui/text-field';
import { askGate } from './ask-gate';
import { LockCard } from './lock-card';
import { type PassphraseChoice, passphraseOf, passphraseProblems } from './passphrase-choice';
import { PassphraseChooser } from './passphrase-chooser';
import styles from './recover-page.module.css';
import { groupField, refusalProblems } from './refusals';
import { TakeOverNotice } from './take-over-notice';

export interface RecoverPageProps {
  readonly signInNames: readonly string[];
  readonly onBack: () => void;
}

const NO_GROUPS: readonly string[] = Array.from({ length: SHEET_GROUPS }, () => '');

/** A lost passphrase: the thirteen groups of the recovery sheet, then a new one. */
export function RecoverPage({ signInNames, onBack }: RecoverPageProps) {
  const [groups, setGroups] = useState(NO_GROUPS);
  const [signInName, setSignInName] = useState(signInNames[0] ?? '');
  const [choice, setChoice] = useState<PassphraseChoice>({ kind: 'generated', generated: '', own: '', again: '' });
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const other = failure?.kind === 'disaster' ? otherPc(failure.state, failure.detail) : null;
  const errorOf = (field: string) => messageBeside(problems, field);
  const show = (found: readonly FieldProblem[]) => {
    setProblems(found);
    setAttempt(attempt + 1);
  };
  const recover = async (takeOver?: OtherPc) => {
    setBusy(true);
    const result = await askGate('casebook:recover', {
      groups: groups.map(plainGroup),
      signInName,
      newPassphrase: passphraseOf(choice),
      ...(takeOver === undefined ? {} : { takeOver }),
    });
    // The casebook's page follows by itself.
    if (result.ok) return;
    setBusy(false);
    if (result.failure.kind === 'refused') show(refusalProblems(result.failure));
    else setFailure(result.failure);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setFailure(null);
    const found = [...shortGroups(groups), ...passphraseProblems(choice)];
    show(found);
    if (found.length === 0) void recover();
  };
  return (
    <LockCard title="Back in with the recovery sheet" wide>
      <p>The sheet is in a sealed envelope, usually in the school safe. What is in the casebook stays as it is.</p>
      <form className={styles.form} onSubmit={submit} noValidate>
        <ErrorSummary problems={problems} attempt={attempt} />
        {failure !== null && <FailureNotice failure={failure} />}
        {other !== null && <TakeOverNotice other={other} onTakeOver={(pc) => void recover(pc)} />}
        <Groups groups={groups} onChange={setGroups} errorOf={errorOf} />
        {signInNames.length > 1 && (
          <SelectField
            name="signInName"
            label="Who are you?"
            options={signInNames.map((name) => ({ value: name, label: name }))}
            value={signInName}
            onChange={setSignInName}
          />
        )}
        <PassphraseChooser
          choice={choice}
          onChange={(part) => setChoice((before) => ({ ...before, ...part }))}
          names={[signInName]}
          errorOf={errorOf}
        />
        <Actions>
          <Button kind="primary" submit busy={busy && 'Setting the new passphrase'}>
            Set the new passphrase and open
          </Button>
          <Button onClick={onBack}>Back</Button>
        </Actions>
      </form>
    </LockCard>
  );
}

interface GroupsProps {
  readonly groups: readonly string[];
  readonly onChange: (groups: readonly string[]) => void;
  readonly errorOf: (field: string) => string | null;
}

/** The thirteen groups. More than one group pasted into a field runs on into the next ones. */
function Groups({ groups, onChange, errorOf }: GroupsProps) {
  const change = (number: number, text: string) => {
    const pieces = plainGroup(text).length > GROUP_LETTERS ? groupsOf(text) : [text];
    onChange(groups.map((group, index) => pieces[index - (number - 1)] ?? group));
  };
  return (
    <Fieldset
      name="groups"
      legend="The thirteen groups"
      help="Capitals and spaces do not matter. The whole sheet can be pasted into the first."
    >
      <div className={styles.groups}>
        {groups.map((group, index) => {
          const number = index + 1;
          const name = groupField(number);
          return (
            <TextField
              key={name}
              name={name}
              label={`Group ${number}`}
              value={group}
              onChange={(text) => change(number, text)}
              error={errorOf(name) === null ? null : 'Look again'}
            />
          );
        })}
      </div>
    </Fieldset>
  );
}

function shortGroups(groups: readonly string[]): readonly FieldProblem[] {
  return groups.flatMap((group, index) => {
    if (plainGroup(group).length === GROUP_LETTERS) return [];
    return [{ field: groupField(index + 1), message: `Group ${index + 1} needs five letters or digits.` }];
  });
}
