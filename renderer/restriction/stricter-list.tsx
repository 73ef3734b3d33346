import type { PersonLabel } from '../../domain/person/person';
import type { Missing } from '../../domain/result';
import { decideNext, proposeBan } from '../app/actions';
import { RefusalList } from '../refusals/refusal-list';
import { Button } from '../ui/button';
import { Actions } from '../ui/layout';
import { Notice } from '../ui/notice';
import { scopeWords } from './scope-messages';

export interface StricterListProps {
  readonly missing: readonly Missing[];
  readonly type: 'ban' | 'contact-plan';
  readonly person: PersonLabel;
}

/** Which parts would be stricter, and the way that a stricter form takes. Nothing is drawn where none is. */
export function StricterList({ missing, type, person }: StricterListProps) {
  const stricter = missing.filter(({ code }) => code.startsWith('stricter-'));
  if (stricter.length === 0) return null;
  return (
    <Notice kind="attention" title={scopeWords.stricter} announce>
      <RefusalList label={scopeWords.stricter} missing={stricter} mend={() => null} />
      <Actions>
        <Button onClick={() => (type === 'ban' ? proposeBan({ person }) : decideNext({ person }))}>
          {scopeWords.decide}
        </Button>
      </Actions>
    </Notice>
  );
}
