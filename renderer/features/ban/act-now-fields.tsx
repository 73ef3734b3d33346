import { IconBan } from '@tabler/icons-react';
import { ANSWER_DAYS, temporaryPeriod } from '../../../domain/ban/ban-periods';
import { LINE_LIMIT } from '../../../domain/text';
import { OpenWithUs } from '../../concern/open-with-us';
import { PageFormFrame } from '../../drafts/page-form-frame';
import { WhoDecides } from '../../in-charge/who-decides';
import { PersonField } from '../../people/person-field';
import { useSchoolCalendar } from '../../stores/calendar';
import { useSession } from '../../stores/session';
import { messageBeside } from '../../ui/message-beside';
import { Notice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import { filledIn, words } from './act-now-messages';
import styles from './ban.module.css';
import type { ActNowForm } from './use-act-now';

/** Who, what, why now, who collects. */
export function ActNowFields({ form }: { readonly form: ActNowForm }) {
  const { draft } = form;
  const { values, change } = draft;
  const errorOf = (field: string) => messageBeside(form.problems, field);
  const known = values.about.who === 'known';
  // Whoever comes from somebody's page or a record has said who it is.
  return (
    <PageFormFrame
      form={form}
      before={words.before}
      firstField={known ? 'whatTheyDid' : 'about'}
      act={words.act}
      acting={words.acting}
      icon={IconBan}
      later={words.later}
    >
      <PersonField
        name="about"
        label={words.about}
        help={words.aboutHelp}
        error={errorOf('about')}
        value={values.about}
        onChange={(about) => change({ about })}
      />
      <OpenWithUs personId={values.about.person?.personId ?? null} />
      <TextField
        name="whatTheyDid"
        label={words.did}
        help={values.from === null ? words.didHelp : words.didFrom(values.from.reference)}
        error={errorOf('whatTheyDid')}
        value={values.whatTheyDid}
        onChange={(whatTheyDid) => change({ whatTheyDid })}
        maxLength={LINE_LIMIT}
        spellCheck
      />
      <TextField
        name="whyNow"
        label={words.why}
        help={words.whyHelp}
        error={errorOf('whyNow')}
        value={values.whyNow}
        onChange={(whyNow) => change({ whyNow })}
        maxLength={LINE_LIMIT}
        spellCheck
      />
      <TextField
        name="collects"
        label={words.collects}
        help={words.collectsHelp}
        error={errorOf('collects')}
        value={values.collects}
        onChange={(collects) => change({ collects })}
        maxLength={LINE_LIMIT}
        optional
      />
      <WhoDecides value={values} onChange={change} help={words.decidesHelp} />
      <FilledIn decides={values.actingName} />
    </PageFormFrame>
  );
}

/** What nobody has to type at 8.41. */
function FilledIn({ decides }: { readonly decides: string }) {
  const session = useSession((one) => one.shown);
  const calendar = useSchoolCalendar();
  if (session === null) return null;
  const { endsOn, decideBy } = temporaryPeriod(session.today, ANSWER_DAYS, calendar);
  return (
    <Notice title={words.filledIn}>
      <ul className={styles.plain}>
        {filledIn(endsOn, decideBy, decides || session.user.name || session.user.signInName).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}
