import { type Instant, shownDate, shownTime } from '../../../domain/dates/local-date';
import { dueOf } from '../../../domain/request/clock';
import { type RequestEntered, readReceived } from '../../../domain/request/request-entered';
import { clockFacts } from '../../../domain/request/request-state';
import { dueInWords } from '../../request/request-words';
import { useCalendar } from '../../stores/calendar';

/** When it will be due, by what is typed so far: `Answer by Wed 23 Dec 2026 (calendar month)`; empty while that is open. */
export function dueOnReceipt(entered: Pick<RequestEntered, 'kind' | 'received'>, now: Instant): string {
  const { kind } = entered;
  const received = readReceived(entered, now);
  if (kind === null || received === 'unreadable') return '';
  const due = dueOf(
    clockFacts({ kind, receivedOn: received.on, receivedAt: received.at }, []),
    now,
    useCalendar.getState().calendar,
  );
  return due === null ? '' : dueInWords(due);
}

/** What is understood of the day, and what follows from it: it stands under the label. */
export function receivedHelp(entered: Pick<RequestEntered, 'kind' | 'received'>, now: Instant): string {
  const received = readReceived(entered, now);
  if (received === 'unreadable') return 'Not a day yet. Such as today, yesterday 3.15 or 22/7/2026';
  const time =
    received.at !== null
      ? `, ${shownTime(received.at)}`
      : entered.kind === 'breach'
        ? ', no time: counted from midnight'
        : '';
  const due = dueOnReceipt(entered, now);
  return `${shownDate(received.on)}${time}.${due === '' ? '' : ` ${due}.`}`;
}
