import { type FormEvent, useState } from 'react';
import type { Output } from '../../domain/contract';
import type { Failure } from '../../domain/result';
import { FailureNotice } from '../failures/failure-notice';
import { Button } from '../ui/button';
import { ErrorSummary, type FieldProblem } from '../ui/error-summary';
import { Actions } from '../ui/layout';
import { askGate } from './ask-gate';
import {
  type CreateForm,
  casebookToCreate,
  EMPTY_FORM,
  problemsOf,
  STEPS,
  type Step,
  stepOfField,
} from './create-form';
import { CreateSheet } from './create-sheet';
import { CreateStep, stepTitles } from './create-steps';
import { LockCard } from './lock-card';
import { refusalProblems } from './refusals';
import styles from './unlock-page.module.css';

/** A new casebook in three steps, then its recovery sheet. What was typed stays through every step, back and error. */
export function CreatePages({ onBack }: { readonly onBack: () => void }) {
  const [form, setForm] = useState<CreateForm>(EMPTY_FORM);
  const [step, setStep] = useState<Step>('school');
  const [created, setCreated] = useState<Output<'casebook:create'> | null>(null);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const index = STEPS.indexOf(step);

  if (created !== null) return <CreateSheet schoolName={form.schoolName} created={created} />;

  const show = (found: readonly FieldProblem[]) => {
    setProblems(found);
    setAttempt(attempt + 1);
  };
  const goTo = (next: Step) => {
    setProblems([]);
    setStep(next);
  };
  const create = async () => {
    const input = casebookToCreate(form);
    if (input === null) return;
    setBusy(true);
    const result = await askGate('casebook:create', input);
    setBusy(false);
    if (result.ok) setCreated(result.value);
    else if (result.failure.kind === 'refused') {
      const found = refusalProblems(result.failure);
      setStep(stepOfField(found[0]?.field ?? 'passphrase'));
      show(found);
    } else setFailure(result.failure);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setFailure(null);
    const found = problemsOf(step, form);
    if (found.length > 0) return show(found);
    const next = STEPS[index + 1];
    if (next === undefined) void create();
    else goTo(next);
  };
  const back = () => {
    const before = STEPS[index - 1];
    if (before === undefined) onBack();
    else goTo(before);
  };

  return (
    <LockCard title={stepTitles[step]} step={`Step ${index + 1} of ${STEPS.length + 1}`}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <ErrorSummary problems={problems} attempt={attempt} />
        {failure !== null && <FailureNotice failure={failure} />}
        <CreateStep step={step} form={form} onChange={setForm} problems={problems} />
        <Actions>
          <Button kind="primary" submit busy={busy && 'Creating the casebook'}>
            {index === STEPS.length - 1 ? 'Create casebook' : 'Next'}
          </Button>
          <Button onClick={back}>Back</Button>
        </Actions>
      </form>
    </LockCard>
  );
}
