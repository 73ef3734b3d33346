import { z } from 'zod';
import { addMonths, type LocalDate } from '../dates/local-date';
import { Line } from '../text';
import type { Step } from './ladder';

/** Months for which something counts, before it fades. */
const Months = z.number().int().min(1).max(60);

/**
 * The ladder as this school has it: what each of the four steps is called, and for how many months notes (informal words among them) and warnings
 * count before they fade. What each step needs is no setting.
 */
export const Ladder = z.strictObject({
  informalWord: Line,
  warning: Line,
  contactPlan: Line,
  ban: Line,
  notesCountFor: Months,
  warningsCountFor: Months,
});
export type Ladder = z.infer<typeof Ladder>;

export const DEFAULT_LADDER: Ladder = {
  informalWord: 'Informal word',
  warning: 'Warning',
  contactPlan: 'Contact plan',
  ban: 'Ban',
  notesCountFor: 6,
  warningsCountFor: 12,
};

/** The last day on which a note of that day counts. */
export function noteCountsUntil(on: LocalDate, { notesCountFor }: Ladder): LocalDate {
  return addMonths(on, notesCountFor);
}

/** The last day on which a step that was taken on that day counts, where no restriction that came of it is in force: it counts in any case while one is. */
export function stepCountsUntil(step: Step, on: LocalDate, ladder: Ladder): LocalDate {
  return step === 'informal-word' ? noteCountsUntil(on, ladder) : addMonths(on, ladder.warningsCountFor);
}
