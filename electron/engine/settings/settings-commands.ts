import {
  changeDoorLines,
  changeSettings,
  chooseColour,
  type FactsForChangingDoorLines,
  type FactsForChangingSettings,
  type FactsForChoosingColour,
} from '../../../domain/settings/settings-rules';
import { casebookFacts } from '../casebook-facts/casebook-facts';
import { type Command, defineCommand } from '../door/handler';
import { readColour, readDoorLines, readSettings } from './settings-queries';

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

/** Changes what is said and done at the door. The look-up shows it. */
export const changeDoorLinesCommand: Command<'settings:change-door-lines', FactsForChangingDoorLines> =
  defineCommand<'settings:change-door-lines'>()({
    load: (_input, { db, actor }): FactsForChangingDoorLines => ({
      casebookId: casebookFacts(db).casebookId,
      current: readDoorLines(db),
      role: actor.role,
    }),
    decide: changeDoorLines,
    stale: ['settings'],
  });

/** Chooses the casebook's colour. It stands beside every act. */
export const chooseColourCommand: Command<'settings:choose-colour', FactsForChoosingColour> =
  defineCommand<'settings:choose-colour'>()({
    load: (_input, { db, actor }): FactsForChoosingColour => ({
      casebookId: casebookFacts(db).casebookId,
      current: readColour(db),
      role: actor.role,
    }),
    decide: chooseColour,
    stale: ['settings'],
  });
