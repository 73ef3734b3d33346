import { IconShield } from '@tabler/icons-react';
import { EmptyState } from '../../ui/empty-state';
import { words } from './messages';
import type { Part } from './register-list';

const said: Readonly<Record<Part | 'known' | 'narrowed', readonly [string, string]>> = {
  known: [words.emptyKnown, words.emptyKnownWords],
  narrowed: [words.emptyNarrowed, words.emptyNarrowedWords],
  current: [words.emptyCurrent, words.emptyCurrentWords],
  'review-due': [words.emptyDue, words.emptyDueWords],
  ended: [words.emptyEnded, words.emptyEndedWords],
  on: [words.emptyOn, words.emptyOnWords],
};

/** Says what will be here. The first step is the page's own button, just above. */
export function RegisterEmpty({ show }: { readonly show: Part | 'known' | 'narrowed' }) {
  const [title, what] = said[show];
  return (
    <EmptyState icon={IconShield} title={title}>
      <p>{what}</p>
    </EmptyState>
  );
}
