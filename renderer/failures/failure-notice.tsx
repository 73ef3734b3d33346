import type { Failure } from '../../domain/result';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { failureWords } from './failure-words';

/** A failure in place, said kindly; `onAgain` offers to try once more. */
export function FailureNotice({ failure, onAgain }: { readonly failure: Failure; readonly onAgain?: () => void }) {
  const { title, what } = failureWords(failure);
  return (
    <Notice
      kind="attention"
      title={title}
      announce
      actions={onAgain === undefined ? undefined : <Button onClick={onAgain}>Try again</Button>}
    >
      <p>{what}</p>
    </Notice>
  );
}
