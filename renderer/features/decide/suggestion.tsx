import type { NextShown } from '../../../domain/decision/decision';
import { Quiet } from '../../ui/layout';
import { Section } from '../../ui/section';
import { lineWords, nextWords, words } from './messages';

/** What the ladder would suggest, and why, line by line. */
export function SuggestionShown({ next }: { readonly next: NextShown | null }) {
  return (
    <Section title={words.suggestion}>
      {next === null ? (
        <Quiet>{words.chooseSomebody}</Quiet>
      ) : (
        <>
          <p>
            <strong>{nextWords(next.suggestion.step, next.ladder)}</strong>
          </p>
          <ul aria-label={words.suggestion}>
            {next.suggestion.lines.map((line) => {
              const said = lineWords(line, next.ladder);
              return <li key={said}>{said}</li>;
            })}
          </ul>
          <Quiet>{words.noVerdict}</Quiet>
        </>
      )}
    </Section>
  );
}
