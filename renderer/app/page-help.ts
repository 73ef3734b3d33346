import type { Route } from './routes';

export interface PageHelp {
  readonly title: string;
  /** A few sentences, each about one thing that a person may want to do here. */
  readonly lines: readonly string[];
}

const today: PageHelp = {
  title: 'Today',
  lines: [
    'Needs you: reviews that are due, restrictions that end soon, records with something still to add, and what is half written.',
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
    'A person’s page shows whom they belong to and every record about them, the newest first. Opening it is noted, as for a record.',
  ],
};

const importPeople: PageHelp = {
  title: 'Import people',
  lines: [
    'A list of pupils and their contacts, saved from your school’s own system as a .csv file. Nothing leaves this PC, and nothing is added before you press Import.',
    'Say what each column is. Whoever may be here already is shown, and is left out until you say who they are.',
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

/** What F1 says of each page, above the list of keys. */
const helpOf: Readonly<Record<Route['page'], PageHelp>> = {
  today,
  incidents,
  incident: incidents,
  record,
  'blank-slips': incidents,
  hold,
  register,
  orders: order,
  'note-order': order,
  'carry-over': register,
  'door-sheet': doorSheet,
  'register-sheet': register,
  people,
  person: people,
  'add-person': people,
  'import-people': importPeople,
  code,
  settings,
  school,
  'recovery-sheet': settings,
};

export function pageHelp({ page }: Route): PageHelp {
  return helpOf[page];
}
