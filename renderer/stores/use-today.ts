import type { LocalDate } from '../../domain/dates/local-date';
import { useSession } from './session';

/** The school's day; null once it is locked. */
export function useToday(): LocalDate | null {
  return useSession((session) => session.shown?.today ?? null);
}
