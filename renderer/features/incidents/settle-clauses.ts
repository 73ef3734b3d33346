import type { LocalDate } from '../../../domain/dates/local-date';
import { type ClauseChoice, clauseChoices } from '../../../domain/incident/clauses-typed';
import { type IncidentEntered, withClausesTyped } from '../../../domain/incident/incident-entered';
import { isBlank } from '../../../domain/text';
import { send } from '../../ipc/send';
import { words } from './messages';

/** Which clauses are meant, for a form that is sent while something stands in their field; the code of the day is asked for where it has not come yet. */
export async function settleClauses(
  entered: IncidentEntered,
  choices: readonly ClauseChoice[],
  day: LocalDate | null,
): Promise<Pick<IncidentEntered, 'citation' | 'clausesText'>> {
  const known = choices.length > 0 || isBlank(entered.clausesText) ? choices : await choicesOn(day);
  return withClausesTyped(entered, known);
}

async function choicesOn(day: LocalDate | null): Promise<readonly ClauseChoice[]> {
  const code = await send('code:show', { on: day });
  return code.ok ? clauseChoices(code.value, words.notSureYet) : [];
}
