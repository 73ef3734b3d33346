import { hostOf } from './places';

/**
 * Does the lock page stand, though loading it was said to have failed? Electron tells whoever loads a page of the end of a load before it as well: the error
 * has that page's address, and the window has the lock page's by then.
 */
export function lockPageStands(error: Error, shown: string): boolean {
  const { url } = error as { readonly url?: unknown };
  return typeof url === 'string' && hostOf(url) === 'casebook' && hostOf(shown) === 'lock';
}
