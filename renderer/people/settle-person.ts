import { type PersonEntered, settleName } from '../../domain/person/person-entered';
import { askForSuggestions } from './use-suggestions';

/**
 * Who is meant, for a form that is sent while somebody is still in the field: the one person of exactly the typed name, otherwise
 * somebody new. What was settled before comes back as it is.
 */
export async function settlePerson(entered: PersonEntered): Promise<PersonEntered> {
  if (entered.who !== 'typing') return entered;
  return settleName(entered, (await askForSuggestions(entered.text)).rows);
}

/** The same for the field of a form: what `usePageForm` does before it sends. */
export async function settleAbout({ about }: { readonly about: PersonEntered }): Promise<{ about: PersonEntered }> {
  return { about: await settlePerson(about) };
}
