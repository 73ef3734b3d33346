import refusals from '../../assets/refusals.json';
import { LocalDate, shownDate } from '../../domain/dates/local-date';
import type { Missing, RequirementLabel } from '../../domain/result';

/** What assets/refusals.json says of one code, or of a code at one field (`empty reason`). Only the sentence is always there. */
export interface Prompt {
  readonly sentence: string;
  readonly mend?: string;
  readonly without?: string;
  readonly question?: string;
  readonly why?: string;
  readonly source?: string;
  readonly checked?: string;
}

const prompts: Readonly<Record<string, Prompt>> = refusals;

const labelWords: Readonly<Record<Exclude<RequirementLabel, 'needed'>, string>> = {
  law: 'Law',
  'statutory guidance': 'Statutory guidance',
  'good practice': 'Good practice',
  'usual practice': 'Usual practice',
};

/** What is missing, as a screen says it: a sentence, what mends it, how to go on without it, and what stands behind `Why?`. */
export function refusalWords({
  field,
  code,
  label,
  source,
  detail = {},
}: Missing): Prompt & { readonly label: string | null } {
  const prompt = prompts[`${code} ${field}`] ?? prompts[code] ?? { sentence: 'This can’t be done like this.' };
  const filled = Object.fromEntries(
    Object.entries(prompt).map(([part, words]) => [part, fill(words, detail)]),
  ) as unknown as Prompt;
  return {
    ...filled,
    ...(source !== undefined && filled.source === undefined ? { source } : {}),
    label: label === 'needed' ? null : labelWords[label],
  };
}

/** The sentence alone, for a field. */
export function refusalSentence(missing: Missing): string {
  return refusalWords(missing).sentence;
}

/** Puts days and numbers into a sentence; a day is said as people say it. */
function fill(words: string, detail: NonNullable<Missing['detail']>): string {
  return words.replace(/\{(\w+)\}/g, (_all, name: string) => {
    const value = detail[name];
    if (value === undefined) return '…';
    const day = LocalDate.safeParse(value);
    return day.success ? shownDate(day.data) : String(value);
  });
}
