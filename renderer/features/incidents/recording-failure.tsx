import { useEffect, useRef } from 'react';
import type { Failure } from '../../../domain/result';
import { disasterWords } from '../../failures/disaster-words';
import { failureWords } from '../../failures/failure-words';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { failureMessages } from './messages';
import styles from './recording-failure.module.css';

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
        title={failureMessages.notRecorded(title)}
        announce
        actions={<Button onClick={onAgain}>{failureMessages.again}</Button>}
      >
        <p>{what}</p>
        {steps.length > 0 && (
          <ol className={styles.steps}>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        )}
        <p>{failureMessages.kept}</p>
      </Notice>
    </div>
  );
}
