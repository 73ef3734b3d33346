import { Fragment } from 'react';
import { dayInEngland, shownDate, shownTime, timeInEngland } from '../../../domain/dates/local-date';
import type { DoorSheet, SheetCard, SheetReference } from '../../../domain/door-sheet/door-sheet';
import { alsoKnownAs } from '../../../domain/person/person-words';
import { DOOR_LINES } from '../../../domain/settings/door-lines';
import { isBlank } from '../../../domain/text';
import { PersonLine } from '../../people/person-line';
import { useSession } from '../../stores/session';
import { classNames } from '../../ui/class-names';
import styles from './door-sheet.module.css';
import { doorTerms, inOneLine, orderWords, toBeUsedUntil, untilEndOf, words } from './messages';

export interface PrintedSheetProps {
  readonly sheet: DoorSheet;
  readonly reference: SheetReference;
}

/** The door sheet as it is shown and printed: one side of A4, black on white. The more names, the smaller they are set. */
export function PrintedSheet({ sheet, reference }: PrintedSheetProps) {
  const session = useSession((one) => one.shown);
  const { holds, cards, asAt } = sheet;
  const names = holds.length + cards.length;
  const size = names > 14 ? styles.smallest : names > 6 ? styles.small : undefined;
  if (session === null) return null;
  return (
    <section className={classNames(styles.sheet, size)} aria-label={words.title} data-print-only>
      <header className={styles.head}>
        <h2>{words.title}</h2>
        <p>
          {session.schoolName} · {reference} · {shownDate(dayInEngland(asAt))}, {shownTime(timeInEngland(asAt))}
        </p>
        <p className={styles.use}>{toBeUsedUntil(sheet.useUntil)}</p>
      </header>
      {names === 0 && <p>{words.nobody}</p>}
      {holds.length > 0 && (
        <>
          <h3>{words.onHold}</h3>
          <ul className={styles.names} aria-label={words.onHold}>
            {holds.map((hold) => (
              <li key={hold.holdId}>
                <strong>
                  <HeldName hold={hold} />
                </strong>{' '}
                <HeldWords hold={hold} /> {words.children} {words.noArrangements}
              </li>
            ))}
          </ul>
        </>
      )}
      <Cards title={words.stop} cards={cards.filter(({ answer }) => answer === 'stop')} />
      <Cards title={words.conditions} cards={cards.filter(({ answer }) => answer === 'conditions')} />
      <p>{words.notNamed}</p>
      <h3>{words.toDo}</h3>
      <dl className={styles.toDo}>
        {DOOR_LINES.filter((line) => !isBlank(sheet.doorLines[line])).map((line) => (
          <Fragment key={line}>
            <dt>{doorTerms[line]}</dt>
            <dd>{sheet.doorLines[line]}</dd>
          </Fragment>
        ))}
      </dl>
      <Copies />
      <p className={styles.keep}>{words.keep}</p>
    </section>
  );
}

/** Whom a hold is about: a name with the children, or the description. */
function HeldName({ hold: { about } }: { readonly hold: DoorSheet['holds'][number] }) {
  return about.kind === 'person' ? <PersonLine person={about.person} /> : <bdi>{about.description}</bdi>;
}

/** Until when, who said so, and what they wrote for the door. */
function HeldWords({ hold: { saidBy, words: forTheDoor, until } }: { readonly hold: DoorSheet['holds'][number] }) {
  return (
    <>
      {untilEndOf(until)}{' '}
      {saidBy !== '' && (
        <>
          <bdi>{saidBy}</bdi> {words.saidSo}{' '}
        </>
      )}
      <bdi>{forTheDoor}</bdi>
    </>
  );
}

function Cards({ title, cards }: { readonly title: string; readonly cards: readonly SheetCard[] }) {
  if (cards.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.names} aria-label={title}>
        {cards.map(({ person, whatHolds, orders }) => (
          <li key={person.personId}>
            <strong>
              <PersonLine person={person} />
            </strong>
            {alsoKnownAs(person) !== '' && (
              <span>
                {' '}
                <bdi>{alsoKnownAs(person)}</bdi>.
              </span>
            )}
            {orders.map((order) => (
              <span key={order.orderId}> {orderWords(order)}</span>
            ))}
            {whatHolds.map(({ whatIsRestricted, childArrangements, until }) => (
              <span key={`${until} ${whatIsRestricted}`}>
                {' '}
                <bdi>{inOneLine(whatIsRestricted)}</bdi> {words.children}{' '}
                <bdi>{isBlank(childArrangements) ? words.noArrangements : inOneLine(childArrangements)}</bdi>{' '}
                {untilEndOf(until)}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** To be filled in by hand: who has a copy, and when it came back. */
function Copies() {
  return (
    <table className={styles.copies}>
      <caption>{words.copies}</caption>
      <thead>
        <tr>
          <th scope="col">{words.copyName}</th>
          <th scope="col">{words.copyWhere}</th>
          <th scope="col">{words.copyBack}</th>
        </tr>
      </thead>
      <tbody>
        {[1, 2, 3, 4].map((line) => (
          <tr key={line}>
            <td />
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
