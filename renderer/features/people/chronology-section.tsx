import { useState } from 'react';
import {
  ChronologyGroup,
  type ChronologyLine,
  type ChronologyShown,
  type ChronologyWhat,
  LINES_AT_ONCE,
  MOST_LINES,
} from '../../../domain/chronology/chronology';
import { DEFAULT_LADDER, type Ladder } from '../../../domain/decision/ladder-settings';
import type { PersonId } from '../../../domain/ids';
import { type Route, TODAY } from '../../app/routes';
import { Answered } from '../../failures/answered';
import { useQuery } from '../../ipc/use-query';
import { linkTo } from '../../stores/navigation';
import { Button } from '../../ui/button';
import { FilterChips } from '../../ui/filter-chips';
import { focusField } from '../../ui/focus';
import { Actions, Quiet, Stack } from '../../ui/layout';
import { LinkList, type LinkRow } from '../../ui/link-list';
import { Section } from '../../ui/section';
import styles from './chronology.module.css';
import {
  chronologyWords,
  enteredWords,
  groupWords,
  lineDay,
  lineTitle,
  lineWords,
  shownOf,
} from './chronology-messages';

type Shown = ChronologyGroup | 'all';

/** Everything about a person in the order in which it happened, the newest first; of one kind, where that is asked for; earlier ones on request. */
export function ChronologySection({ personId }: { readonly personId: PersonId }) {
  const [shown, setShown] = useState<Shown>('all');
  const [limit, setLimit] = useState(LINES_AT_ONCE);
  const query = useQuery('chronology:of-person', { personId, group: shown === 'all' ? null : shown, limit });
  const ladder = useQuery('decision:ladder', {});
  const names = ladder.state === 'answered' ? ladder.value : DEFAULT_LADDER;
  const choose = (value: Shown) => {
    setShown(value);
    setLimit(LINES_AT_ONCE);
  };
  const inAll = query.state === 'answered' ? { count: query.value.inAll } : {};
  return (
    <Section title={chronologyWords.title} help={chronologyWords.help} {...inAll}>
      <Answered query={query} busy={chronologyWords.reading}>
        {(chronology) => (
          <Stack>
            <Filters chronology={chronology} value={shown} onChange={choose} />
            <Lines chronology={chronology} ladder={names} personId={personId} />
            {chronology.more > 0 && (
              <Actions>
                <Quiet>{shownOf(chronology.lines.length, chronology.more)}</Quiet>
                <Button onClick={() => setLimit(Math.min(limit + LINES_AT_ONCE, MOST_LINES))}>
                  {chronologyWords.earlier}
                </Button>
              </Actions>
            )}
          </Stack>
        )}
      </Answered>
    </Section>
  );
}

interface FiltersProps {
  readonly chronology: ChronologyShown;
  readonly value: Shown;
  readonly onChange: (value: Shown) => void;
}

/** Kinds that there are, with how many; none where there is one kind or nothing. */
function Filters({ chronology: { counts, inAll }, value, onChange }: FiltersProps) {
  const there = ChronologyGroup.options.filter((group) => (counts[group] ?? 0) > 0 || group === value);
  if (there.length < 2) return null;
  return (
    <FilterChips<Shown>
      label={chronologyWords.show}
      options={[
        { value: 'all', label: chronologyWords.all, count: inAll },
        ...there.map((group) => ({ value: group, label: groupWords[group], count: counts[group] ?? 0 })),
      ]}
      value={value}
      onChange={onChange}
    />
  );
}

interface LinesProps {
  readonly chronology: ChronologyShown;
  readonly ladder: Ladder;
  readonly personId: PersonId;
}

function Lines({ chronology: { lines, inAll, more }, ladder, personId }: LinesProps) {
  if (lines.length === 0) return <p>{inAll === 0 ? chronologyWords.none : chronologyWords.noneOfThese}</p>;
  const rows = lines.map((line) => rowOf(line, ladder, personId));
  return <LinkList label={chronologyWords.title} rows={rows} total={lines.length + more} />;
}

function rowOf(line: ChronologyLine, ladder: Ladder, personId: PersonId): LinkRow {
  const words = lineWords(line.what);
  const entered = enteredWords(line);
  return {
    id: line.id,
    ...leadsTo(line.what, personId),
    title: lineTitle(line.what, ladder),
    ...(words.length === 0
      ? {}
      : {
          detail: words.map((text) => (
            <span key={text} className={styles.words}>
              <bdi>{text}</bdi>
            </span>
          )),
        }),
    end: (
      <>
        {lineDay(line)}
        {entered !== null && <span className={styles.entered}>{entered}</span>}
      </>
    ),
  };
}

/** Where its record is. A decision without a restriction stands on this page; a hold that is over has no page of its own. */
function leadsTo(what: ChronologyWhat, personId: PersonId): Pick<LinkRow, 'href' | 'onOpen'> {
  const route = routeOf(what);
  if (route !== null) return linkTo(route);
  if (what.kind === 'hold') return { href: null, onOpen: nowhere };
  const { href } = linkTo({ page: 'person', personId });
  const decision = what.kind === 'decision' || what.kind === 'taken-back' ? what.decisionId : '';
  return { href, onOpen: () => void focusField(decision) };
}

function nowhere(): void {
  // It is only told.
}

function routeOf(what: ChronologyWhat): Route | null {
  switch (what.kind) {
    case 'incident':
    case 'addition':
    case 'dispute':
      return { page: 'incident', incidentId: what.incidentId };
    case 'raised':
    case 'raised-step':
      return { page: 'raised', concernId: what.concernId };
    case 'conversation':
    case 'conversation-step':
      return { page: 'conversation', conversationId: what.conversationId };
    case 'decision':
      return what.restrictionId === null
        ? null
        : { page: what.process ? 'ban' : 'register', restrictionId: what.restrictionId };
    case 'taken-back':
      return null;
    case 'restriction':
      return { page: what.process ? 'ban' : 'register', restrictionId: what.restrictionId };
    case 'contact':
      return { page: 'register', restrictionId: what.restrictionId };
    case 'hold':
      return what.stands ? TODAY : null;
    case 'request':
    case 'request-step':
      return { page: 'request', requestId: what.requestId };
  }
}
