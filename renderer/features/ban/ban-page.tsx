import { useRef, useState } from 'react';
import type { BanShown } from '../../../domain/ban/ban';
import { dueIn, dueText } from '../../../domain/dates/due';
import { shownDate } from '../../../domain/dates/local-date';
import type { RestrictionId } from '../../../domain/ids';
import { besideName } from '../../../domain/person/person-words';
import { isBlank } from '../../../domain/text';
import { RouteLink } from '../../app/route-link';
import { noTermDatesWords } from '../../dates/no-school';
import { askedRead, deciderRead, groundsRead } from '../../decision/grounds-read';
import { useOpenStep } from '../../drafts/use-open-step';
import { Answered } from '../../failures/answered';
import { useCommand } from '../../ipc/use-command';
import { useQuery } from '../../ipc/use-query';
import { BesideName } from '../../people/person-line';
import { NamedRecord } from '../../record/record-named';
import { RefusalList } from '../../refusals/refusal-list';
import type { MendElsewhere } from '../../refusals/refused-problems';
import { Breaches } from '../../restriction/breaches';
import { restrictionDrafts } from '../../restriction/step-drafts';
import { useAnnouncer } from '../../stores/announcer';
import { useSchoolCalendar } from '../../stores/calendar';
import { useNavigation } from '../../stores/navigation';
import { useSession } from '../../stores/session';
import { Button } from '../../ui/button';
import { type Description, DescriptionList } from '../../ui/description-list';
import { Notice } from '../../ui/notice';
import { Page } from '../../ui/page';
import { Section } from '../../ui/section';
import { StatusChip } from '../../ui/status-chip';
import styles from './ban.module.css';
import { BAN_STEPS, type BanStep, OpenStep, Steps, stepsOpen } from './ban-steps';
import {
  adoptNotice,
  againWords,
  answerWords,
  beforeHelp,
  byWords,
  endedLine,
  sideHeading,
  stateWords,
  toldLine,
  words,
} from './messages';

/** One ban with its process: what holds, what is still needed, and each step. */
export function BanPage({ restrictionId }: { readonly restrictionId: RestrictionId }) {
  const query = useQuery('ban:show', { restrictionId });
  if (query.state === 'answered') return <Ban key={restrictionId} ban={query.value} />;
  return (
    <Page title={words.title} width="form" above={<RouteLink to={{ page: 'register' }}>{words.register}</RouteLink>}>
      <Answered query={query} busy={words.opening}>
        {() => null}
      </Answered>
    </Page>
  );
}

function Ban({ ban }: { readonly ban: BanShown }) {
  const [field, setField] = useState('part');
  const { person, reference, state, restrictionId } = ban;
  const [asked, setOpen] = useOpenStep(restrictionDrafts(restrictionId, BAN_STEPS));
  const open = asked !== null && stepsOpen(ban).includes(asked) ? asked : null;
  const go = useNavigation((navigation) => navigation.go);
  const undecided = state === 'proposed' || state === 'temporary';
  const heading = useRef<HTMLParagraphElement>(null);
  const mend = mendWith(ban, (step, first = 'part') => {
    setField(first);
    setOpen(step);
  });
  const close = (said?: string) => {
    setOpen(null);
    if (said !== undefined) useAnnouncer.getState().announce(said);
    heading.current?.focus();
  };
  return (
    <Page
      title={person.name}
      {...(besideName(person) === '' ? {} : { subtitle: <BesideName person={person} /> })}
      width="form"
      above={<RouteLink to={{ page: 'register' }}>{words.register}</RouteLink>}
      actions={
        <>
          {state === 'temporary' && (
            <Button onClick={() => go({ page: 'ban-notice', restrictionId })}>{words.notice}</Button>
          )}
          {undecided && (
            <Button kind="primary" onClick={() => setOpen('confirm')}>
              {words.confirm}
            </Button>
          )}
        </>
      }
    >
      <p ref={heading} tabIndex={-1} className={styles.state}>
        <StatusChip {...stateWords[state]} /> <span className={styles.quiet}>{reference}</span>{' '}
        {state !== 'proposed' && <RouteLink to={{ page: 'register', restrictionId }}>{words.onRegister}</RouteLink>}
      </p>
      {ban.lapsedBefore.length > 0 && <Again ban={ban} />}
      {ban.adoptBy !== null && undecided && <Adopt ban={ban} />}
      <Steps open={open} onOpen={setOpen} ban={ban} />
      <OpenStep open={open} ban={ban} field={field} mend={mend} onClose={close} />
      {undecided && <BeforeConfirm ban={ban} mend={mend} />}
      <Facts ban={ban} />
      <RestsOn ban={ban} />
      <TheirSide ban={ban} />
      {ban.startsOn !== null && <Breaches restrictionId={restrictionId} person={person} />}
    </Page>
  );
}

