import { create } from 'zustand';
import { calendarOf, type SchoolYearDates } from '../../domain/calendar/calendar';
import type { SchoolCalendar } from '../../domain/dates/school-calendar';

interface Calendar {
  /** Null until the engine has answered; no page of the casebook is shown before. */
  readonly years: readonly SchoolYearDates[] | null;
  readonly calendar: SchoolCalendar;
  readonly show: (years: readonly SchoolYearDates[]) => void;
}

/** The school’s calendar, asked once for all pages: what school days are counted with. */
export const useCalendar = create<Calendar>()((set) => ({
  years: null,
  calendar: calendarOf([]),
  show: (years) => set({ years, calendar: calendarOf(years) }),
}));

/** England’s bank holidays, and the terms that were entered. */
export function useSchoolCalendar(): SchoolCalendar {
  return useCalendar(({ calendar }) => calendar);
}
