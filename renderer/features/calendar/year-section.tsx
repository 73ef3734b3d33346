import type { SchoolYearDates } from '../../../domain/calendar/calendar';
import { ENGLAND_BANK_HOLIDAYS } from '../../../domain/dates/bank-holidays';
import { dayOfWeek, shownDate } from '../../../domain/dates/local-date';
import { termYearOf } from '../../../domain/dates/school-year';
import { useNavigation } from '../../stores/navigation';
import { Button } from '../../ui/button';
import { type Description, DescriptionList } from '../../ui/description-list';
import { Section } from '../../ui/section';
import styles from './calendar.module.css';
import { addLabel, closedInWords, stretch, words, yearTitle } from './messages';

export interface YearSectionProps {
  readonly schoolYear: number;
  readonly dates: SchoolYearDates | null;
}

/** One school year as it is counted, or what it costs to have no dates of it. */
export function YearSection({ schoolYear, dates }: YearSectionProps) {
  const go = useNavigation((navigation) => navigation.go);
  const label = addLabel(schoolYear, dates !== null);
  return (
    <Section
      title={yearTitle(schoolYear)}
      action={
        <Button size="small" label={label} onClick={() => go({ page: 'calendar', year: schoolYear })}>
          {dates === null ? words.add : words.change}
        </Button>
      }
    >
      {dates === null ? <p>{words.noDates}</p> : <DescriptionList items={itemsOf(dates)} />}
    </Section>
  );
}

function itemsOf(dates: SchoolYearDates): readonly Description[] {
  const closed = closedInWords(dates);
  const bankHolidays = [...ENGLAND_BANK_HOLIDAYS].filter(
    (day) => termYearOf(day) === dates.schoolYear && dayOfWeek(day) <= 5,
  );
  return [
    ...dates.terms.map((term, at) => ({
      // Two terms may have one name.
      term: dates.terms.findIndex(({ name }) => name === term.name) === at ? term.name : `${term.name} (${at + 1})`,
      value: (
        <>
          <span className={styles.line}>{stretch(term)}</span>
          {term.halfTerm !== null && (
            <span className={styles.line}>
              {words.halfTerm}: {stretch(term.halfTerm)}
            </span>
          )}
        </>
      ),
    })),
    ...(closed.length === 0 ? [] : [{ term: words.closed, value: <Lines lines={closed} /> }]),
    { term: words.bankHolidays, value: <Lines lines={[bankHolidays.map(shownDate).join(', '), words.known]} /> },
  ];
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => (
    <span key={line} className={styles.line}>
      {line}
    </span>
  ));
}
