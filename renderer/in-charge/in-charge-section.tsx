import { useEffect, useState } from 'react';
import { HEADS } from '../../domain/casebook/roles';
import type { NamedInCharge } from '../../domain/in-charge/in-charge';
import type { Failure } from '../../domain/result';
import { useOpenDraft } from '../drafts/use-open-draft';
import { Answered } from '../failures/answered';
import { FailureNotice } from '../failures/failure-notice';
import { useCommand } from '../ipc/use-command';
import { useQuery } from '../ipc/use-query';
import { useAnnouncer } from '../stores/announcer';
import { useSession } from '../stores/session';
import { Button } from '../ui/button';
import { focusField } from '../ui/focus';
import { Quiet, Stack } from '../ui/layout';
import { Section } from '../ui/section';
import { VisuallyHidden } from '../ui/visually-hidden';
import styles from './in-charge.module.css';
import { earlier, endFor, periodWords, takenBack, words } from './messages';
import { IN_CHARGE_DRAFT, NameInCharge } from './name-in-charge';

const ADD = 'name-in-charge';

/** Who acts for the head, on the page of the settings. */
export function InChargeSection() {
  const query = useQuery('in-charge:list', {});
  const session = useSession((one) => one.shown);
  const mayName = session !== null && HEADS.includes(session.user.role);
  return (
    <Section title={words.title} help={words.help}>
      <Answered query={query} busy={words.busy}>
        {({ current, over }) => (
          <Stack>
            {current.length === 0 ? <Quiet>{words.nobody}</Quiet> : <Named rows={current} mayEnd={mayName} />}
            {mayName ? <Add /> : <p>{words.headsOnly}</p>}
            {over.length > 0 && <Before rows={over} />}
          </Stack>
        )}
      </Answered>
    </Section>
  );
}

/** The form, or the button that opens it. One left half written is open again. */
function Add() {
  const [asked, setAsked] = useState<boolean | null>(null);
  const left = useOpenDraft(IN_CHARGE_DRAFT);
  const open = asked ?? (left.state === 'opened' && left.draft !== null);
  useEffect(() => {
    // The form is gone, and the button is there again.
    if (asked === false) focusField(ADD);
  }, [asked]);
  if (open) return <NameInCharge onClose={() => setAsked(false)} />;
  return (
    <div>
      <Button id={ADD} expanded={false} onClick={() => setAsked(true)}>
        {words.add}
      </Button>
    </div>
  );
}

/** Whose time is over: asked for seldom. */
function Before({ rows }: { readonly rows: readonly NamedInCharge[] }) {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button kind="quiet" size="small" expanded={open} onClick={() => setOpen(!open)}>
        {earlier(rows.length)}
      </Button>
      {open && <Named rows={rows} mayEnd={false} />}
    </div>
  );
}

function Named({ rows, mayEnd }: { readonly rows: readonly NamedInCharge[]; readonly mayEnd: boolean }) {
  const command = useCommand('in-charge:end');
  const [failure, setFailure] = useState<Failure | null>(null);
  const end = async ({ inChargeId, name }: NamedInCharge) => {
    const result = await command.run({ inChargeId });
    setFailure(result.ok ? null : result.failure);
    if (!result.ok) return;
    useAnnouncer.getState().announce(takenBack(name));
    // The row is gone.
    focusField(ADD);
  };
  return (
    <>
      {failure !== null && <FailureNotice failure={failure} />}
      <ul className={styles.list} aria-label={mayEnd ? words.title : words.before}>
        {rows.map((row) => (
          <li key={row.inChargeId} className={styles.row}>
            <span>
              <bdi className={styles.name}>{row.name}</bdi>, <bdi>{row.role}</bdi>
              <span className={styles.detail}>{periodWords(row)}</span>
            </span>
            {mayEnd && (
              <Button size="small" onClick={() => void end(row)}>
                {words.end}
                <VisuallyHidden> {endFor(row.name)}</VisuallyHidden>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