/** What mends something that is missing before *Confirm*: a step of this page, or the record; nothing where its own form has the field. */
function mendWith(ban: BanShown, onStep: (step: BanStep, field?: string) => void): MendElsewhere {
  return ({ code, field, detail }) => {
    if (field === 'told') return () => onStep('told');
    if (field === 'sides') return () => onStep('side');
    if (field === 'shape') return () => onStep('shape');
    const record = ban.incidents.find(({ reference }) => reference === detail?.reference) ?? ban.incidents[0];
    if (['record-unfinished', 'no-clause'].includes(code) && record !== undefined)
      return () => useNavigation.getState().go({ page: 'incident', incidentId: record.incidentId });
    return OF_GROUNDS.has(field) ? () => onStep('grounds', field) : null;
  };
}

/** What the form of the grounds has a field for. */
const OF_GROUNDS: ReadonlySet<string> = new Set([
  'incidents',
  'rights',
  'part',
  'milder',
  'whySkipped',
  'equality',
  'adjustment',
  'safeguarding',
  'safeguardingOn',
  'onlyVictim',
  'second',
  'openMatters',
]);

function BeforeConfirm({ ban, mend }: { readonly ban: BanShown; readonly mend: MendElsewhere }) {
  const { beforeConfirm } = ban;
  if (beforeConfirm.length === 0) return <Notice kind="done" title={words.ready} />;
  return (
    <Section title={words.before} count={beforeConfirm.length} help={beforeHelp(ban)}>
      <RefusalList label={words.before} missing={beforeConfirm} mend={mend} />
    </Section>
  );
}

/** A temporary ban on a record on which one ended by itself before: nothing stands in its way, and it says so. */
function Again({ ban: { lapsedBefore } }: { readonly ban: BanShown }) {
  return (
    <Notice kind="attention" title={againWords(lapsedBefore.length)}>
      <p>
        {words.againBefore}{' '}
        {lapsedBefore.map(({ restrictionId, reference }) => (
          <span key={restrictionId} className={styles.line}>
            <RouteLink to={{ page: 'ban', restrictionId }}>{reference}</RouteLink>
          </span>
        ))}
      </p>
    </Notice>
  );
}

/** What somebody in charge imposed for the head. */
function Adopt({ ban }: { readonly ban: BanShown }) {
  const command = useCommand('ban:adopt');
  if (ban.adoptBy === null) return null;
  const adopt = async () => {
    const result = await command.run({ restrictionId: ban.restrictionId });
    if (result.ok) useAnnouncer.getState().announce(words.adopted);
  };
  return (
    <Notice
      kind="attention"
      title={adoptNotice(ban.adoptBy)}
      actions={<Button onClick={() => void adopt()}>{words.adopt}</Button>}
    />
  );
}

