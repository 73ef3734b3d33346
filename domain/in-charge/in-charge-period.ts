import type { LocalDate } from '../dates/local-date';
import type { NamedInCharge } from './in-charge';

export type InChargePeriod = Pick<NamedInCharge, 'from' | 'until' | 'endedOn'>;

/**
 * Where it stands on a day: through its last day, without one until it is taken back, and from the day on which it was taken back not at all.
 * Nothing about this is stored.
 */
export function inChargeState({ from, until, endedOn }: InChargePeriod, day: LocalDate): NamedInCharge['state'] {
  if (endedOn !== null && (endedOn <= day || endedOn <= from)) return 'over';
  if (until !== null && until < day) return 'over';
  return from <= day ? 'acts' : 'to-come';
}
