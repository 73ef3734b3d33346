import type { Route } from './routes';

export interface PageHelp {
  readonly title: string;
  /** A few sentences, each about one thing that a person may want to do here. */
  readonly lines: readonly string[];
}

const today: PageHelp = {
  title: 'Today',
  lines: [
    'Needs you: reviews that are due, restrictions that end soon, records with something still to add. Half written: every form that you began.',
    'On hold: whoever must not be let in just now. “Lift” ends it.',
    'In force: every restriction that holds today. One press opens it.',
    'The line at the foot says when the last copy was made and checked.',
  ],
};

const incidents: PageHelp = {
  title: 'Incidents',
  lines: [
    'Every record, the newest first. Ctrl+F finds words in them, or a number such as INC-2026-0012.',
    '“The person disputes this” puts their words beside yours. “Strike out” is for a record made in error.',
    'A record is never changed or deleted. You can add to it, or correct a detail; what stood there before stays to be seen.',
  ],
};

const record: PageHelp = {
  title: 'Record an incident',
  lines: [
    'Only “What happened” is needed. Everything else can be added later.',
    'When: “now”, “8.40”, “yesterday 3.15” or “Fri” are understood. Nothing is wrong to type; what cannot be read is kept as you wrote it.',
    'Clauses: type e1 or a word and press Enter. “Not sure yet” is an answer.',
    'What you type is kept every second. You can lock, or leave, and go on later from Today.',
  ],
};

const actNow: PageHelp = {
  title: 'Temporary ban now',
  lines: [
    'Who, what they did, why it can’t wait, who collects the child. It holds at once, and the look-up says so.',
    'Nothing else is needed now. What a lasting ban needs is listed on the next page, with days.',
    'It ends by itself after 20 school days, unless you confirm it.',
    'Not sure who it is? “Hold at the door” takes a description.',
  ],
};

const propose: PageHelp = {
  title: 'Propose a ban',
  lines: [
    'They are told what is meant to be decided, and asked for their side. Nothing holds meanwhile.',
    'It rests on records about this person. What is asked here can be answered later, too: all but the records and the first question.',
    'In danger use “Temporary ban now”.',
  ],
};

const ban: PageHelp = {
  title: 'A ban, step by step',
  lines: [
    'What is still needed before it can be confirmed is listed, each with the button that mends it and why it is asked.',
    '“How it reached them” begins their time to answer, once it is a letter.',
    '“Record their side”, whenever it comes. Then “Confirm the ban”, or “Withdraw the ban” with one line.',
  ],
};

const decide: PageHelp = {
  title: 'Decide what happens next',
  lines: [
    'Who, which records, and what the ladder would suggest, with its reasons. You decide.',
    'A warning asks for one line. A contact plan asks for all that a later challenge would look at.',
    '“Propose a ban” goes on in its own form, with the same person and records.',
    'What each step is called, and how long things count, is set in Settings under “The ladder”.',
  ],
};

const logCall: PageHelp = {
  title: 'Log a call',
  lines: [
    'When, how it came, and one line what it was. The app counts it against the plan.',
    'A child ill, absent or to be collected, and any worry about a child, is always put through and never counts.',
    'What is over the limit is shown, and never hidden.',
  ],
};

const banNotice: PageHelp = {
  title: 'Short notice',
  lines: ['Half a page for the person, from your four answers. Print it, hand it over, and note how it reached them.'],
};

const hold: PageHelp = {
  title: 'Hold at the door',
  lines: [
    'For somebody who must not be let in just now: a person, or what they looked like. It is no sanction and needs no clause.',
    'It ends by itself at the end of the next school day, and can be lifted on Today with one press.',
  ],
};

const register: PageHelp = {
  title: 'Register',
  lines: [
    '“More” holds places, hours, exceptions and arrangements, so that the look-up knows the hour. What is still to add is added beside the list.',
    'Bans and contact plans, each with its end and its review. “Add to register” is for those that a letter on paper has imposed already.',
    'A restriction ends by itself on its last day. A head or deputy head can end it earlier, at once, with one line of reason.',
  ],
};

const order: PageHelp = {
  title: 'Orders and instructions',
  lines: [
    'A court order, a bail condition, an instruction of the safeguarding lead: what binds the school from outside its code. No clause and no decision is needed.',
    'Say who has seen it. The door reads only what to do, never what it says.',
    'Each has a day on which somebody looks at it again. It ends on its last day, or when somebody ends it with one line of reason.',
  ],
};

const doorSheet: PageHelp = {
  title: 'Door sheet',
  lines: [
    'One side of paper for a door without a PC: everybody restricted or on hold, what to do, and the day until which it is used.',
    'Each print has a number and is noted. Collect the old sheets when you hand out new ones.',
  ],
};

