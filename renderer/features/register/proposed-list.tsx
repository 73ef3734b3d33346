import { IconShield } from '@tabler/icons-react';
import type { BanShown } from '../../../domain/ban/ban';
import { dueIn, dueText } from '../../../domain/dates/due';
import { shownDate } from '../../../domain/dates/local-date';
import { Answered } from '../../failures/answered';
import { useQuery } from '../../ipc/use-query';
import { PersonName } from '../../people/person-name';
import { useSchoolCalendar } from '../../stores/calendar';
import { linkTo } from '../../stores/navigation';
import { useSession } from '../../stores/session';
import { EmptyState } from '../../ui/empty-state';
import { StatusChip } from '../../ui/status-chip';
import { Table, type TableColumn } from '../../ui/table';
import { sentenceCase, words } from './messages';
import styles from './register.module.css';

const columns: readonly TableColumn<BanShown>[] = [
  {
    key: 'status',
    header: words.status,
    width: '8rem',
    cell: () => <StatusChip tone="proposed" word={words.proposed} />,
  },
  { key: 'person', header: words.person, cell: ({ person }) => <PersonName person={person} /> },
  { key: 'answer', header: words.theirTime, width: '9rem', cell: (ban) => answerWords(ban) },
  { key: 'decide', header: words.decideBy, width: '9rem', cell: (ban) => <DecideBy ban={ban} /> },
];

/** Bans that are proposed and that nobody has decided. */
export function ProposedList() {
  const query = useQuery('ban:undecided', {});
  return (
    <Answered query={query} busy={words.busy}>
      {(bans) => {
        const rows = bans.filter(({ state }) => state === 'proposed');
        if (rows.length === 0)
          return (
            <EmptyState icon={IconShield} title={words.emptyProposed}>
              <p>{words.emptyProposedWords}</p>
            </EmptyState>
          );
        return (
          <div className={styles.list}>
            <Table
              label={words.proposedList}
              columns={columns}
              rows={rows}
              rowKey={({ restrictionId }) => restrictionId}
              linkColumn="person"
              linkTo={({ restrictionId }) => linkTo({ page: 'ban', restrictionId })}
              current={null}
              offset={0}
              total={rows.length}
            />
          </div>
        );
      }}
    </Answered>
  );
}

function answerWords({ answerBy, windowClosed, sides }: BanShown): string {
  if (sides.length > 0) return 'Their side is here';
  if (answerBy === null) return 'No letter yet';
  return windowClosed ? 'It has ended' : `Until ${shownDate(answerBy)}`;
}

function DecideBy({ ban }: { readonly ban: BanShown }) {
  const calendar = useSchoolCalendar();
  const today = useSession((session) => session.shown?.today ?? null);
  if (today === null) return shownDate(ban.decideBy);
  const due = dueIn(ban.decideInSchoolDays, ban.decideBy, today, calendar);
  return <span className={due.when === 'late' ? styles.late : undefined}>{sentenceCase(dueText(due))}</span>;
}
