import type { SideForm, Telling } from '../../../domain/ban/ban';
import type {
  ChronologyGroup,
  ChronologyLine,
  ChronologyWhat,
  RestrictionStep,
} from '../../../domain/chronology/chronology';
import { dayInEngland, shownDate, shownTime } from '../../../domain/dates/local-date';
import type { Ladder } from '../../../domain/decision/ladder-settings';
import { isBlank } from '../../../domain/text';
import { stepWords } from '../../decision/step-words';
import { kindWords } from '../../request/request-words';

export const chronologyWords = {
  title: 'What happened',
  help: 'Everything in this casebook about this person, by when it happened, the newest first. What was typed later says when.',
  show: 'Show',
  all: 'All',
  none: 'No record is about this person.',
  noneOfThese: 'There is none of these.',
  reading: 'Reading what happened',
  earlier: 'Show earlier',
} as const;

export const groupWords: Readonly<Record<ChronologyGroup, string>> = {
  raised: 'Raised with us',
  incidents: 'Incidents',
  conversations: 'Conversations',
  decisions: 'Decisions',
  restrictions: 'Bans, plans, holds',
  contacts: 'Contacts',
  requests: 'Requests',
};

const restrictionSteps: Readonly<Record<RestrictionStep, string>> = {
  'carried-over': 'carried over from paper',
  proposed: 'proposed',
  imposed: 'imposed, temporary',
  'plan-started': 'started',
  told: 'they were told',
  side: 'their side',
  extended: 'extended',
  adopted: 'adopted by the head',
  confirmed: 'confirmed',
  withdrawn: 'withdrawn',
  narrowed: 'narrowed',
  reviewed: 'reviewed',
  'allowed-once': 'allowed once',
  ended: 'ended',
  'set-aside': 'set aside',
  'entered-in-error': 'entered in error',
  'ran-out': 'ended on its last day',
};

const howWords: Readonly<Record<Telling | SideForm, string>> = {
  'in-person': 'in person',
  phone: 'by telephone',
  handed: 'letter handed over',
  refused: 'letter offered, not taken',
  post: 'letter by post',
  email: 'by e-mail',
  returned: 'the letter came back',
  meeting: 'at a meeting',
  letter: 'by letter',
  'somebody-for-them': 'by somebody for them',
};

const raisedSteps: Readonly<Record<Extract<ChronologyWhat, { kind: 'raised-step' }>['step'], string>> = {
  acknowledged: 'acknowledged',
  answered: 'answered',
  moved: 'another stage',
  closed: 'closed',
  reopened: 'open again',
};

const requestSteps: Readonly<Record<Extract<ChronologyWhat, { kind: 'request-step' }>['step'], string>> = {
  extended: 'extended',
  paused: 'paused',
  resumed: 'goes on',
  acknowledged: 'acknowledged',
  answered: 'answered',
  withdrawn: 'withdrawn',
  'breach-decided': 'decided about the ICO',
};

/** What a line is, with its reference if it has one. */
export function lineTitle(what: ChronologyWhat, ladder: Ladder): string {
  switch (what.kind) {
    case 'incident':
      return [`Incident ${what.reference}`, ...incidentMarks(what)].join(', ');
    case 'addition':
      return `${what.privileged ? 'Legal advice added' : 'Added'} to ${what.reference}`;
    case 'dispute':
      return `They dispute ${what.reference}`;
    case 'raised':
      return `Raised with us ${what.reference}, ${what.open ? 'open' : 'closed'}`;
    case 'raised-step':
      return `Raised with us ${what.reference}: ${raisedSteps[what.step]}`;
    case 'conversation':
      return what.struckOut ? 'Conversation, struck out' : 'Conversation';
    case 'conversation-step':
      return `${what.step === 'looked' ? 'Looked again after' : 'Added to'} the conversation of ${shownDate(what.spokenOn)}`;
    case 'decision':
      return `Decision ${what.reference}: ${stepWords(what.step, ladder)}${what.takenBack ? ', taken back since' : ''}`;
    case 'taken-back':
      return `Decision ${what.reference} taken back: ${stepWords(what.step, ladder)}`;
    case 'restriction':
      return restrictionTitle(what);
    case 'hold':
      return 'Hold at the door';
    case 'contact':
      return `Contact, ${what.reference}${what.alwaysOpen ? ', always put through' : ''}`;
    case 'request':
      return `Request ${what.reference}: ${kindWords[what.request]}`;
    case 'request-step':
      return `Request ${what.reference}: ${requestSteps[what.step]}`;
  }
}

function restrictionTitle({ type, reference, step, how }: Extract<ChronologyWhat, { kind: 'restriction' }>): string {
  const way = how === null ? '' : `, ${howWords[how]}`;
  return `${type === 'ban' ? 'Ban' : 'Contact plan'} ${reference}: ${restrictionSteps[step]}${way}`;
}

/** What is special about an incident on this person's page; nothing where it is simply about them. */
function incidentMarks({
  inRoles,
  disputed,
  struckOut,
}: Extract<ChronologyWhat, { kind: 'incident' }>): readonly string[] {
  const marks: string[] = [];
  if (inRoles.includes('was-about')) marks.push('first recorded about this person, and corrected');
  else if (!inRoles.includes('about')) marks.push('affected by it');
  else if (inRoles.includes('affected')) marks.push('also affected by it');
  if (disputed) marks.push('disputed');
  if (struckOut) marks.push('struck out');
  return marks;
}

/** The words under it, or none; a second line only where there are some. */
export function lineWords(what: ChronologyWhat): readonly string[] {
  switch (what.kind) {
    case 'conversation':
      return isBlank(what.agreed) ? [what.opening] : [what.opening, `Agreed: ${what.agreed}`];
    case 'hold':
      return [
        what.liftedAt === null
          ? `Until the end of ${shownDate(what.until)}`
          : `Lifted ${shownDate(dayInEngland(what.liftedAt))}`,
      ];
    case 'restriction': {
      const { opening, until, hours } = what;
      const held = until === null ? [] : [`Until ${shownDate(until)}`];
      const from = hours === null ? [] : [`${shownTime(hours.from)} to ${shownTime(hours.to)}`];
      return [...from, ...held, ...(isBlank(opening) ? [] : [opening])];
    }
    default:
      return isBlank(what.opening) ? [] : [what.opening];
  }
}

/** When: of an incident whose day is not known, what was typed, or the day of recording. */
export function lineDay({ on, time, asTyped }: ChronologyLine): string {
  if (asTyped !== null) return isBlank(asTyped) ? `recorded ${shownDate(on)}` : asTyped;
  return time === null ? shownDate(on) : `${shownDate(on)}, ${shownTime(time)}`;
}

/** `entered on Wed 25 Nov 2026`, where that was later than it happened. */
export function enteredWords({ enteredOn }: ChronologyLine): string | null {
  return enteredOn === null ? null : `entered on ${shownDate(enteredOn)}`;
}

/** Read out, and shown at the end, where not all lines fit. */
export function shownOf(shown: number, more: number): string {
  const count = (value: number) => value.toLocaleString('en-GB');
  return `The newest ${count(shown)} of ${count(shown + more)}.`;
}
