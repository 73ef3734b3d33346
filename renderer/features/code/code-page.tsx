import type { ClauseId } from '../../../domain/code/clause-id';
import { Answered } from '../../failures/answered';
import { useQuery } from '../../ipc/use-query';
import { Page } from '../../ui/page';
import { CodeReader } from './code-reader';
import { subtitle, words } from './messages';

/** The code in force, to be read; each clause has an address of its own (`code/E3`). */
export function CodePage({ clauseId }: { readonly clauseId?: ClauseId }) {
  const query = useQuery('code:show', { on: null });
  const code = query.state === 'answered' ? query.value : null;
  return (
    <Page
      title={words.title}
      width="wide"
      focus={clauseId === undefined ? 'title' : 'none'}
      {...(code === null ? {} : { subtitle: subtitle(code.title, code.inForceFrom) })}
    >
      <Answered query={query} busy={words.busy}>
        {(value) => <CodeReader code={value} clauseId={clauseId ?? null} />}
      </Answered>
    </Page>
  );
}
