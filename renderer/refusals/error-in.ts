import type { Missing } from '../../domain/result';
import type { InlineFormInHand } from '../drafts/use-inline-form';
import { refusalSentence } from './refusal-words';

/** What a refusal says of a field of a small form, in the general words or in those of its noun; null if nothing. */
export function errorIn(
  form: Pick<InlineFormInHand<never>, 'missing'>,
  field: string,
  sentence: (missing: Missing) => string = refusalSentence,
): string | null {
  const missing = form.missing(field);
  return missing === null ? null : sentence(missing);
}
