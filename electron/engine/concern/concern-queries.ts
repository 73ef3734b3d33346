import { targetDays } from '../../../domain/concern/concern-now';
import { noTermDates } from '../../../domain/dates/school-calendar';
import { Reference } from '../../../domain/ids';
import { schoolCalendar } from '../calendar/school-calendar';
import { userName } from '../casebook-facts/casebook-facts';
import type { Query } from '../door/handler';
import { byDue, concernOf, concernTargets, everyConcern, openConcernsOf, shownConcerns } from './concern-rows';
import { recordsPointingAt, settledShown } from './settled-rows';

/** Everything raised: of those that are open what is due first, the others as they were logged. */
export const listConcerns: Query<'concern:list'> = {
  answer: ({ show }, { db, today }) => {
    const rows = shownConcerns(db, everyConcern(db), today);
    const open = rows.filter((row) => row.open).sort(byDue);
    const closed = rows.filter((row) => !row.open);
    const shown = show === 'open' ? open : show === 'closed' ? closed : [...open, ...closed];
    return { rows: shown, open: open.length, closed: closed.length };
  },
};

/** One matter; looking at it is journalled (D65). */
export const showConcern: Query<'concern:show'> = {
  answer: ({ concernId }, { db, today }) => {
    const concern = concernOf(db, concernId);
    if (concern === null) return null;
    const [row] = shownConcerns(db, [concern], today);
    if (row === undefined) return null;
    const calendar = schoolCalendar(db);
    const { acknowledgeBy, answerBy } = targetDays(concern.now, concernTargets(db), calendar);
    const { words, how, now, steps, recordedAt, recordedBy } = concern;
    return {
      ...row,
      words,
      how,
      acknowledged: now.acknowledged,
      answered: now.answered,
      acknowledgeBy,
      answerBy,
      noTermDates: noTermDates(calendar, now.clockFrom, answerBy),
      steps: steps.map((step) => ({
        kind: step.kind,
        on: step.on,
        how: step.how,
        stage: step.stage,
        words: step.words,
        at: step.notedAt,
        by: userName(db, step.notedBy),
      })),
      records: recordsPointingAt(db, concernId).map((record) => ({
        ...record,
        reference: Reference.parse(record.reference),
      })),
      recordedAt,
      recordedBy: userName(db, recordedBy),
    };
  },
  opens: ({ concernId }) => ({ subject: concernId, what: 'concern' }),
};

/** What somebody has open with the school, before anything is decided about them (D27). */
export const openConcerns: Query<'concern:open-of'> = {
  answer: ({ personId }, { db, today }) => shownConcerns(db, openConcernsOf(db, personId), today),
};

/** How soon the school means to answer. */
export const showTargets: Query<'concern:targets'> = { answer: (_input, { db }) => concernTargets(db) };

/** The settled matter of a record under E6. */
export const showSettled: Query<'concern:settled-of'> = {
  answer: ({ incidentId }, { db, today }) => settledShown(db, incidentId, today),
};
