import type { ContactLimit } from './contact-limit';

/** `At most 2 contacts a week` */
export function limitWords({ contacts, per }: ContactLimit): string {
  return `At most ${contacts === 1 ? '1 contact' : `${contacts} contacts`} a ${per}`;
}