const people: PageHelp = {
  title: 'People',
  lines: [
    'Every adult and pupil that a record, a hold or the register names. A nickname, a misspelling or a child’s name finds them too.',
    'A new name comes in with a record, with “Add a person”, or with “Import people”. Other names, classes and who belongs to whom are changed on the person’s page.',
    'A person’s page shows whom they belong to and all that happened, the newest first, with filters. What was typed later says when. Opening the page is noted, as for a record.',
  ],
};

const requests: PageHelp = {
  title: 'Requests',
  lines: [
    'A letter that asks what you hold about somebody, a complaint about data or a restriction, a breach: log it the day it comes, whoever took it.',
    'Each day that is due says in what it was counted: a calendar month, calendar days, school days or hours. School holidays never move a calendar month.',
    'Needing longer? “Extended” is possible once, and only if they were told within the first month.',
    'As long as a request is open, nothing about that person is thrown away, half-written forms included.',
  ],
};

const importPeople: PageHelp = {
  title: 'Import people',
  lines: [
    'A list of pupils and their contacts, saved from your school’s own system as a .csv file. Nothing leaves this PC, and nothing is added before you press Import.',
    'Say what each column is. Whoever may be here already is shown, and is left out until you say who they are.',
  ],
};

const raised: PageHelp = {
  title: 'Raised with us',
  lines: [
    'Whatever a parent or anybody else raises: who, what, with whom, at which stage. A worry about a child is never logged here: tell the DSL.',
    'The app counts the school days by which they hear from you and have an answer. Settings say how many.',
    'Close it with what they were told. It can be opened again with one line.',
  ],
};

const conversation: PageHelp = {
  title: 'A conversation',
  lines: [
    'With whom, what was said, what was agreed. It is the informal word, and no sanction: it counts on the ladder for as long as a note does.',
    '“Look again on” puts a line on Today. It goes when somebody has looked, or has spoken with them again.',
    'It can be added to, and struck out where it was recorded in error. What was said is never changed.',
  ],
};

const beforeSummer: PageHelp = {
  title: 'Before the summer',
  lines: [
    'Everything that ends or is due until school is back after the summer, with what is late already.',
    'With term dates it looks as far as the first day of the autumn term, without them to the end of August.',
    'Reviews may be done early. A review that is missed lifts nothing: a restriction goes on until its own end.',
  ],
};

const tasks: PageHelp = {
  title: 'Tasks',
  lines: [
    'Tasks of your own: what, and by when. About somebody, or about a record by its number, if you like.',
    'What follows from rules, such as a review, stands on Today by itself and needs no task.',
    'One press ticks a task off, and one brings it back. On Today from ten school days before.',
  ],
};

const code: PageHelp = {
  title: 'Code',
  lines: [
    'The code of conduct as it is in force. Ctrl+F finds words in it; F3 goes from one place to the next.',
    'Ctrl+C on a clause, or its button, copies it as a citation.',
    'Under each clause stand the records that cite it.',
  ],
};

const settings: PageHelp = {
  title: 'Settings',
  lines: [
    'Copies: a copy counts once it was opened again and checked. Keep one on a stick, away from this PC.',
    'The recovery sheet is the only way back in when a passphrase is forgotten.',
  ],
};

const school: PageHelp = {
  title: 'School details',
  lines: [
    'Who leads what, whom to ring, and where the school is. Only its name is needed; fill in the rest when you have it.',
    'The safeguarding lead’s name and number stand beside every worry about a child.',
    'Tick “I have checked these numbers today” once a year: numbers age.',
  ],
};

const calendar: PageHelp = {
  title: 'School calendar',
  lines: [
    'The terms of each school year, with half term and other days without school. Bank holidays are known and need not be entered.',
    'Deadlines are counted in school days with them. Without them working days are counted, and every date says so.',
    '“Read from a file” takes a calendar (.ics) or a list (.csv) and fills the form; nothing is kept before you press Save.',
  ],
};

/** What F1 says of each page, above the list of keys. */
const helpOf: Readonly<Record<Route['page'], PageHelp>> = {
  today,
  incidents,
  incident: incidents,
  record,
  'blank-slips': incidents,
  tasks,
  'before-summer': beforeSummer,
  hold,
  'act-now': actNow,
  propose,
  decide,
  'log-call': logCall,
  ban,
  'ban-notice': banNotice,
  register,
  orders: order,
  'note-order': order,
  'carry-over': register,
  'door-sheet': doorSheet,
  'register-sheet': register,
  'restriction-sheet': register,
  people,
  person: people,
  'add-person': people,
  'import-people': importPeople,
  raised,
  'log-raised': raised,
  conversation,
  'record-conversation': conversation,
  requests,
  request: requests,
  'log-request': requests,
  code,
  settings,
  school,
  calendar,
  'recovery-sheet': settings,
};

export function pageHelp({ page }: Route): PageHelp {
  return helpOf[page];
}
