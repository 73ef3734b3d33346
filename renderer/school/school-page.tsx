import { HEADS } from '../../domain/casebook/roles';
import type { LocalDate } from '../../domain/dates/local-date';
import type { SchoolShown } from '../../domain/school/school';
import { RouteLink } from '../app/route-link';
import { DraftKept } from '../drafts/draft-kept';
import { Answered } from '../failures/answered';
import { FailureNotice } from '../failures/failure-notice';
import { useQuery } from '../ipc/use-query';
import { useSession } from '../stores/session';
import { Busy } from '../ui/busy';
import { Page } from '../ui/page';
import { words } from './messages';
import { SchoolFields } from './school-fields';
import { useSchoolForm } from './use-school-form';

/** The school’s details, to be changed by a head. */
export function SchoolPage() {
  const query = useQuery('school:show', {});
  const session = useSession((one) => one.shown);
  if (session === null) return <Busy what={words.opening} />;
  return (
    <Answered query={query} busy={words.opening}>
      {(school) =>
        HEADS.includes(session.user.role) ? <EditSchool school={school} today={session.today} /> : <NotYours />
      }
    </Answered>
  );
}

const above = <RouteLink to={{ page: 'settings' }}>Settings</RouteLink>;

function EditSchool({ school, today }: { readonly school: SchoolShown; readonly today: LocalDate }) {
  const form = useSchoolForm(school, today);
  const { draft } = form;
  return (
    <Page
      title={words.title}
      subtitle={words.subtitle}
      width="form"
      focus="none"
      above={above}
      actions={<DraftKept keptAt={draft.keptAt} failure={draft.failure} />}
    >
      {draft.openingFailure !== null && <FailureNotice failure={draft.openingFailure} />}
      {!draft.ready && draft.openingFailure === null && <Busy what={words.opening} />}
      {draft.ready && <SchoolFields form={form} checkedOn={school.numbersCheckedOn} />}
    </Page>
  );
}

function NotYours() {
  return (
    <Page title={words.title} width="form" above={above}>
      <p>{words.headsOnly}</p>
    </Page>
  );
}
