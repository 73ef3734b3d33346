import { useEffect, useRef, useState } from 'react';
import { dueIn, dueText } from '../../domain/dates/due';
import { shownDate } from '../../domain/dates/local-date';
import { shownMoment } from '../../domain/dates/shown-moment';
import type { OrderId } from '../../domain/ids';
import type { OrderDetail } from '../../domain/order/order';
import { besideName } from '../../domain/person/person-words';
import { isBlank } from '../../domain/text';
import { noSchoolWords } from '../dates/no-school';
import { type OpenedDraft, useOpenDraft } from '../drafts/use-open-draft';
import { Answered } from '../failures/answered';
import { useQuery } from '../ipc/use-query';
import { BesideName } from '../people/person-line';
import { useSchoolCalendar } from '../stores/calendar';
import { useSession } from '../stores/session';
import { Button } from '../ui/button';
import { type Description, DescriptionList } from '../ui/description-list';
import { Actions } from '../ui/layout';
import styles from '../ui/record-pane.module.css';
import { StatusChip } from '../ui/status-chip';
import { EndOrder } from './end-order';
import { LookAgain } from './look-again';
import { chipWords, kindWords, seenInWords, words } from './messages';
import { endDraftOf, lookDraftOf } from './order-drafts';

/** One order, beside the list. */
export function OrderPane({ orderId }: { readonly orderId: OrderId }) {
  const query = useQuery('order:show', { orderId });
  return (
    <Answered query={query} busy={words.busyDetail}>
      {(detail) => <Pane detail={detail} />}
    </Answered>
  );
}

function Pane({ detail }: { readonly detail: OrderDetail }) {
  const { orderId, person, over, door, kind } = detail;
  const today = useSession((session) => session.shown?.today ?? null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [asked, setOpen] = useState<'look' | 'end' | null | undefined>();
  const look = useOpenDraft(lookDraftOf(orderId));
  const end = useOpenDraft(endDraftOf(orderId));
  // One left half written is open again.
  const open = asked === undefined ? (isLeft(look) ? 'look' : isLeft(end) ? 'end' : null) : asked;
  useEffect(() => heading.current?.focus(), []);
  const done = () => {
    setOpen(null);
    heading.current?.focus();
  };
  return (
    <div className={styles.pane}>
      <header>
        <StatusChip tone={over ? 'quiet' : door} word={over ? words.over : chipWords[door]} />
        <h2 ref={heading} tabIndex={-1} className={styles.name}>
          {person.name}
        </h2>
        {besideName(person) !== '' && (
          <p className={styles.quiet}>
            <BesideName person={person} />
          </p>
        )}
        {person.difference !== null && <p className={styles.quiet}>{person.difference}</p>}
        <p className={styles.quiet}>{kindWords[kind]}</p>
      </header>
      {!over && open === null && (
        <Actions>
          <Button onClick={() => setOpen('look')}>{words.lookAgain}</Button>
          <Button onClick={() => setOpen('end')}>{words.endIt}</Button>
        </Actions>
      )}
      {!over && open === 'look' && today !== null && (
        <LookAgain orderId={orderId} today={today} onDone={done} onLeave={() => setOpen(null)} />
      )}
      {!over && open === 'end' && <EndOrder orderId={orderId} onDone={done} onLeave={() => setOpen(null)} />}
      <Facts detail={detail} />
    </div>
  );
}

function isLeft(opened: OpenedDraft): boolean {
  return opened.state === 'opened' && opened.draft !== null;
}

function Facts({ detail }: { readonly detail: OrderDetail }) {
  const calendar = useSchoolCalendar();
  const today = useSession((session) => session.shown?.today ?? null);
  const { lookAgainInSchoolDays: days, lookAgainOn, ended, until } = detail;
  const due = days === null || today === null ? null : dueIn(days, lookAgainOn, today, calendar);
  const typed = (term: string, text: string): readonly Description[] =>
    isBlank(text) ? [] : [{ term, value: <span className={styles.asTyped}>{text}</span> }];
  const at = (moment: OrderDetail['notedAt']) => (today === null ? '' : `${shownMoment(moment, today)}, `);
  const items: readonly Description[] = [
    ...(ended === null ? [] : [{ term: words.ended, value: `${shownDate(ended.on)}, ${ended.by}: ${ended.reason}` }]),
    ...(detail.over && ended === null ? [{ term: words.ended, value: words.overWords }] : []),
    { term: words.atTheDoor, value: isBlank(detail.atTheDoor) ? words.ask : detail.atTheDoor },
    ...typed(words.whichChildren, detail.whichChildren),
    ...typed(words.says, detail.says),
    { term: words.seen, value: seenInWords(detail.seen, detail.notedBy) },
    ...typed(words.source, detail.source),
    {
      term: words.until,
      value: until === null ? words.notKnown : `${shownDate(until)}${noSchoolWords(until, calendar)}`,
    },
    ...(due === null
      ? []
      : [
          {
            term: words.lookAgainOn,
            value: (
              <span className={due.when === 'late' ? styles.late : undefined}>
                {`${shownDate(lookAgainOn)}, ${dueText(due)}`}
              </span>
            ),
          },
        ]),
    ...(detail.looks.length === 0 ? [] : [{ term: words.looks, value: <Looks detail={detail} at={at} /> }]),
    { term: words.notedBy, value: `${at(detail.notedAt)}${detail.notedBy}` },
  ];
  return <DescriptionList layout="under" items={items} />;
}

function Looks({
  detail,
  at,
}: {
  readonly detail: OrderDetail;
  readonly at: (moment: OrderDetail['notedAt']) => string;
}) {
  return (
    <ul>
      {detail.looks.map((look) => (
        <li key={look.at}>{`${at(look.at)}${seenInWords(look.seen, look.by)}. ${look.words}`}</li>
      ))}
    </ul>
  );
}
