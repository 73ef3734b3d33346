import { useState } from 'react';
import type { Output } from '../../../domain/contract';
import type { Failure } from '../../../domain/result';
import { FailureNotice } from '../../failures/failure-notice';
import { useCommand } from '../../ipc/use-command';
import { Button } from '../../ui/button';
import { Actions, Stack } from '../../ui/layout';
import { Notice } from '../../ui/notice';
import { Section } from '../../ui/section';
import { findingInWords, outcomeInWords, sealInWords, whatToDo } from './finding-words';
import { words } from './messages';
import styles from './settings.module.css';

type Report = Output<'casebook:verify'>;

/** Checks the whole record, and says in sentences what was found. */
export function WholeSection() {
  const command = useCommand('casebook:verify');
  const [report, setReport] = useState<Report | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const check = async () => {
    setReport(null);
    const result = await command.run({});
    setReport(result.ok ? result.value : null);
    setFailure(result.ok ? null : result.failure);
  };
  return (
    <Section title={words.whole} help={words.wholeHelp}>
      <Stack>
        {failure !== null && <FailureNotice failure={failure} />}
        {report !== null && <Outcome report={report} />}
        <Actions>
          <Button onClick={() => void check()} busy={command.busy && words.checking}>
            {words.check}
          </Button>
        </Actions>
      </Stack>
    </Section>
  );
}

function Outcome({ report }: { readonly report: Report }) {
  const { entries, findings, seal } = report;
  const title = outcomeInWords(entries, findings.length);
  if (findings.length === 0) {
    return (
      <Notice kind="done" title={title} announce>
        <p>{sealInWords(seal)}</p>
      </Notice>
    );
  }
  const sentences = [...new Set(findings.map(findingInWords))];
  return (
    <Notice kind="trouble" title={title} announce>
      <p>{whatToDo}</p>
      <ul className={styles.findings} aria-label={words.found}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Notice>
  );
}
