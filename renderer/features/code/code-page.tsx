import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import type { ClauseId } from '../../../domain/code/clause-id';
import type { CodeVersion } from '../../../domain/code/code';
import { Answered } from '../../failures/answered';
import { useQuery } from '../../ipc/use-query';
import { useSession } from '../../stores/session';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import styles from './code.module.css';
import { CodeReader } from './code-reader';
import { inForce, pdfFoot, words } from './messages';
import { type SavingPdf, useSavePdf } from './use-save-pdf';

/** The code in force, to be read, printed and saved; each clause has an address of its own (`code/E3`). */
export function CodePage({ clauseId }: { readonly clauseId?: ClauseId }) {
  const query = useQuery('code:show', { on: null });
  const pdf = useSavePdf();
  const code = query.state === 'answered' ? query.value : null;
  return (
    <Page
      title={words.title}
      width="wide"
      focus={clauseId === undefined ? 'title' : 'none'}
      {...(code === null
        ? {}
        : { paperTitle: code.title, subtitle: <WhichText code={code} />, actions: <OnPaper code={code} pdf={pdf} /> })}
    >
      {pdf.outcome === 'saved' && (
        <div className={styles.screenOnly}>
          <Notice kind="done" announce>
            {words.savedPdf}
          </Notice>
        </div>
      )}
      {pdf.outcome === 'not-written' && (
        <div className={styles.screenOnly}>
          <Notice kind="trouble" announce>
            {words.notSavedPdf}
          </Notice>
        </div>
      )}
      <Answered query={query} busy={words.busy}>
        {(value) => <CodeReader code={value} clauseId={clauseId ?? null} asPdf={pdf.busy} />}
      </Answered>
    </Page>
  );
}

/** On paper the title is the page's own. */
function WhichText({ code: { title, inForceFrom } }: { readonly code: CodeVersion }) {
  return (
    <>
      <span className={styles.screenOnly}>{`${title}. `}</span>
      <span>{inForce(inForceFrom)}</span>
    </>
  );
}

function OnPaper({ code, pdf }: { readonly code: CodeVersion; readonly pdf: SavingPdf }) {
  const school = useSession((session) => session.shown?.schoolName ?? '');
  return (
    <>
      <Button icon={IconPrinter} onClick={() => void window.shell['window:print']({})}>
        {words.print}
      </Button>
      <Button
        icon={IconFileTypePdf}
        busy={pdf.busy && words.savingPdf}
        onClick={() => void pdf.save(pdfFoot(code, school))}
      >
        {words.savePdf}
      </Button>
    </>
  );
}
