import { IconShield } from '@tabler/icons-react';
import { EmptyState } from '../../ui/empty-state';
import { words } from './messages';
import type { Part } from './register-list';

/** Says what will be here. The first step is the page's own button, just above. */
export function RegisterEmpty({ show }: { readonly show: Part }) {
  const current = show === 'current';
  return (
    <EmptyState icon={IconShield} title={current ? words.emptyCurrent : words.emptyEnded}>
      <p>{current ? words.emptyCurrentWords : words.emptyEndedWords}</p>
    </EmptyState>
  );
}
