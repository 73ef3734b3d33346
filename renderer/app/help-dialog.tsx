import { Button } from '../ui/button';
import { DescriptionList } from '../ui/description-list';
import { Dialog } from '../ui/dialog';
import { KeyHint } from '../ui/key-hint';
import { Stack } from '../ui/layout';
import { VisuallyHidden } from '../ui/visually-hidden';
import { listKeys, pageKeys } from './page-keys';

/** F1: the list of keys. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title="Keys" onClose={onClose} actions={<Button onClick={onClose}>Close</Button>}>
      <Stack>
        <DescriptionList
          items={pageKeys.map(({ keys, does }) => ({
            term: keys,
            shown: (
              <>
                <KeyHint keys={keys} boxed />
                <VisuallyHidden>{keys}</VisuallyHidden>
              </>
            ),
            value: does,
          }))}
        />
        <p>{listKeys}</p>
        <p>No key without Ctrl or Alt does anything by itself, so a key pressed by accident changes nothing.</p>
      </Stack>
    </Dialog>
  );
}
