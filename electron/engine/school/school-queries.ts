import { dayInEngland } from '../../../domain/dates/local-date';
import { numbersOutOfDate } from '../../../domain/school/school-rules';
import { userName } from '../casebook-facts/casebook-facts';
import type { Query } from '../door/handler';
import { describedSchool, readSchool } from './school-details';

export const showSchool: Query<'school:show'> = {
  answer: (_input, { db, now }) => {
    const details = readSchool(db);
    const described = describedSchool(db);
    return {
      ...details,
      described: described === null ? null : { by: userName(db, described.by), at: described.at },
      numbersOutOfDate: numbersOutOfDate(details, dayInEngland(now)),
    };
  },
};
