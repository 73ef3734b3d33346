import { HEAD_ONLY } from '../../../domain/casebook/roles';
import { useNavigation } from '../../stores/navigation';
import { useSession } from '../../stores/session';
import { Button } from '../../ui/button';
import { Actions, Stack } from '../../ui/layout';
import { Section } from '../../ui/section';
import { words } from './messages';

/** Whether the recovery sheet was typed back; the page where that is done, or a new one is made. */
export function SheetSection() {
  const session = useSession((one) => one.shown);
  const go = useNavigation((navigation) => navigation.go);
  if (session === null) return null;
  const { confirmed } = session.recoverySheet;
  return (
    <Section title={words.sheet} help={words.sheetHelp}>
      <Stack>
        <p>{confirmed ? words.sheetConfirmed : words.sheetNotConfirmed}</p>
        {HEAD_ONLY.includes(session.user.role) ? (
          <Actions>
            <Button onClick={() => go({ page: 'recovery-sheet' })}>
              {confirmed ? words.sheetNew : words.sheetTypeBack}
            </Button>
          </Actions>
        ) : (
          <p>{words.sheetHeadOnly}</p>
        )}
      </Stack>
    </Section>
  );
}
