import { describe, expect, it } from 'vitest';
import { answered, failed } from '../../domain/result';
import { answerOf, askingAgain, PENDING } from './answer';

describe('an answer', () => {
  it('stays on the screen while it is asked again', () => {
    expect(askingAgain(answerOf(answered(7)))).toEqual({ state: 'answered', value: 7, asking: true });
  });
  it('that failed is asked for from the start', () => {
    expect(askingAgain(answerOf(failed({ kind: 'not-found' })))).toBe(PENDING);
  });
  it('carries the failure', () => {
    expect(answerOf(failed({ kind: 'locked' }))).toMatchObject({ state: 'failed', failure: { kind: 'locked' } });
  });
});
