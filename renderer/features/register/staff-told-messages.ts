import { shownDate } from '../../../domain/dates/local-date';
import type { StaffTold } from '../../../domain/restriction/staff-told';

export const words = {
  title: 'Who was told',
  help: 'Staff and gate, so that each hears it when it ends.',
  none: 'Nobody noted.',
  add: 'Note who was told',
  who: 'Who',
  whoHelp: 'One a line: a name, or what they do, such as gate staff.',
  on: 'On which day?',
  act: 'Note it',
  busy: 'Noting it',
  leave: 'Leave it as it is',
  draft: (reference: string) => `${reference}: who was told, not finished`,
  done: 'Told that it ended',
  doneAll: 'All were told that it ended',
  said: 'Noted: told that it ended.',
  untold: (count: number) => `${count} still to be told that it has ended`,
} as const;

/** `Mrs Pell, told on Mon 2 Nov 2026` */
export function toldLine({ who, on, untoldOn }: StaffTold): string {
  const told = `${who}, told on ${shownDate(on)}`;
  return untoldOn === null ? told : `${told}; told that it ended on ${shownDate(untoldOn)}`;
}
