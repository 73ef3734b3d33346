import { IconDoor, IconPlus, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { readTypedDate } from '../../../domain/dates/typed-date';
import type { OrderId, RestrictionId } from '../../../domain/ids';
import { newDraftId } from '../../drafts/new-draft-id';
import { Answered } from '../../failures/answered';
import { useQuery } from '../../ipc/use-query';
import { OrderList } from '../../order/order-list';
import { OrderPane } from '../../order/order-pane';
import { useNavigation } from '../../stores/navigation';
import { useSession } from '../../stores/session';
import { Button } from '../../ui/button';
import { FilterChips } from '../../ui/filter-chips';
import { Page } from '../../ui/page';
import { InForceOn } from './in-force-on';
import { words } from './messages';
import { RegisterEmpty } from './register-empty';
import { type Chip, type Part, RegisterList } from './register-list';
import { RestrictionPane } from './restriction-pane';

/** Rows of one page of the list. */
const LIMIT = 50;

export interface RegisterPageProps {
  readonly restrictionId?: RestrictionId;
  /** Orders from outside stand under their own chip. */
  readonly orders?: boolean;
  readonly orderId?: OrderId;
}

/** All restrictions, and all orders, with the one that is looked at beside the list. */
export function RegisterPage({ restrictionId, orders = false, orderId }: RegisterPageProps) {
  const [place, setPlace] = useState<{ readonly show: Part; readonly offset: number }>({ show: 'current', offset: 0 });
  const today = useSession((session) => session.shown?.today ?? null);
  const [dayTyped, setDayTyped] = useState('today');
  const day = today === null ? null : readTypedDate(dayTyped, today, 'past');
  const asked =
    orders || (place.show === 'on' && day === null) ? null : { ...place, on: place.show === 'on' ? day : null };
  const query = useQuery('restriction:list', asked === null ? null : { ...asked, limit: LIMIT });
  const list = query.state === 'answered' ? query.value : null;
  const go = useNavigation((navigation) => navigation.go);
  const typeDay = (text: string) => {
    setDayTyped(text);
    setPlace({ show: 'on', offset: 0 });
  };
  const show = (chip: Chip) => {
    if (chip === 'orders') return go({ page: 'orders' });
    setPlace({ show: chip, offset: 0 });
    if (orders) go({ page: 'register' });
  };
  const add = () => go({ page: orders ? 'note-order' : 'carry-over', draftId: newDraftId() });
  const aside = asideOf(restrictionId, orderId);
  return (
    <Page
      title={words.title}
      width="wide"
      focus={aside === undefined ? 'title' : 'none'}
      actions={
        <>
          <Button icon={IconPrinter} onClick={() => go({ page: 'register-sheet' })}>
            {words.print}
          </Button>
          <Button icon={IconDoor} onClick={() => go({ page: 'door-sheet' })}>
            {words.doorSheet}
          </Button>
          <Button kind="primary" icon={IconPlus} onClick={add}>
            {orders ? words.addOrder : words.add}
          </Button>
        </>
      }
      asideLabel={orders ? words.orderDetail : words.detail}
      {...(aside === undefined ? {} : { aside })}
    >
      <FilterChips
        label={words.show}
        value={orders ? 'orders' : place.show}
        onChange={show}
        options={[
          { value: 'current', label: words.current, ...(list === null ? {} : { count: list.current }) },
          { value: 'ended', label: words.ended, ...(list === null ? {} : { count: list.ended }) },
          { value: 'on', label: words.on },
          { value: 'orders', label: words.orders },
        ]}
      />
      {orders && <OrderList current={orderId ?? null} />}
      {!orders && place.show === 'on' && <InForceOn text={dayTyped} day={day} onChange={typeDay} />}
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

function asideOf(restrictionId: RestrictionId | undefined, orderId: OrderId | undefined) {
  if (restrictionId !== undefined) return <RestrictionPane key={restrictionId} restrictionId={restrictionId} />;
  return orderId === undefined ? undefined : <OrderPane key={orderId} orderId={orderId} />;
}
