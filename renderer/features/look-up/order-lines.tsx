import { IconCalendar, IconFriends, IconHandStop } from '@tabler/icons-react';
import type { OrderAtTheDoor } from '../../../domain/order/order';
import { isBlank } from '../../../domain/text';
import { Line } from './line';
import styles from './look-up.module.css';
import { untilEndOf, words } from './messages';

/** What the door sees of an order from outside: what to do, for which children, until when. Never what it says. */
export function OrderLines({ order }: { readonly order: OrderAtTheDoor }) {
  return (
    <dl className={styles.holds}>
      <Line icon={IconHandStop} term={words.fromOutside}>
        {isBlank(order.atTheDoor) ? words.orderAsk : order.atTheDoor}
        {!order.seen && ` ${words.notSeen}`}
      </Line>
      {!isBlank(order.whichChildren) && (
        <Line icon={IconFriends} term={words.orderChildren}>
          {order.whichChildren}
        </Line>
      )}
      <Line icon={IconCalendar} term={words.until}>
        {order.until === null ? words.untilNotKnown : untilEndOf(order.until)}
      </Line>
    </dl>
  );
}
