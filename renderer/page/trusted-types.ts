/**
 * The page's one policy for text that becomes markup or script. Imported first of all: the page's content security policy refuses
 * every other one. Mantine hands its variables over as the text of a style element; that is let through, and nothing with a tag in it.
 */
interface TrustedTypes {
  createPolicy(name: 'default', rules: { readonly createHTML: (text: string) => string }): unknown;
}

/** Lets the text of a style sheet through. Throws on anything that could hold an element. */
export function styleTextOnly(text: string): string {
  if (text.includes('<')) throw new TypeError('Markup is made by React and never from text');
  return text;
}

const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
trustedTypes?.createPolicy('default', { createHTML: styleTextOnly });
