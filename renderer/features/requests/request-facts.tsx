import { shownDate } from '../../../domain/dates/local-date';
import type { RequestDetail } from '../../../domain/request/request';
import { isBlank } from '../../../domain/text';
import { RouteLink } from '../../app/route-link';
import { PersonLine } from '../../people/person-line';
import { howFar, standsInWords } from '../../request/request-words';
import { useSession } from '../../stores/session';
import { type Description, DescriptionList } from '../../ui/description-list';
import { Quiet } from '../../ui/layout';
import { Section } from '../../ui/section';
import { byAndAt, receivedInWords, stepInWords, words } from './messages';
import styles from './requests.module.css';

/** What came in, whose it is, and when it is due. */
export function RequestFacts({ request }: { readonly request: RequestDetail }) {
  const today = useSession((session) => session.shown?.today ?? null);
  const { about, sender, asks, due, state, monthOneEnds, steps, kind } = request;
  const open = state === 'open' || state === 'paused';
  const breach = kind === 'breach';
  const extended = steps.some(({ step }) => step.step === 'extended');
  const typed = (term: string, text: string): readonly Description[] =>
    isBlank(text) ? [] : [{ term, value: <span className={styles.asTyped}>{text}</span> }];
  const items: readonly Description[] = [
    ...(open
      ? [
          {
            term: words.due,
            value: (
              <span className={due?.late === true ? styles.late : undefined}>
                {`${standsInWords(request)}${due === null ? '' : `, ${howFar(due)}`}`}
              </span>
            ),
          },
        ]
      : []),
    ...(open && monthOneEnds !== null && !extended ? [{ term: words.monthOne, value: shownDate(monthOneEnds) }] : []),
    {
      term: breach ? words.aboutBreach : words.about,
      value:
        about.kind === 'person' ? (
          <RouteLink to={{ page: 'person', personId: about.person.personId }}>
            <PersonLine person={about.person} />
          </RouteLink>
        ) : (
          words.nobody
        ),
    },
    ...typed(words.sender, sender),
    { term: breach ? words.knew : words.received, value: receivedInWords(request) },
    ...typed(breach ? words.asksBreach : words.asks, asks),
    ...(today === null ? [] : [{ term: words.logged, value: byAndAt(request.loggedAt, request.loggedBy, today) }]),
  ];
  return (
    <Section title={words.facts} {...(due?.noTermDates === true ? { help: words.noTermDates } : {})}>
      <DescriptionList items={items} />
    </Section>
  );
}

/** What happened since, each with who noted it and when. */
export function RequestSteps({ request: { steps } }: { readonly request: RequestDetail }) {
  const today = useSession((session) => session.shown?.today ?? null);
  return (
    <Section title={words.steps} count={steps.length}>
      {steps.length === 0 ? (
        <Quiet>{words.noSteps}</Quiet>
      ) : (
        <ol className={styles.steps}>
          {steps.map(({ step, at, by }) => (
            <li key={`${at} ${step.step}`}>
              <bdi>{stepInWords(step)}</bdi>
              {today !== null && <p className={styles.quiet}>{byAndAt(at, by, today)}</p>}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
