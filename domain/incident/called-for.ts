import { comesNearARight } from '../decision/rights';
import type { DetailSection } from './detail-sections';

/** The answers of the short form that call for questions of their own. */
export interface ShortAnswers {
  readonly clauses: readonly string[];
  /** Where or how it happened, as typed or chosen. */
  readonly where: string;
  readonly toldAtOnce: string;
}

/**
 * The sections that an answer calls for: E2 what was done bodily, near a right (E3 to E7, the appendix) how they went about it (D9), E3 threats, E4 demands,
 * E6 what was settled before; the appendix on social media, or a post as the place, the post (D16); the police among those who were told, the police (D13).
 */
export function calledForBy({ clauses, where, toldAtOnce }: ShortAnswers): readonly DetailSection[] {
  const called: DetailSection[] = [];
  if (clauses.includes('E2')) called.push('conduct');
  if (comesNearARight(clauses)) called.push('rights');
  if (clauses.includes('E3')) called.push('threat');
  if (clauses.includes('E4')) called.push('demand');
  if (clauses.includes('E6')) called.push('settled');
  if (citesThePost(clauses) || isPostedPlace(where)) called.push('online');
  if (namesPolice(toldAtOnce)) called.push('police');
  return called;
}

/** Is it about something that was posted: the appendix on social media? A clause of it is `A` or begins with it. */
export function citesThePost(clauses: readonly string[]): boolean {
  return clauses.some((clause) => clause.startsWith('A'));
}

const POSTED =
  /\bonline\b.*\b(post|posts|posted|group|comments?|review|page|forum)\b|\b(social media|facebook|instagram|tiktok|twitter|snapchat)\b/i;

/** Is the place one where things are posted? An online meeting is none. */
export function isPostedPlace(where: string): boolean {
  return POSTED.test(where);
}

/** Do the words name the police among those who were told? */
export function namesPolice(told: string): boolean {
  return /\b(police|999)\b/i.test(told);
}
