import { IconDoor, IconPlus, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { readTypedDate } from '../../../domain/dates/typed-date';
import type { RestrictionId } from '../../../domain/ids';
import { newDraftId } from '../../drafts/new-draft-id';
import { Answered } from '../../failures/answered';
import { useQuery } from '../../ipc/use-query';
import { useNavigation } from '../../stores/navigation';
import { useSession } from '../../stores/session';
import { Button } from '../../ui/button';
import { FilterChips } from '../../ui/filter-chips';
import { Page } from '../../ui/page';
import { InForceOn } from './in-force-on';
import { words } from './messages';
import { RegisterEmpty } from './register-empty';
import { type Part, RegisterList } from './register-list';
import { RestrictionPane } from './restriction-pane';

/** Rows of one page of the list. */
const LIMIT = 50;

/** All restrictions, with the one that is looked at beside the list. */
export function RegisterPage({ restrictionId }: { readonly restrictionId?: RestrictionId }) {
  const [place, setPlace] = useState<{ readonly show: Part; readonly offset: number }>({ show: 'current', offset: 0 });
  const today = useSession((session) => session.shown?.today ?? null);
  const [dayTyped, setDayTyped] = useState('today');
  const day = today === null ? null : readTypedDate(dayTyped, today, 'past');
  const asked = place.show === 'on' && day === null ? null : { ...place, on: place.show === 'on' ? day : null };
  const query = useQuery('restriction:list', asked === null ? null : { ...asked, limit: LIMIT });
  const list = query.state === 'answered' ? query.value : null;
  const go = useNavigation((navigation) => navigation.go);
  const typeDay = (text: string) => {
    setDayTyped(text);
    setPlace({ show: 'on', offset: 0 });
  };
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
          <Button icon={IconDoor} onClick={() => go({ page: 'door-sheet' })}>
            {words.doorSheet}
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
          { value: 'on', label: words.on },
        ]}
      />
      {place.show === 'on' && <InForceOn text={dayTyped} day={day} onChange={typeDay} />}
      {asked !== null && (
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
      )}
    </Page>
  );
}
