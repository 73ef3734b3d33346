import { describeSchool, type FactsForDescribing } from '../../../domain/school/school-rules';
import { casebookFacts } from '../casebook-facts/casebook-facts';
import { type Command, defineCommand } from '../door/handler';
import { readSchool } from './school-details';

/** Changes what the casebook knows of the school. Its name and its safeguarding lead stand on every page. */
export const describeSchoolCommand: Command<'school:describe', FactsForDescribing> = defineCommand<'school:describe'>()(
  {
    load: (_input, { db, actor }): FactsForDescribing => ({
      casebookId: casebookFacts(db).casebookId,
      current: readSchool(db),
      role: actor.role,
    }),
    decide: ({ draftId: _draftId, ...details }, facts, moment) => describeSchool(details, facts, moment),
    stale: ['school', 'session', 'today'],
    draft: ({ draftId }) => draftId,
  },
);
