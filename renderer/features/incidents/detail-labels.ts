import prompts from '../../../assets/prompts.json';
import type { DetailField } from '../../../domain/incident/details';

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
  physical: {
    label: 'What they did bodily',
    help: 'For example: pushed, stood in the way, threw something.',
    as: 'text',
  },
  cameAcross: { label: 'How they came across', help: 'For example: shaking, red in the face, very quiet.', as: 'line' },
  weapon: { label: 'Weapon, or something used as one', as: 'line' },
  damage: { label: 'What was damaged', as: 'line' },
  hate: {
    label:
      'Against race, religion, disability, sex, sexual orientation or gender identity: which, and what was said or done',
    help: 'Only what was seen and heard.',
    as: 'text',
  },
  drinkOrDrugs: { label: 'Signs of drink or drugs', help: 'What was seen or smelt.', as: 'line' },
  lasted: { label: 'How long it went on', as: 'line' },
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
  contributed: {
    label: 'What may have led to it',
    help: 'Earlier matters, a bad day, something that we did.',
    as: 'text',
  },
  ending: { label: 'How it ended', as: 'text' },
  affectedKind: {
    label: 'Staff, pupil, parent or visitor',
    help: 'Where there are several, one a line: Mrs Pell, staff.',
    as: 'text',
  },
  affectedRelation: {
    label: 'What they are to the person this is about',
    help: 'For example: their child’s teacher, a neighbour, nothing.',
    as: 'line',
  },
  effect: { label: 'What it did to those affected, in their words', as: 'text' },
  reportedBy: { label: 'Who told us', help: 'If it was not you who saw it.', as: 'line' },
  reportedWhen: { label: 'When they told us, and whom', as: 'line' },
  whyLate: { label: 'Why is it written down only now?', as: 'line' },
  witnesses: {
    label: 'Witnesses',
    help: 'One a line: name, statement yes or no, may be named yes or no.',
    as: 'text',
  },
  statements: { label: 'Statements: whose, and of which day', as: 'text' },
  othersInvolved: { label: 'Others who took part, and what they did', as: 'text' },
  doneAtOnce: { label: 'What staff did', help: 'For example: asked to leave, children taken inside.', as: 'text' },
  calmed: { label: 'What was tried to calm it', as: 'text' },
  shownOut: { label: 'Shown out: by whom, and by what authority', as: 'line' },
  lockdown: { label: 'Doors shut or lockdown: from when to when', as: 'line' },
  parentTold: { label: 'Parent of a child who was affected: told by whom, when', as: 'line' },
  seniorDid: { label: 'Which senior member of staff came, and what they did', as: 'text' },
  injury: { label: 'Who was hurt, and how', help: '“Nobody” is an answer.', as: 'text' },
  firstAid: { label: 'First aid, hospital', as: 'line' },
  absence: { label: 'Away from work because of it', as: 'choice' },
  riddor: { label: 'Told the HSE or written down: when, and the reference', as: 'line' },
  policeForce: { label: 'Which police', as: 'line' },
  policeTold: { label: 'When they were told, by whom', as: 'line' },
  policeReference: { label: 'Log or crime reference', as: 'line' },
  policeOutcome: { label: 'Officer, advice, outcome', as: 'text' },
  toldTrust: { label: 'Local authority or trust: who, when', as: 'line' },
  toldInsurer: { label: 'Insurer: when, reference', as: 'line' },
  toldUnion: { label: 'Union: who, when', as: 'line' },
  toldPlatform: {
    label: 'Platform: when it was reported, reference, answer',
    help: 'Reporting a post does not mean that it will be taken down.',
    as: 'text',
  },
  debrief: { label: 'Talked over with those affected: by whom, when', as: 'line' },
  supportGiven: {
    label: 'Help offered, and taken up',
    help: 'For example: counselling, occupational health.',
    as: 'text',
  },
  supportAgain: {
    label: 'When somebody asks again how they are',
    help: 'Add a task, on the page Tasks, puts it on Today.',
    as: 'line',
  },
  severity: { label: 'How serious it was', as: 'choice' },
  riskTo: { label: 'Who may be at risk, and of what', as: 'text' },
  again: { label: 'May it happen again, and why', as: 'line' },
  nextStep: { label: 'Which step seems right', help: 'A thought, not a decision.', as: 'line' },
  proceedings: { label: 'Court or other proceedings thought about', help: 'Not what a solicitor advised.', as: 'line' },
  assessedBy: { label: 'Who says so, and when', as: 'line' },
  inPlace: { label: 'What was in place already, and whether it could be better', as: 'text' },
  prevention: { label: 'What is done so that it does not happen again', as: 'text' },
  preventionBy: { label: 'Who does it', as: 'line' },
  preventionDue: { label: 'By when', help: 'Add a task, on the page Tasks, puts it on Today.', as: 'line' },
};
