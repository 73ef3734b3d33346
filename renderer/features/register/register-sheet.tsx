import { type LocalDate, shownDate } from '../../../domain/dates/local-date';
import type { RestrictionRow } from '../../../domain/restriction/restriction';
import { PersonLine } from '../../people/person-line';
import { useSession } from '../../stores/session';
import { typeWords, words } from './messages';
import styles from './register-sheet.module.css';
import { countedOn, moreThanShown, printedOn, sheetWords } from './sheet-messages';

export interface RegisterSheetProps {
  readonly rows: readonly RestrictionRow[];
  readonly total: number;
  readonly day: LocalDate;
  readonly today: LocalDate;
  readonly withNames: boolean;
}

/** The register as it is shown and printed: black on white, a row a restriction. Without names nothing on it is anybody’s. */
export function RegisterSheet({ rows, total, day, today, withNames }: RegisterSheetProps) {
  const school = useSession((session) => session.shown?.schoolName ?? '');
  return (
    <section className={styles.sheet} aria-label={sheetWords.title} data-print-only>
      <header>
        <h2>{sheetWords.heading}</h2>
        <p>
          {school} · {countedOn(total, day)} · {printedOn(today)}
        </p>
        <p className={styles.keep}>{withNames ? sheetWords.keep : sheetWords.noNames}</p>
      </header>
      {rows.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{sheetWords.reference}</th>
              {withNames && <th scope="col">{words.person}</th>}
              <th scope="col">{sheetWords.type}</th>
              {withNames && <th scope="col">{words.restricted}</th>}
              <th scope="col">{words.started}</th>
              <th scope="col">{words.until}</th>
              <th scope="col">{words.review}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.restrictionId}>
                <th scope="row">{row.reference}</th>
                {withNames && (
                  <td>
                    <PersonLine person={row.person} />
                  </td>
                )}
                <td data-label={sheetWords.type}>{typeWords[row.type]}</td>
                {withNames && (
                  <td className={styles.asTyped} data-label={words.restricted}>
                    <bdi>{row.whatIsRestricted}</bdi>
                  </td>
                )}
                <td data-label={words.started}>{shownDate(row.startsOn)}</td>
                <td data-label={words.until}>
                  {row.status === 'ended' && row.endsOn >= today ? words.endedEarly : shownDate(row.endsOn)}
                </td>
                <td data-label={words.review}>{shownDate(row.reviewOn)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {total > rows.length && <p>{moreThanShown(rows.length, total)}</p>}
    </section>
  );
}
