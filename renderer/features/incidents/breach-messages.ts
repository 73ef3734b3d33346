import type { RestrictionNamed } from '../../../domain/incident/incident';
import { shownWho } from '../../../domain/incident/shown-values';

export const breachWords = {
  broke: 'Broke',
  none: 'Nothing',
  ban: 'a ban on',
  'contact-plan': 'a contact plan of',
  legend: 'A restriction that they have',
  nothingHeld: 'Nobody whom this record is about had a restriction in force that day.',
} as const;

/** `It broke RES-2026-0003: a ban on Mr D. Harker` */
export function brokeLabel({ reference, type, person }: RestrictionNamed): string {
  return `It broke ${reference}: ${breachWords[type]} ${shownWho({ kind: 'person', person })}`;
}
