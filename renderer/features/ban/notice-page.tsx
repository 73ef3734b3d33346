import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import type { BanShown } from '../../../domain/ban/ban';
import { shownDate } from '../../../domain/dates/local-date';
import type { RestrictionId } from '../../../domain/ids';
import type { SchoolShown } from '../../../domain/school/school';
import { isBlank } from '../../../domain/text';
import { RouteLink } from '../../app/route-link';
import { Answered } from '../../failures/answered';
import { useQuery } from '../../ipc/use-query';
import { Button } from '../../ui/button';
import { Page } from '../../ui/page';
import { useKey } from '../../ui/use-key';
import styles from './ban.module.css';
import { arrangedSoFar, noticeWords } from './notice-messages';
import { SignatoryField } from './signatory-field';

/** The half page that goes with a temporary ban: from the same answers, on paper at once. */
export function BanNoticePage({ restrictionId }: { readonly restrictionId: RestrictionId }) {
  const ban = useQuery('ban:show', { restrictionId });
  const school = useQuery('school:show', {});
  const print = () => void window.shell['window:print']({});
  useKey('Ctrl+Enter', print);
  return (
    <Page
      title={noticeWords.title}
      paperTitle={noticeWords.paperTitle}
      width="reading"
      above={<RouteLink to={{ page: 'ban', restrictionId }}>{noticeWords.back}</RouteLink>}
      actions={
        <Button kind="primary" icon={IconPrinter} keys="Ctrl+Enter" onClick={print}>
          {noticeWords.print}
        </Button>
      }
    >
      <Answered query={ban} busy={noticeWords.opening}>
        {(shown) => (
          <Answered query={school} busy={noticeWords.opening}>
            {(details) => <Notice ban={shown} school={details} />}
          </Answered>
        )}
      </Answered>
    </Page>
  );
}

/** Whoever decided it signs, where they may; else the first of those who may. With nobody on the list a line is left for the pen. */
function firstSignatory({ signatories, decidedBy }: BanShown): string {
  return signatories.find((one) => one.startsWith(`${decidedBy.name}, `)) ?? signatories[0] ?? '';
}

function Notice({ ban, school }: { readonly ban: BanShown; readonly school: SchoolShown }) {
  const { startsOn, endsOn } = ban;
  const [chosen, setChosen] = useState(() => firstSignatory(ban));
  const arranged = arrangedSoFar(ban.shape, ban.childArrangements);
  const telephone = isBlank(school.telephone) ? '' : school.telephone;
  return (
    <>
      <div className={styles.screenOnly}>
        <SignatoryField
          label={noticeWords.whoSigns}
          error={null}
          signatories={ban.signatories}
          value={chosen}
          onChange={setChosen}
        />
      </div>
      <article className={styles.notice}>
        <p>
          {school.name}
          <br />
          {shownDate(ban.beganOn)} · {ban.reference}
        </p>
        <p>{noticeWords.to(ban.person.name)}</p>
        <p>{noticeWords.banned(startsOn === null ? '' : shownDate(startsOn), ban.whatIsRestricted)}</p>
        <p>{noticeWords.because(ban.whatTheyDid, ban.whyNow)}</p>
        <p>{isBlank(ban.childArrangements) ? noticeWords.childOpen : noticeWords.child(ban.childArrangements)}</p>
        {arranged.length > 0 && (
          <>
            <p>{noticeWords.arranged}:</p>
            <ul className={styles.plain}>
              {arranged.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
        <p>{noticeWords.answer(ban.answerDays)}</p>
        {endsOn !== null && <p>{noticeWords.ends(shownDate(endsOn), shownDate(ban.decideBy))}</p>}
        <p>{noticeWords.alwaysOpen}</p>
        <p>{noticeWords.ring(telephone)}</p>
        <p>{noticeWords.premises}</p>
        <p className={styles.sign}>{chosen === '' ? noticeWords.signHere : chosen}</p>
      </article>
    </>
  );
}
