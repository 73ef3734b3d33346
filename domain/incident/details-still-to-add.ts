import { calledForBy, type ShortAnswers } from './called-for';
import type { DetailSection } from './detail-sections';
import { type DetailField, hasDetail, type IncidentDetails } from './details';
import { riddorOpen } from './riddor';

/** What of the details is still to add before anything relies on the record (D4, D6, D12, D13, D16). */
export type DetailStillToAdd =
  | 'post'
  | 'post-evidence'
  | 'opinion-by'
  | 'reported'
  | 'absence'
  | 'riddor'
  | 'police-reference';

/** Where each of them is filled in. */
export const sectionToAdd: Readonly<Record<DetailStillToAdd, DetailSection>> = {
  post: 'online',
  'post-evidence': 'online',
  'opinion-by': 'words',
  reported: 'reported',
  absence: 'injury',
  riddor: 'injury',
  'police-reference': 'police',
};

/** Of a post: where it is, under which name, when it was seen and who kept it (D16); the picture, or why there is none, is asked apart. */
const OF_A_POST: readonly DetailField[] = ['platform', 'account', 'postSeen', 'capturedBy'];

export function detailsStillToAdd(details: IncidentDetails, answers: ShortAnswers): readonly DetailStillToAdd[] {
  const has = (field: DetailField) => hasDetail(details, field);
  const missing: DetailStillToAdd[] = [];
  if (calledForBy(answers).includes('online')) {
    if (!OF_A_POST.every(has)) missing.push('post');
    if (!has('evidence')) missing.push('post-evidence');
  }
  if (has('opinion') && !has('opinionBy')) missing.push('opinion-by');
  // Somebody else told us: then who it was and when belong together (D4).
  if (has('reportedBy') !== has('reportedWhen')) missing.push('reported');
  if (absenceOpen(details)) missing.push('absence');
  if (riddorOpen(details) !== null) missing.push('riddor');
  if ((has('policeForce') || has('policeTold')) && !has('policeReference')) missing.push('police-reference');
  return missing;
}

/** After an injury, and for as long as the answer is that nobody knows yet (D12). */
function absenceOpen(details: IncidentDetails): boolean {
  if (details.absence === 'not-known') return true;
  return hasDetail(details, 'injury') && !saysNobody(details.injury ?? '') && !hasDetail(details, 'absence');
}

/** *Nobody was hurt* is an answer, after which nobody was away from work either. */
function saysNobody(text: string): boolean {
  return /^(nobody|no one|no-one|none|no)( was)?( hurt| injured)?\W*$/i.test(text.trim());
}
