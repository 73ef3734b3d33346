import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { shownMoment } from '../../../domain/dates/shown-moment';
import type { DoorSheet, SheetReference } from '../../../domain/door-sheet/door-sheet';
import type { Failure } from '../../../domain/result';
import { RouteLink } from '../../app/route-link';
import { Answered } from '../../failures/answered';
import { FailureNotice } from '../../failures/failure-notice';
import { useCommand } from '../../ipc/use-command';
import { useQuery } from '../../ipc/use-query';
import { useSession } from '../../stores/session';
import { Button } from '../../ui/button';
import { Quiet } from '../../ui/layout';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { useKey } from '../../ui/use-key';
import { lastPrinted, MANY, noted, words } from './messages';
import { PrintedSheet } from './printed-sheet';

/** Everybody in force and on hold, as it will stand on paper, and its print. */
export function DoorSheetPage() {
  const query = useQuery('door-sheet:show', {});
  const { askAgain } = query;
  const command = useCommand('door-sheet:print');
  const [printed, setPrinted] = useState<SheetReference | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const print = async () => {
    if (query.state !== 'answered' || command.busy) return;
    const result = await command.run({ contents: query.value.contents });
    // Its number has to stand on the page before the page is printed.
    flushSync(() => {
      setFailure(result.ok ? null : result.failure);
      setPrinted(result.ok ? result.value.reference : null);
    });
    if (result.ok) await window.shell['window:print']({});
    else askAgain();
  };
  useKey('Ctrl+Enter', () => void print());
  return (
    <Page
      title={words.title}
      subtitle={words.subtitle}
      width="form"
      above={<RouteLink to={{ page: 'register' }}>{words.register}</RouteLink>}
      actions={
        <Button
          kind="primary"
          icon={IconPrinter}
          keys="Ctrl+Enter"
          busy={command.busy && words.printing}
          onClick={() => void print()}
        >
          {words.print}
        </Button>
      }
    >
      {failure !== null && <NotPrinted failure={failure} />}
      {printed !== null && <Notice kind="done" title={noted(printed)} announce />}
      <Answered query={query} busy={words.busy}>
        {(sheet) => <Sheet sheet={sheet} printed={printed} />}
      </Answered>
    </Page>
  );
}

function NotPrinted({ failure }: { readonly failure: Failure }) {
  const changed = failure.kind === 'refused' && failure.missing.some(({ code }) => code === 'changed-since');
  return changed ? <Notice kind="attention" title={words.changed} announce /> : <FailureNotice failure={failure} />;
}

function Sheet({ sheet, printed }: { readonly sheet: DoorSheet; readonly printed: SheetReference | null }) {
  const today = useSession((session) => session.shown?.today ?? null);
  const { lastPrinted: last } = sheet;
  return (
    <>
      {sheet.cards.length + sheet.holds.length > MANY && <Notice kind="attention" title={words.long} />}
      {last !== null && printed === null && today !== null && (
        <Quiet>{lastPrinted(last, shownMoment(last.at, today))}</Quiet>
      )}
      <PrintedSheet sheet={sheet} reference={printed ?? sheet.reference} />
    </>
  );
}
