import { useCallback, useEffect, useState } from 'react';
import type { Input, Output } from '../../domain/contract';
import { type Answer, answerOf, askingAgain, PENDING } from './answer';
import { type QueryChannel, queryTopics } from './query-topics';
import { send } from './send';
import { useTopics, versionOf } from './topics';

export type Query<T> = Answer<T> & { readonly askAgain: () => void };

/**
 * Asks the engine, and again when the input changes or one of the question's topics becomes stale; the answer in hand stays until the
 * next one is there, and a late answer to an earlier question is dropped. `input` null: nothing to ask yet (stays `pending`).
 */
export function useQuery<C extends QueryChannel>(channel: C, input: Input<C> | null): Query<Output<C>> {
  const [answer, setAnswer] = useState<Answer<Output<C>>>(PENDING);
  const [turn, setTurn] = useState(0);
  const version = useTopics((topics) => versionOf(topics.versions, queryTopics[channel]));
  const question = input === null ? null : JSON.stringify({ input, version, turn });

  useEffect(() => {
    if (question === null) return;
    const asked: { readonly input: Input<C> } = JSON.parse(question);
    let current = true;
    setAnswer(askingAgain);
    void send(channel, asked.input).then((result) => {
      if (current) setAnswer(answerOf(result));
    });
    return () => {
      current = false;
    };
  }, [channel, question]);

  const askAgain = useCallback(() => setTurn((before) => before + 1), []);
  return { ...answer, askAgain };
}
