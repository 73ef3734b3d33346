import { useEffect, useRef } from 'react';
import type { Failure } from '../../domain/result';
import { disasterWords } from '../failures/disaster-words';
import { failureWords } from '../failures/failure-words';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import styles from './recording-failure.module.css';

const words = {
  notRecorded: (title: string) => `Not recorded: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  kept: 'What you typed stays here.',
  again: 'Try again',
} as const;

export interface RecordingFailureProps {
  readonly failure: Failure;
  readonly onAgain: () => void;
}

/** Why it could not be written, and what to do. Everything typed stays where it is. */
export function RecordingFailure({ failure, onAgain }: RecordingFailureProps) {
  const { title, what } = failureWords(failure);
  const steps = failure.kind === 'disaster' ? disasterWords(failure.state).steps : [];
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={place}>
      <Notice
        kind="trouble"
        title={words.notRecorded(title)}
        announce
        actions={<Button onClick={onAgain}>{words.again}</Button>}
      >
        <p>{what}</p>
        {steps.length > 0 && (
          <ol className={styles.steps}>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        )}
        <p>{words.kept}</p>
      </Notice>
    </div>
  );
}
