import { heldInWords, words } from '../request/request-words';
import { useHeldDraft } from '../stores/held-draft';
import { Button } from '../ui/button';
import { focusField } from '../ui/focus';
import { Notice } from '../ui/notice';

/** Says why a draft that somebody wanted to throw away is still there, on whatever page they came to. */
export function HeldDraft() {
  const { held, put } = useHeldDraft();
  if (held === null) return null;
  const close = () => {
    put();
    // The button that had the focus is gone.
    focusField('main');
  };
  return (
    <Notice
      kind="attention"
      banner
      announce
      title={words.draftStays}
      actions={
        <Button size="small" onClick={close}>
          {words.close}
        </Button>
      }
    >
      <p>{heldInWords(held)}</p>
    </Notice>
  );
}
