import { digitsForWords } from '../dates/number-words';
import { isBlank } from '../text';
import type { ContactLimit } from './contact-limit';

/** *How often*, where its words say a number or that there is no limit. `unit`: what is counted, in small letters and one of them; empty for any contact. */
export type HowOften = 'no-limit' | (ContactLimit & { readonly unit: string });

const NO_LIMIT = /^(?:none|no limits?|without (?:a )?limit|no limit on how often|as often as needed)\.?$/;
const NUMBER =
  /^(?:at most |no more than |up to |only )?(\d{1,2}|once|twice)(?: ([a-z-]+))?(?: only)? (?:a|an|per|each|every) (week|month|term)\.?$/;
const TIMES: Readonly<Record<string, number>> = { once: 1, twice: 2 };
/** What counts every contact, and so needs no unit. */
const ANY_CONTACT = new Set(['', 'contact', 'time']);

/** What *how often* says, where it can be read (`one e-mail a week`, `At most 2 contacts a month`, `None`); null where only a person can. */
export function readHowOften(text: string): HowOften | null {
  const plain = digitsForWords(text.toLowerCase().replace(/\s+/g, ' ').trim());
  if (isBlank(plain)) return null;
  if (NO_LIMIT.test(plain)) return 'no-limit';
  const [, count = '', of = '', per] = NUMBER.exec(plain) ?? [];
  const contacts = TIMES[count] ?? Number(count);
  if (per === undefined || !Number.isInteger(contacts) || contacts < 1) return null;
  const unit = of.replace('-', '').replace(/s$/, '');
  return { contacts, per: per as ContactLimit['per'], unit: ANY_CONTACT.has(unit) ? '' : unit };
}
