import { useQuery } from '../ipc/use-query';
import { Numbers } from '../school/numbers';
import { useNavigation } from '../stores/navigation';
import { Button } from '../ui/button';
import { DescriptionList } from '../ui/description-list';
import { Dialog } from '../ui/dialog';
import { KeyTerm } from '../ui/key-term';
import { Stack } from '../ui/layout';
import { Section } from '../ui/section';
import { pageHelp } from './page-help';
import { listKeys, pageKeys } from './page-keys';

/** F1: the page in hand, and the list of keys. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const { title, lines } = pageHelp(useNavigation((navigation) => navigation.route));
  return (
    <Dialog title="Help" onClose={onClose} actions={<Button onClick={onClose}>Close</Button>}>
      <Stack>
        <Section title={`This page: ${title}`}>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Section>
        <NumbersToRing />
        <Section title="Keys" help="They work on every page.">
          <DescriptionList
            items={pageKeys.map(({ keys, does }) => ({ term: keys, shown: <KeyTerm keys={keys} />, value: does }))}
          />
          <p>{listKeys}</p>
          <p>No key without Ctrl or Alt does anything by itself, so a key pressed by accident changes nothing.</p>
        </Section>
      </Stack>
    </Dialog>
  );
}

/** Nothing while the school has written none down. */
function NumbersToRing() {
  const school = useQuery('school:show', {});
  if (school.state !== 'answered' || school.value.numbers.length === 0) return null;
  return (
    <Section title="Numbers to ring">
      <Numbers numbers={school.value.numbers} checkedOn={school.value.numbersCheckedOn} />
    </Section>
  );
}
