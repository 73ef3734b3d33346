import onlineLaw from '../../../assets/online-law.json';
import prompts from '../../../assets/prompts.json';
import { ABSENCES, type Absence, type DetailField, type DetailSection } from '../../../domain/incident/details';

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
  details: 'More about it',
  wordsStay: 'Stays as it was noted. Add to this record puts new words beside it.',
  calledBy: (clauses: string) => `asked because ${clauses} is ticked`,
  something: 'something is filled in',
  late: 'asked because it happened more than a school day ago',
  law: 'Which law may be about it',
  lawAdvice: (checked: string) => `Law. Checked: ${checked}. Not legal advice.`,
  defamation: (last: string) => `One year from the post ends on ${last}`,
} as const;

export const sectionTitles: Readonly<Record<DetailSection, string>> = {
  breach: 'The breach',
  words: 'Exact words and opinion',
  rights: 'How they went about it',
  threat: 'What was threatened',
  demand: 'The meeting that was asked for',
  settled: 'What had been settled',
  online: 'The post',
  around: 'Before and after',
  reported: 'Who told us',
  late: 'Written down later',
  witnesses: 'Who saw it',
  injury: 'Injury',
  police: 'Police',
};

/** Why a section is asked, where a clause calls for it. */
export const calledBy: Readonly<Partial<Record<DetailSection, string>>> = {
  rights: 'a clause near a right (E3 to E7, or about social media)',
  threat: 'E3',
  demand: 'E4',
  settled: 'E6',
  online: 'a clause about social media',
};

export interface DetailWords {
  readonly label: string;
  readonly help?: string;
  /** `text` grows with what is written, `line` is one line, `choice` one of several answers, `tick` yes or nothing. */
  readonly as: 'text' | 'line' | 'choice' | 'tick';
}

export const detailLabels: Readonly<Record<DetailField, DetailWords>> = {
  breachDone: {
    label: 'What was done about the breach',
    help: 'Asked to leave, police called, shown out and by whom, a letter, legal advice. It can be added later.',
    as: 'text',
  },
  exactWords: { label: 'Exact words', help: 'What was said, word for word, as far as you are sure of it.', as: 'text' },
  opinion: { label: 'Opinion', help: 'What somebody makes of it. Kept apart from the facts.', as: 'text' },
  opinionBy: { label: 'Whose opinion', as: 'line' },
  manner: {
    label: 'Leave the complaint aside. What was wrong with how they went about it?',
    help: 'Complaining, going to Ofsted and asking others to complain are rights. What you note here is not asked again when something is decided.',
    as: 'text',
  },
  onlyComplained: { label: 'Nothing was: it was only that they complained, or asked others to', as: 'tick' },
  threat: { label: 'What was threatened', help: prompts.rights.words, as: 'text' },
  askedWhen: { label: 'When they asked', as: 'line' },
  askedFor: { label: 'For when', as: 'line' },
  howLong: { label: 'How long it was to be, or was', as: 'line' },
  settledMatter: {
    label: 'Which matter, when it was answered, by whom, and how they were told',
    help: 'If it can’t be shown yet, say so.',
    as: 'text',
  },
  platform: { label: 'Where it was posted', help: 'For example: a parents’ group on Facebook.', as: 'line' },
  account: { label: 'Under which name', as: 'line' },
  postAddress: { label: 'Address of the post', as: 'line' },
  postedWhen: { label: 'When it was posted', help: 'If it can be seen. Otherwise leave it empty.', as: 'line' },
  postSeen: { label: 'When it was seen', as: 'line' },
  capturedBy: { label: 'Who kept a picture of it', as: 'line' },
  evidence: { label: 'Where the picture is, or why there is none', as: 'line' },
  legalAdvice: {
    label: 'Legal advice about the post: when, or why none is wanted',
    help: 'Not what was advised: that belongs in an addition marked as legal advice.',
    as: 'line',
  },
  before: { label: 'What happened just before', as: 'text' },
  ending: { label: 'How it ended', as: 'text' },
  effect: { label: 'What it did to those affected, in their words', as: 'text' },
  reportedBy: { label: 'Who told us', help: 'If it was not you who saw it.', as: 'line' },
  reportedWhen: { label: 'When they told us, and whom', as: 'line' },
  whyLate: { label: 'Why is it written down only now?', as: 'line' },
  witnesses: {
    label: 'Witnesses',
    help: 'One a line: name, statement yes or no, may be named yes or no.',
    as: 'text',
  },
  injury: { label: 'Who was hurt, and how', help: '“Nobody” is an answer.', as: 'text' },
  firstAid: { label: 'First aid, hospital', as: 'line' },
  absence: { label: 'Away from work because of it', as: 'choice' },
  riddor: { label: 'Told the HSE or written down: when, and the reference', as: 'line' },
  policeForce: { label: 'Which police', as: 'line' },
  policeTold: { label: 'When they were told, by whom', as: 'line' },
  policeReference: { label: 'Log or crime reference', as: 'line' },
  policeOutcome: { label: 'Officer, advice, outcome', as: 'text' },
};

const absenceWords: Readonly<Record<Absence, string>> = {
  none: 'No',
  'not-known': 'Not known yet',
  'up-to-3': 'Up to three days',
  'over-3': 'More than three days',
  'over-7': 'More than seven days',
  specified: 'A specified injury, or a death',
};

export const absences = ABSENCES.map((value) => ({ value, label: absenceWords[value] }));

/** What stands in a field, in words. */
export function detailInWords(field: DetailField, text: string): string {
  if (field === 'absence') return absences.find(({ value }) => value === text)?.label ?? text;
  return detailLabels[field].as === 'tick' ? 'Yes' : text;
}

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
