import { dueText } from '../../../domain/dates/due';
import { shownDate } from '../../../domain/dates/local-date';
import type { IncidentRow } from '../../../domain/incident/incident';
import { stillToAddInWords } from '../../../domain/incident/still-to-add-words';
import type { RequestRow } from '../../../domain/request/request';
import type { Need } from '../../../domain/today/needs';
import type { PcSettings } from '../../../domain/window-contract';
import { stageShort } from '../../concern/messages';
import { PersonLine } from '../../people/person-line';
import { RequestWho } from '../../request/request-who';
import { howFar, kindWords, words as requestWords, standsInWords } from '../../request/request-words';
import { linkTo } from '../../stores/navigation';
import type { LinkRow } from '../../ui/link-list';
import { StatusChip, type StatusChipProps } from '../../ui/status-chip';
import { AboutLine } from './about-line';
import {
  banDetail,
  endsDetail,
  lookDetail,
  reviewDetail,
  talkDetail,
  typeWords,
  untoldDetail,
  words,
} from './messages';

/** One row of *Needs you*: what it is, whom it is about, or its reference, by when. */
export function needRow(need: Need, shows: PcSettings['todayShows']): LinkRow {
  switch (need.kind) {
    case 'review':
    case 'ends-soon':
    case 'late-answer':
    case 'apology':
    case 'untold':
      return registerRow(need, shows);
    case 'ban': {
      const { ban, next, due } = need;
      return {
        id: ban.restrictionId,
        ...linkTo({ page: 'ban', restrictionId: ban.restrictionId }),
        chip: <StatusChip tone={ban.state === 'temporary' ? 'stop' : 'proposed'} word={words[ban.state]} />,
        title: shows === 'names' ? <PersonLine person={ban.person} /> : `${ban.reference}: ${typeWords.ban}`,
        detail: banDetail(ban, next),
        end: dueText(due),
        late: due.when === 'late',
      };
    }
    case 'look-again':
      return lookRow(need, shows);
    case 'raised':
      return raisedRow(need, shows);
    case 'talk':
      return talkRow(need, shows);
    case 'settled':
    case 'police':
    case 'riddor':
    case 'defamation':
    case 'to-add':
      return recordRow(need, shows);
    case 'request':
      return requestRow(need.request, shows);
  }
}

type OnRegister = Extract<Need, { kind: 'review' | 'ends-soon' | 'late-answer' | 'apology' | 'untold' }>;

/** What needs somebody at one restriction. */
function registerRow(need: OnRegister, shows: PcSettings['todayShows']): LinkRow {
  switch (need.kind) {
    case 'review': {
      const { restriction, due } = need;
      const late = due.when === 'late';
      return {
        ...restrictionRow(restriction, shows),
        chip: <StatusChip tone="conditions" symbol="clock" word={words.reviewDue} />,
        detail: reviewDetail(restriction, late),
        end: dueText(due),
        late,
      };
    }
    case 'ends-soon':
      return {
        ...restrictionRow(need.restriction, shows),
        chip: <StatusChip tone="conditions" symbol="clock" word={words.endsSoon} />,
        detail: endsDetail(need.restriction),
        end: dueText(need.due),
      };
    case 'late-answer':
      return {
        ...restrictionRow(need.restriction, shows),
        chip: <StatusChip tone="conditions" symbol="clock" word={words.lateAnswer} />,
        detail: words.lateAnswerDetail,
        end: dueText(need.due),
        late: need.due.when === 'late',
      };
    case 'apology':
      return {
        ...restrictionRow(need.restriction, shows),
        chip: <StatusChip tone="conditions" symbol="pencil" word={words.apology} />,
        detail: words.apologyDetail,
      };
    case 'untold':
      return {
        ...restrictionRow(need.restriction, shows),
        chip: <StatusChip tone="conditions" symbol="pencil" word={words.untold} />,
        detail: untoldDetail(need.who),
      };
  }
}

/** A request by when it is due, in the unit that it was counted in. */
function requestRow(request: RequestRow, shows: PcSettings['todayShows']): LinkRow {
  const { requestId, reference, kind, due } = request;
  return {
    id: requestId,
    ...linkTo({ page: 'request', requestId }),
    chip: (
      <StatusChip
        tone={kind === 'breach' ? 'stop' : 'conditions'}
        symbol="clock"
        word={requestWords.todayShort[kind]}
      />
    ),
    title: shows === 'names' ? <RequestWho request={request} /> : `${reference}: ${kindWords[kind]}`,
    detail: standsInWords(request),
    ...(due === null ? {} : { end: howFar(due), late: due.late }),
  };
}

