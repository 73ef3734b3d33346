import onlineLaw from '../../../assets/online-law.json';
import prompts from '../../../assets/prompts.json';
import type { DetailPart, DetailSection } from '../../../domain/incident/detail-sections';

export const moreWords = {
  more: 'More',
  people: 'People',
  peopleHint: 'somebody else whom it is about, and who was affected',
  another: 'Another person',
  anotherLabel: (nth: number) => (nth === 0 ? 'Also about' : `Also about, ${nth + 1}`),
  affected: 'Somebody affected',
  affectedLabel: (nth: number) => (nth === 0 ? 'Affected' : `Affected, ${nth + 1}`),
  affectedHelp: 'Staff, parent or child. A member of staff gets no record of their own by it.',
  role: (nth: number) => (nth === 0 ? 'What they do' : `What they do, ${nth + 1}`),
  roleHelp: 'For example: teaching assistant. Leave it empty for a parent or child.',
  me: 'I was affected',
  takeOut: 'Take out',
  alsoAbout: 'Also about',
  whoAffected: 'Affected',
  sayAffected: 'Say who was affected',
  details: 'More about it',
  wordsStay: 'Stays as it was noted. Add to this record puts new words beside it.',
  calledBy: (why: string) => `asked because ${why}`,
  something: 'something is filled in',
  late: 'asked because it happened more than a school day ago',
  law: 'Which law may be about it',
  lawAdvice: (checked: string) => `Law. Checked: ${checked}. Not legal advice.`,
  defamation: (last: string) => `One year from the post ends on ${last}`,
} as const;

/** Headings of the four parts, when all sections are on the page. */
export const partTitles: Readonly<Record<DetailPart, string>> = {
  happened: 'What happened',
  who: 'Who',
  done: 'What was done',
  afterwards: 'Afterwards',
};

export const sectionTitles: Readonly<Record<DetailSection, string>> = {
  breach: 'The breach',
  words: 'Exact words and opinion',
  conduct: 'Conduct',
  rights: 'How they went about it',
  threat: 'What was threatened',
  demand: 'The meeting that was asked for',
  settled: 'What had been settled',
  online: 'The post',
  around: 'Before and after',
  affected: 'Who was affected',
  witnesses: 'Who saw it',
  reported: 'Who told us',
  late: 'Written down later',
  atOnce: 'Done at once',
  injury: 'Injury',
  police: 'Police',
  toldToo: 'Who else was told',
  support: 'Support',
  assessment: 'Assessment',
  prevention: 'Prevention',
};

/** Why a section is asked, where an answer calls for it. */
export const calledBy: Readonly<Partial<Record<DetailSection, string>>> = {
  conduct: 'E2 is ticked',
  rights: 'a clause near a right (E3 to E7, or about social media) is ticked',
  threat: 'E3 is ticked',
  demand: 'E4 is ticked',
  settled: 'E6 is ticked',
  online: 'it was posted online',
  police: 'the police were told',
};

export const riddorWords = {
  report: 'The Health and Safety Executive has to be told.',
  'write-down': 'This has to be written down; the Health and Safety Executive need not be told.',
} as const;

/** A prompt with its label and source (D73). */
export function whyOf(prompt: keyof typeof prompts): { readonly words: string; readonly why: string } {
  const { label, words, source } = prompts[prompt];
  const kind = label.charAt(0).toUpperCase() + label.slice(1);
  return { words, why: `${kind}: ${source}. Not legal advice.` };
}

/** What the law says of posts today (D20), with when that was looked up. */
export const lawOnline = {
  prompt: onlineLaw.prompt,
  checked: onlineLaw.checked,
  laws: onlineLaw.laws.map(({ law, covers }) => ({ law, covers })),
};
