import { shownDate } from '../../../domain/dates/local-date';
import { shownMoment } from '../../../domain/dates/shown-moment';
import type { RestrictionDetail } from '../../../domain/restriction/restriction';
import { onceInWords } from '../../../domain/restriction/shape-words';
import { isBlank } from '../../../domain/text';
import { noSchoolWords } from '../../dates/no-school';
import { useSchoolCalendar } from '../../stores/calendar';
import { useSession } from '../../stores/session';
import { type Description, DescriptionList } from '../../ui/description-list';
import { howEnded, narrowedLine, words as stepWords } from './loosen-messages';
import {
  carriedOverBy,
  correctedLine,
  endedBy,
  endSetByApp,
  heardWords,
  lapses,
  letterLines,
  notKnownWords,
  reviewWords,
  words,
} from './messages';
import styles from './register.module.css';
import { useReviewDue } from './register-list';
import { reviewRead } from './review-read';
import { shapeFacts } from './shape-facts';

/** All that the register holds of one restriction, beside the list and on paper. */
export function RestrictionFacts({ detail }: { readonly detail: RestrictionDetail }) {
  const today = useSession((session) => session.shown?.today ?? null);
  const calendar = useSchoolCalendar();
  const due = useReviewDue(detail);
  const { whatIsRestricted, childArrangements, startsOn, endsOn, reviewOn } = detail;
  const items: readonly Description[] = [
    ...endedFacts(detail),
    { term: words.restricted, value: <span className={styles.asTyped}>{whatIsRestricted}</span> },
    {
      term: words.children,
      value: isBlank(childArrangements) ? (
        words.noChildren
      ) : (
        <span className={styles.asTyped}>{childArrangements}</span>
      ),
    },
    ...shapeFacts(detail),
    { term: words.started, value: shownDate(startsOn) },
    {
      term: words.until,
      value: untilOf(detail) ?? `${shownDate(endsOn)}${noSchoolWords(endsOn, calendar)}`,
    },
    ...(due === null
      ? []
      : [
          {
            term: words.review,
            value: (
              <span className={due.when === 'late' ? styles.late : undefined}>
                {reviewWords(due, reviewOn, noSchoolWords(reviewOn, calendar))}
              </span>
            ),
          },
        ]),
    ...paperFacts(detail),
    ...linesOf(stepWords.allowed, detail.allowedOnce.map(onceInWords)),
    ...linesOf(words.corrected, detail.shapeReplaced.map(correctedLine)),
    ...linesOf(stepWords.narrowed, detail.narrowed.map(narrowedLine)),
    ...linesOf(stepWords.reviews, detail.reviews.map(reviewRead)),
    ...(detail.apology === null ? [] : [{ term: stepWords.apology, value: detail.apology }]),
    { term: words.heard, value: heardWords[detail.heard] },
    {
      term: detail.fromPaper ? words.carriedOver : words.decidedHere,
      value:
        today === null ? detail.recordedBy : carriedOverBy(detail.recordedBy, shownMoment(detail.recordedAt, today)),
    },
  ];
  return <DescriptionList layout="under" items={items} />;
}

/** Why the last day is the one that it is, while the app's own stands in place of the letter's; else null. */
function untilOf({
  endsOn,
  endSetByApp: set,
  letter,
  heard,
  unreviewedPaper,
  narrowed,
  ended,
}: RestrictionDetail): string | null {
  if (!set || letter === null || !unreviewedPaper || narrowed.length > 0 || ended !== null) return null;
  return letter.endsOn === null ? endSetByApp(endsOn) : lapses(endsOn, heard);
}

/** What the letter says of its own dates; and what nobody knows of it, until somebody here has reviewed it. */
function paperFacts({ letter, heard, unreviewedPaper, status }: RestrictionDetail): readonly Description[] {
  if (letter === null) return [];
  const open = unreviewedPaper && status !== 'ended' ? notKnownWords(heard, letter) : '';
  return [
    ...linesOf(words.letterSays, letterLines(letter)),
    ...(open === '' ? [] : [{ term: words.notKnown, value: open }]),
  ];
}

/** When, why and by whom it was ended; that it ended by itself, where nobody did. */
function endedFacts({ status, ended, endsOn }: RestrictionDetail): readonly Description[] {
  if (ended !== null) {
    return [
      {
        term: words.endedOn,
        value: [endedBy(ended.on, ended.by), howEnded(ended)].filter((part) => part !== '').join('. '),
      },
      { term: words.endedWhy, value: ended.reason },
    ];
  }
  return status === 'ended' ? [{ term: words.endedOn, value: `${shownDate(endsOn)}. ${words.lapsed}` }] : [];
}

function linesOf(term: string, lines: readonly string[]): readonly Description[] {
  return lines.length === 0 ? [] : [{ term, value: <span className={styles.asTyped}>{lines.join('\n')}</span> }];
}
