import type { Failure } from '../../domain/result';
import { disasterWords } from './disaster-words';

export interface FailureWords {
  readonly title: string;
  readonly what: string;
}

/**
 * What to say of a failure that no screen has better words for. A refusal lists what is missing with the form that was refused; this is
 * only its fallback.
 */
export function failureWords(failure: Failure): FailureWords {
  switch (failure.kind) {
    case 'refused':
      return { title: 'Something is still missing', what: 'The form says what. Nothing that you typed is lost.' };
    case 'invalid':
      return {
        title: 'Something could not be read as it was typed',
        what: `Please look again at: ${failure.fields.join(', ')}. Nothing that you typed is lost.`,
      };
    case 'not-found':
      return { title: 'This is not in the casebook', what: 'It may have been recorded or put away meanwhile.' };
    case 'locked':
      return { title: 'The casebook is locked', what: 'Unlock it to go on where you were.' };
    case 'wrong-passphrase':
      return { title: 'That passphrase does not fit', what: waitSentence(failure.waitSeconds) };
    case 'disaster': {
      const { title, what } = disasterWords(failure.state);
      return { title, what };
    }
    case 'internal':
      return {
        title: 'That did not work',
        what: 'The fault is in the program, not in what you did. What was recorded is safe. Try again; if it happens again, lock and unlock.',
      };
  }
}

function waitSentence(seconds: number): string {
  if (seconds === 0) return 'Nothing is lost. Please try again.';
  return `Nothing is lost. You can try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`;
}