function restrictionRow(
  { restrictionId, reference, person, type }: Extract<Need, { kind: 'review' }>['restriction'],
  shows: PcSettings['todayShows'],
): Pick<LinkRow, 'id' | 'href' | 'onOpen' | 'title'> {
  return {
    id: restrictionId,
    ...linkTo({ page: 'register', restrictionId }),
    title: (
      <>
        {shows === 'names' ? <PersonLine person={person} /> : reference}: {typeWords[type]}
      </>
    ),
  };
}

function lookRow({ order, due }: Extract<Need, { kind: 'look-again' }>, shows: PcSettings['todayShows']): LinkRow {
  return {
    id: order.orderId,
    ...linkTo({ page: 'orders', orderId: order.orderId }),
    chip: <StatusChip tone="conditions" symbol="clock" word={words.lookAgain} />,
    title: shows === 'names' ? <PersonLine person={order.person} /> : words.anOrder,
    detail: lookDetail(order),
    end: dueText(due),
    late: due.when === 'late',
  };
}

function raisedRow({ row, what, due }: Extract<Need, { kind: 'raised' }>, shows: PcSettings['todayShows']): LinkRow {
  const named = shows === 'names';
  return {
    id: row.concernId,
    ...linkTo({ page: 'raised', concernId: row.concernId }),
    chip: <StatusChip tone="proposed" symbol="clock" word={words[what]} />,
    title: (
      <>
        {named ? <PersonLine person={row.person} /> : row.reference}: {words.raised}
      </>
    ),
    detail: named ? (
      <>
        <bdi>{row.opening}</bdi> ({stageShort(row.stage)})
      </>
    ) : (
      stageShort(row.stage)
    ),
    end: dueText(due),
    late: due.when === 'late',
  };
}

/** What was agreed with somebody, to be looked at again. */
function talkRow({ talk, due }: Extract<Need, { kind: 'talk' }>, shows: PcSettings['todayShows']): LinkRow {
  const named = shows === 'names';
  return {
    id: talk.conversationId,
    ...linkTo({ page: 'conversation', conversationId: talk.conversationId }),
    chip: <StatusChip tone="conditions" symbol="clock" word={words.lookAgain} />,
    title: named ? <PersonLine person={talk.person} /> : words.aConversation,
    detail: talkDetail(talk, named),
    end: dueText(due),
    late: due.when === 'late',
  };
}

/** What a record still asks for. */
function recordRow(
  need: Extract<Need, { kind: 'settled' | 'police' | 'riddor' | 'defamation' | 'to-add' }>,
  shows: PcSettings['todayShows'],
): LinkRow {
  const row = (chip: StatusChipProps, what: string) => incidentRow(need.incident, shows, chip, what);
  switch (need.kind) {
    case 'settled':
      return row({ tone: 'proposed', word: words.toAdd }, words.settled);
    case 'police':
      return {
        ...row({ tone: 'conditions', symbol: 'clock', word: words.police }, words.policeDetail),
        end: dueText(need.due),
        late: need.due.when === 'late',
      };
    case 'riddor':
      return riddorRow(row, need);
    case 'defamation':
      return {
        ...row(
          { tone: 'quiet', symbol: 'clock', word: words.defamation },
          words.defamationDetail(shownDate(need.last)),
        ),
        end: dueText(need.due),
      };
    case 'to-add': {
      const { day } = need.incident.happened;
      return {
        ...row({ tone: 'proposed', word: words.toAdd }, `Still to add: ${stillToAddInWords(need.missing)}.`),
        end: day === null ? undefined : shownDate(day),
      };
    }
  }
}

/** The HSE has to be told by a day, or something written down, which has none. */
function riddorRow(
  row: (chip: StatusChipProps, what: string) => LinkRow,
  need: Extract<Need, { kind: 'riddor' }>,
): LinkRow {
  const chip = (word: string) => ({ tone: 'conditions', symbol: 'clock', word }) as const;
  if (need.last === null) return row(chip(words.writeDown), words.writeDownDetail);
  return {
    ...row(chip(words.tellHse), words.tellHseDetail(shownDate(need.last))),
    end: dueText(need.due),
    late: need.due.when === 'late',
  };
}

/** A record of which something is asked, and what. */
function incidentRow(
  { incidentId, about, reference }: IncidentRow,
  shows: PcSettings['todayShows'],
  chip: StatusChipProps,
  what: string,
): LinkRow {
  const named = shows === 'names';
  return {
    id: incidentId,
    ...linkTo({ page: 'incident', incidentId }),
    chip: <StatusChip {...chip} />,
    title: named ? <AboutLine about={about} /> : reference,
    detail: `${named ? `${reference}. ` : ''}${what}`,
  };
}
