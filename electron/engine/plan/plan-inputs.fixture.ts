import type { Input } from '../../../domain/contract';
import type { LocalDate } from '../../../domain/dates/local-date';
import { NO_GROUNDS } from '../../../domain/decision/grounds';
import type { IncidentId, PersonId } from '../../../domain/ids';

/** What was thought through before a plan of Ms Lund. */
export const thought = (incidentId: IncidentId) => ({
  ...NO_GROUNDS,
  incidents: [incidentId],
  part: 'She rang eleven times in a morning.',
  milder: 'A word, twice: it went on.',
  equality: { answer: 'dont-know-have-asked' as const, adjustment: '' },
  safeguarding: { answer: 'looked' as const, on: '2026-11-23' as LocalDate, who: '' },
  onlyVictim: 'no' as const,
});
export const planFor = (
  { personId, incidentId }: { personId: PersonId; incidentId: IncidentId },
  change: Partial<Input<'plan:start'>> = {},
): Input<'plan:start'> => ({
  draftId: null,
  about: { kind: 'known', personId },
  grounds: thought(incidentId),
  account: { answer: 'heard', words: 'She was worried about the trip.' },
  behaviours: 'Ringing again and again; shouting at the office.',
  reason: 'The office could not answer anybody else.',
  ways: ['email', 'letter'],
  with: 'The office',
  howOften: '',
  limit: { contacts: 2, per: 'week' },
  startsOn: null,
  reviewOn: null,
  endsOn: null,
  goingOn: [{ code: 'no-warning-before', answer: 'It went on over three days' }],
  ...change,
});
export const warn = (incidentId: IncidentId, personId: PersonId, change: Partial<Input<'decision:warn'>> = {}) => ({
  draftId: null,
  about: { kind: 'known' as const, personId },
  grounds: { ...NO_GROUNDS, incidents: [incidentId] },
  reason: 'It must stop.',
  ...change,
});
