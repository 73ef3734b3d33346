import { KeyHint } from './key-hint';
import { VisuallyHidden } from './visually-hidden';

/** A key as the term of a list: seen as keys, read out as words. */
export function KeyTerm({ keys }: { readonly keys: string }) {
  return (
    <>
      <KeyHint keys={keys} boxed />
      <VisuallyHidden>{keys}</VisuallyHidden>
    </>
  );
}
