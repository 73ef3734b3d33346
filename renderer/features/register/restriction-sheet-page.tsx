import { type LocalDate, shownDate } from '../../../domain/dates/local-date';
import type { RestrictionId } from '../../../domain/ids';
import type { RestrictionDetail } from '../../../domain/restriction/restriction';
import { Answered } from '../../failures/answered';
import { useCommand } from '../../ipc/use-command';
import { useQuery } from '../../ipc/use-query';
import { PersonLine } from '../../people/person-line';
import { useSession } from '../../stores/session';
import { useToday } from '../../stores/use-today';
import { DescriptionList } from '../../ui/description-list';
import { statusOf, typeWords, words } from './messages';
import { PaperPage } from './paper-page';
import styles from './register-sheet.module.css';
import { RestrictionFacts } from './restriction-facts';
import { entryWords, printedOn, sheetWords } from './sheet-messages';

/** One restriction on paper: with names all that the register holds of it, without names its reference, type and dates. */
export function RestrictionSheetPage({ restrictionId }: { readonly restrictionId: RestrictionId }) {
  const query = useQuery('restriction:show', { restrictionId });
  const command = useCommand('restriction:print-entry');
  const today = useToday();
  const note = (withNames: boolean) => (query.state === 'answered' ? command.run({ restrictionId, withNames }) : null);
  return (
    <PaperPage
      title={entryWords.title}
      subtitle={entryWords.subtitle}
      of={{ page: 'register', restrictionId }}
      print={entryWords.print}
      busy={command.busy}
      note={note}
    >
      {(withNames) => (
        <Answered query={query} busy={words.busyDetail}>
          {(detail) => today !== null && <Sheet detail={detail} today={today} withNames={withNames} />}
        </Answered>
      )}
    </PaperPage>
  );
}

interface SheetProps {
  readonly detail: RestrictionDetail;
  readonly today: LocalDate;
  readonly withNames: boolean;
}

function Sheet({ detail, today, withNames }: SheetProps) {
  const school = useSession((session) => session.shown?.schoolName ?? '');
  return (
    <section className={styles.sheet} aria-label={entryWords.title} data-print-only>
      <header>
        <h2>{`${typeWords[detail.type]} · ${detail.reference}`}</h2>
        <p>
          {school} · {statusOf(detail).word} · {printedOn(today)}
        </p>
        <p className={styles.keep}>{withNames ? sheetWords.keep : sheetWords.noNames}</p>
        {withNames && <p>{detail.person.name === '' ? words.nameErased : <PersonLine person={detail.person} />}</p>}
      </header>
      {withNames ? <RestrictionFacts detail={detail} /> : <Dates detail={detail} />}
    </section>
  );
}

function Dates({ detail: { startsOn, endsOn, reviewOn, status, ended } }: { readonly detail: RestrictionDetail }) {
  return (
    <DescriptionList
      layout="under"
      items={[
        { term: words.started, value: shownDate(startsOn) },
        { term: words.until, value: shownDate(endsOn) },
        ...(status === 'ended'
          ? [{ term: words.endedOn, value: shownDate(ended?.on ?? endsOn) }]
          : [{ term: words.review, value: shownDate(reviewOn) }]),
      ]}
    />
  );
}
