import { IconPlus, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { RestrictionId } from '../../../domain/ids';
import { newDraftId } from '../../drafts/new-draft-id';
import { Answered } from '../../failures/answered';
import { useQuery } from '../../ipc/use-query';
import { useNavigation } from '../../stores/navigation';
import { Button } from '../../ui/button';
import { FilterChips } from '../../ui/filter-chips';
import { Page } from '../../ui/page';
import { words } from './messages';
import { RegisterEmpty } from './register-empty';
import { type Part, RegisterList } from './register-list';
import { RestrictionPane } from './restriction-pane';

/** Rows of one page of the list. */
const LIMIT = 50;

/** All restrictions, with the one that is looked at beside the list. */
export function RegisterPage({ restrictionId }: { readonly restrictionId?: RestrictionId }) {
  const [place, setPlace] = useState<{ readonly show: Part; readonly offset: number }>({ show: 'current', offset: 0 });
  const query = useQuery('restriction:list', { ...place, limit: LIMIT });
  const list = query.state === 'answered' ? query.value : null;
  const go = useNavigation((navigation) => navigation.go);
  const add = () => go({ page: 'carry-over', draftId: newDraftId() });
  return (
    <Page
      title={words.title}
      width="wide"
      focus={restrictionId === undefined ? 'title' : 'none'}
      actions={
        <>
          <Button icon={IconPrinter} onClick={() => void window.shell['window:print']({})}>
            {words.print}
          </Button>
          <Button kind="primary" icon={IconPlus} onClick={add}>
            {words.add}
          </Button>
        </>
      }
      asideLabel={words.detail}
      {...(restrictionId === undefined
        ? {}
        : { aside: <RestrictionPane key={restrictionId} restrictionId={restrictionId} /> })}
    >
      <FilterChips
        label={words.show}
        value={place.show}
        onChange={(show) => setPlace({ show, offset: 0 })}
        options={[
          { value: 'current', label: words.current, ...(list === null ? {} : { count: list.current }) },
          { value: 'ended', label: words.ended, ...(list === null ? {} : { count: list.ended }) },
        ]}
      />
      <Answered query={query} busy={words.busy}>
        {({ rows, total }) =>
          total === 0 ? (
            <RegisterEmpty show={place.show} />
          ) : (
            <RegisterList
              rows={rows}
              total={total}
              limit={LIMIT}
              offset={place.offset}
              current={restrictionId ?? null}
              onOffset={(offset) => setPlace({ ...place, offset })}
            />
          )
        }
      </Answered>
    </Page>
  );
}