function Facts({ ban }: { readonly ban: BanShown }) {
  const calendar = useSchoolCalendar();
  const today = useSession((session) => session.shown?.today ?? null);
  const undecided = ban.state === 'proposed' || ban.state === 'temporary';
  const optional = (term: string, value: string): readonly Description[] => (isBlank(value) ? [] : [{ term, value }]);
  const date = (term: string, value: BanShown['endsOn']): readonly Description[] =>
    value === null ? [] : [{ term, value: shownDate(value) }];
  const items: readonly Description[] = [
    ...(ban.ended === null ? [] : [{ term: words.endedWhy, value: endedLine(ban.ended) }]),
    ...optional(words.did, ban.whatTheyDid),
    ...optional(words.why, ban.whyNow),
    { term: words.by, value: byWords(ban) },
    ...(ban.adoptedBy === null ? [] : [{ term: words.adoptedBy, value: deciderRead(ban.adoptedBy) }]),
    ...(ban.tookOver.length === 0 ? [] : [{ term: words.tookOver, value: <TookOver ban={ban} /> }]),
    { term: words.restricted, value: <span className={styles.asTyped}>{ban.whatIsRestricted}</span> },
    { term: words.children, value: isBlank(ban.childArrangements) ? words.noChildren : ban.childArrangements },
    ...date(words.holdsFrom, ban.startsOn),
    ...date(ban.confirmed === null ? words.endsOn : words.until, ban.endsOn),
    ...(ban.confirmed === null ? [] : date(words.review, ban.confirmed.reviewOn)),
    ...(ban.extended === null ? [] : [{ term: words.extendedWhy, value: ban.extended.reason }]),
    ...(undecided && today !== null
      ? [
          {
            term: words.decideBy,
            value: `${shownDate(ban.decideBy)}, ${dueText(dueIn(ban.decideInSchoolDays, ban.decideBy, today, calendar))}`,
          },
        ]
      : []),
    { term: words.records, value: <Records ban={ban} /> },
    ...(ban.confirmed === null ? [] : optional(words.sideWeighed, ban.confirmed.sideConsidered)),
    ...(ban.confirmed === null ? [] : optional(words.reasons, ban.confirmed.reasons)),
    ...confirmedFacts(ban),
  ];
  return (
    <Section title={words.facts} {...(ban.noTermDates && undecided ? { help: noTermDatesWords } : {})}>
      <DescriptionList items={items} />
    </Section>
  );
}

/** Who confirmed it and when, and who signed. */
function confirmedFacts({ confirmed }: BanShown): readonly Description[] {
  if (confirmed === null) return [];
  const { by, on, signatory } = confirmed;
  const who = by === null ? '' : deciderRead(by);
  return [
    { term: words.confirmedBy, value: [who, shownDate(on)].filter((part) => part !== '').join(', ') },
    { term: words.signed, value: signatory },
  ];
}

/** What it was decided on, or will be: each question with its answer, as a court would read it. */
function RestsOn({ ban }: { readonly ban: BanShown }) {
  const { grounds, asked, confirmed } = ban;
  return (
    <Section title={words.restsOn} help={words.restsOnHelp}>
      <DescriptionList
        items={[...groundsRead(grounds, 'restriction'), ...askedRead([...asked, ...(confirmed?.asked ?? [])])]}
      />
    </Section>
  );
}

function TookOver({ ban: { tookOver } }: { readonly ban: BanShown }) {
  return tookOver.map(({ restrictionId, reference }) => (
    <span key={restrictionId} className={styles.line}>
      <RouteLink to={{ page: 'ban', restrictionId }}>{reference}</RouteLink>
    </span>
  ));
}

function Records({ ban }: { readonly ban: BanShown }) {
  if (ban.incidents.length === 0) return words.noRecords;
  return ban.incidents.map((record) => (
    <span key={record.incidentId} className={styles.line}>
      <NamedRecord record={record} />
    </span>
  ));
}

function TheirSide({ ban }: { readonly ban: BanShown }) {
  return (
    <Section title={words.side}>
      <DescriptionList
        items={[
          { term: words.answerBy, value: answerWords(ban) },
          {
            term: words.told,
            value:
              ban.told.length === 0
                ? words.noTold
                : ban.told.map((told) => (
                    <span key={`${told.how} ${told.on} ${told.words}`} className={styles.line}>
                      {toldLine(told)}
                    </span>
                  )),
          },
          ...(ban.sides.length === 0
            ? [{ term: words.side, value: words.noSide }]
            : ban.sides.map((side) => ({
                term: sideHeading(side),
                value: <span className={styles.asTyped}>{side.summary}</span>,
              }))),
        ]}
      />
    </Section>
  );
}
