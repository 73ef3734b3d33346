import { changeSettings, type FactsForChangingSettings } from '../../../domain/settings/settings-rules';
import { casebookFacts } from '../casebook-facts/casebook-facts';
import { type Command, defineCommand } from '../door/handler';
import { readSettings } from './settings-queries';

/** Changes the settings of the casebook. */
export const changeSettingsCommand: Command<'settings:change', FactsForChangingSettings> =
  defineCommand<'settings:change'>()({
    load: (_input, { db, actor }): FactsForChangingSettings => ({
      casebookId: casebookFacts(db).casebookId,
      current: readSettings(db),
      role: actor.role,
    }),
    decide: changeSettings,
    stale: ['settings', 'session'],
  });
