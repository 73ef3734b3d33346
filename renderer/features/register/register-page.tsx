import { IconDoor, IconPlus, IconPrinter } from '@tabler/icons-react';
import { HEADS } from '../../../domain/casebook/roles';
import { readTypedDate } from '../../../domain/dates/typed-date';
import type { OrderId, RestrictionId } from '../../../domain/ids';
import { RouteLink } from '../../app/route-link';
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
import { KnownList } from './known-list';
import { words } from './messages';
import { ProposedList } from './proposed-list';
import styles from './register.module.css';
import { RegisterEmpty } from './register-empty';
import { RegisterFilters } from './register-filters';
import { type Chip, RegisterList } from './register-list';
import { RestrictionPane } from './restriction-pane';
import { useRegisterPlace } from './use-register-place';

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
  const place = useRegisterPlace();
  const today = useSession((session) => session.shown?.today ?? null);
  const { proposed, dayTyped, question } = place;
  const day = today === null ? null : readTypedDate(dayTyped, today, 'past');
  const ofDay = place.show === 'on';
  const known = ofDay && question === 'then';
  const asked =
    orders || (ofDay && day === null)
      ? null
      : { show: place.show, offset: place.offset, ...place.narrowed, on: ofDay ? day : null };
  const query = useQuery('restriction:list', asked === null ? null : { ...asked, limit: LIMIT });
  const list = query.state === 'answered' ? query.value : null;
  const undecided = useProposedCount();
  const show = (chip: Chip) => {
    const { go } = useNavigation.getState();
    if (chip === 'orders') return go({ page: 'orders' });
    if (chip === 'proposed') place.showProposed();
    else place.showPart(chip);
    if (orders) go({ page: 'register' });
  };
  const aside = asideOf(restrictionId, orderId);
  return (
    <Page
      title={words.title}
      width="wide"
      focus={aside === undefined ? 'title' : 'none'}
      actions={<RegisterActions orders={orders} />}
      asideLabel={orders ? words.orderDetail : words.detail}
      {...(aside === undefined ? {} : { aside })}
    >
      <FilterChips
        label={words.show}
        value={orders ? 'orders' : proposed ? 'proposed' : place.show}
        onChange={show}
        options={[
          { value: 'proposed', label: words.proposed, ...(undecided === null ? {} : { count: undecided }) },
          { value: 'current', label: words.current, ...(list === null ? {} : { count: list.current }) },
          { value: 'review-due', label: words.reviewDue, ...(list === null ? {} : { count: list.reviewDue }) },
          { value: 'ended', label: words.ended, ...(list === null ? {} : { count: list.ended }) },
          { value: 'on', label: words.on },
          { value: 'orders', label: words.orders },
        ]}
      />
      {!orders && !proposed && place.show === 'review-due' && (
        <RouteLink to={{ page: 'before-summer' }}>{words.beforeSummer}</RouteLink>
      )}
      {orders && <OrderList current={orderId ?? null} />}
      {!orders && proposed && <ProposedList />}
      {!orders && !proposed && ofDay && (
        <InForceOn text={dayTyped} day={day} question={question} onChange={place.typeDay} onQuestion={place.ask} />
      )}
      {!orders && !proposed && !ofDay && list !== null && list.current + list.ended > 0 && (
        <RegisterFilters filter={{ show: place.show, ...place.narrowed }} onNarrow={place.narrow} />
      )}
      {!orders && !proposed && known && day !== null && <KnownList on={day} />}
      {asked !== null && !proposed && !known && (
        <Answered query={query} busy={words.busy}>
          {({ rows, total }) =>
            total === 0 ? (
              <RegisterEmpty show={place.isNarrowed ? 'narrowed' : place.show} />
            ) : (
              <RegisterList
                rows={rows}
                total={total}
                limit={LIMIT}
                offset={place.offset}
                current={restrictionId ?? null}
                onOffset={place.moveTo}
              />
            )
          }
        </Answered>
      )}
    </Page>
  );
}

/** How many bans are proposed; null until it is known. */
function useProposedCount(): number | null {
  const bans = useQuery('ban:undecided', {});
  return bans.state === 'answered' ? bans.value.filter(({ state }) => state === 'proposed').length : null;
}

function RegisterActions({ orders }: { readonly orders: boolean }) {
  const mayCarryOver = useSession((session) => session.shown !== null && HEADS.includes(session.shown.user.role));
  const go = useNavigation((navigation) => navigation.go);
  const add = () => go({ page: orders ? 'note-order' : 'carry-over', draftId: newDraftId() });
  return (
    <>
      <Button icon={IconPrinter} onClick={() => go({ page: 'register-sheet' })}>
        {words.print}
      </Button>
      <Button icon={IconDoor} onClick={() => go({ page: 'door-sheet' })}>
        {words.doorSheet}
      </Button>
      {orders || mayCarryOver ? (
        <Button kind="primary" icon={IconPlus} onClick={add}>
          {orders ? words.addOrder : words.add}
        </Button>
      ) : (
        <span className={styles.quiet}>{words.headAdds}</span>
      )}
    </>
  );
}

function asideOf(restrictionId: RestrictionId | undefined, orderId: OrderId | undefined) {
  if (restrictionId !== undefined) return <RestrictionPane key={restrictionId} restrictionId={restrictionId} />;
  return orderId === undefined ? undefined : <OrderPane key={orderId} orderId={orderId} />;
}
