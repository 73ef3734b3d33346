import { type Route, TODAY } from '../../app/routes';
import { newDraftId } from '../../drafts/new-draft-id';
import { useNavigation } from '../../stores/navigation';
import { Button } from '../../ui/button';
import { Actions } from '../../ui/layout';
import { Page } from '../../ui/page';
import { recordedWords } from './messages';
import type { RecordedIncident } from './use-record-form';

/** A quiet confirmation, and three things that may follow. None has to. */
export function Recorded({ recorded }: { readonly recorded: RecordedIncident }) {
  // In place of the form: the way back doesn't lead to one that has been recorded.
  const replace = useNavigation((navigation) => navigation.replace);
  const go = (route: Route) => () => replace(route);
  const { incidentId, reference } = recorded;
  return (
    <Page title={recordedWords.recorded(reference)} width="form">
      <p>{recordedWords.kept}</p>
      <Actions>
        <Button kind="primary" onClick={go(TODAY)}>
          {recordedWords.nothingMore}
        </Button>
        <Button keys="Ctrl+N" onClick={go({ page: 'record', draftId: newDraftId() })}>
          {recordedWords.another}
        </Button>
        <Button kind="quiet" onClick={go({ page: 'incident', incidentId })}>
          {recordedWords.open}
        </Button>
      </Actions>
    </Page>
  );
}
