import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { LocalDate } from '../../../domain/dates/local-date';
import { shownMoment } from '../../../domain/dates/shown-moment';
import { readTypedDate } from '../../../domain/dates/typed-date';
import type { DoorSheet, SheetReference } from '../../../domain/door-sheet/door-sheet';
import { mayBeUsedUntil } from '../../../domain/door-sheet/door-sheet-rules';
import type { Failure } from '../../../domain/result';
import { isBlank } from '../../../domain/text';
import { RouteLink } from '../../app/route-link';
import { Answered } from '../../failures/answered';
import { FailureNotice } from '../../failures/failure-notice';
import { useCommand } from '../../ipc/use-command';
import { useQuery } from '../../ipc/use-query';
import { useSession } from '../../stores/session';
import { Button } from '../../ui/button';
import { focusField } from '../../ui/focus';
import { Quiet } from '../../ui/layout';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { TextField } from '../../ui/text-field';
import { useKey } from '../../ui/use-key';
import styles from './door-sheet.module.css';
import { lastDayHelp, lastPrinted, MANY, noted, notThatDay, words } from './messages';
import { PrintedSheet } from './printed-sheet';

/** Everybody in force and on hold, as it will stand on paper, and its print. */
export function DoorSheetPage() {
  const today = useSession((session) => session.shown?.today ?? null);
  const [typed, setTyped] = useState('');
  const asked = today === null || isBlank(typed) ? null : readTypedDate(typed, today, 'coming');
  const query = useQuery('door-sheet:show', { useUntil: asked });
  const { askAgain } = query;
  const command = useCommand('door-sheet:print');
  const [printed, setPrinted] = useState<SheetReference | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const print = async () => {
    if (query.state !== 'answered' || command.busy) return;
    if (isWrong(typed, asked, today, query.value)) return focusField(USE_UNTIL);
    const result = await command.run({ contents: query.value.contents, useUntil: asked });
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
        {(sheet) => (
          <>
            <LastDay
              typed={typed}
              wrong={isWrong(typed, asked, today, sheet)}
              latest={sheet.latestUse}
              onChange={(text) => {
                setPrinted(null);
                setTyped(text);
              }}
            />
            <Sheet sheet={sheet} printed={printed} />
          </>
        )}
      </Answered>
    </Page>
  );
}

const USE_UNTIL = 'use-until';

interface LastDayProps {
  readonly typed: string;
  readonly wrong: boolean;
  readonly latest: LocalDate;
  readonly onChange: (text: string) => void;
}

/** Until when the sheet is used, where that is not the next school day. */
function LastDay({ typed, wrong, latest, onChange }: LastDayProps) {
  return (
    <div className={styles.screenOnly}>
      <TextField
        name={USE_UNTIL}
        label={words.useUntil}
        help={lastDayHelp(latest)}
        error={wrong ? notThatDay(latest) : null}
        value={typed}
        onChange={onChange}
        maxLength={40}
        short
        optional
      />
    </div>
  );
}

/** Something is typed, and it is no day on which the sheet may end. */
function isWrong(
  typed: string,
  asked: LocalDate | null,
  today: LocalDate | null,
  { latestUse }: Pick<DoorSheet, 'latestUse'>,
): boolean {
  if (isBlank(typed) || today === null) return false;
  return asked === null || !mayBeUsedUntil(asked, today, latestUse);
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
