import { describe, expect, test } from 'vitest';
import { calendarOf } from '../calendar/calendar';
import type { Instant, LocalDate } from '../dates/local-date';
import type { KeptDraft } from '../draft/draft';
import type { DraftId, IncidentId, PersonId, Reference, RequestId, RestrictionId } from '../ids';
import type { IncidentRow } from '../incident/incident';
import type { RequestRow } from '../request/request';
import type { RestrictionRow } from '../restriction/restriction';
import { needsOf as needsWith } from './needs';
import type { TodayShown } from './today';

const needsOf = (today: TodayShown, day: LocalDate) => needsWith(today, day, calendarOf([]));
const on = '2026-11-23' as LocalDate;
const id = 'a'.repeat(32);
const person = {
  personId: id as PersonId,
  kind: 'adult' as const,
  name: 'Mr D. Harker',
  className: null,
  children: [],
  difference: null,
};
const restriction = (reviewInSchoolDays: number | null, reviewOn: string): RestrictionRow => ({
  restrictionId: id as RestrictionId,
  reference: 'RES-2026-0001' as Reference,
  person,
  type: 'ban',
  whatIsRestricted: 'Not on the premises.',
  childArrangements: '',
  startsOn: '2026-10-01' as LocalDate,
  endsOn: '2026-12-01' as LocalDate,
  endSetByApp: false,
  reviewOn: reviewOn as LocalDate,
  reviewSetByApp: false,
  status: 'in-force',
  reviewInSchoolDays,
  endsInSchoolDays: 6,
  unreviewedPaper: false,
  noTermDates: true,
});
const draft = (keptAt: string): KeptDraft => ({
  draftId: id as DraftId,
  form: 'incident',
  route: `record/${id}`,
  title: 'Incident',
  values: {},
  focus: null,
  keptAt: keptAt as Instant,
});
const incident: IncidentRow = {
  incidentId: id as IncidentId,
  reference: 'INC-2026-0001' as Reference,
  about: { kind: 'person', person },
  alsoAbout: [],
  disputed: false,
  struckOut: false,
  hit: null,
  happened: { day: on, time: null, asTyped: 'today' },
  where: '',
  citation: { clauses: [], notSureYet: false },
  opening: 'He rang.',
  additions: 0,
  corrected: false,
  recordedAt: '2026-11-23T08:52:00.000Z' as Instant,
};
const nothing: TodayShown = {
  holds: [],
  due: [],
  looks: [],
  bans: [],
  apologies: [],
  tasks: [],
  untold: [],
  lateAnswers: [],
  raised: [],
  talks: [],
  settledToAdd: [],
  policeReferences: [],
  riddor: [],
  defamation: [],
  requests: [],
  stillToAdd: [],
  drafts: [],
  inForce: [],
  backup: { lastProvenAt: null, changesSince: 0, folderChosen: false, folderMissing: false },
};

describe('what needs somebody', () => {
  test('is nothing on day one', () => {
    expect(needsOf(nothing, on)).toEqual([]);
  });
  test('restrictions come first, then what is to add; what is half written is no part of it', () => {
    const needs = needsOf(
      {
        ...nothing,
        due: [restriction(-2, '2026-11-19')],
        stillToAdd: [{ incident, missing: ['where'] }],
        drafts: [draft('2026-11-20T15:00:00.000Z')],
      },
      on,
    );
    expect(needs.map(({ kind }) => kind)).toEqual(['review', 'to-add']);
  });
  test('D12: what the HSE has to be told has a line of its own with its day, and is not asked for twice', () => {
    const last = '2026-11-20' as LocalDate;
    const stillToAdd: TodayShown['stillToAdd'] = [{ incident, missing: ['riddor', 'where'] }];
    const needs = needsOf({ ...nothing, riddor: [{ incident, last }], stillToAdd }, on);
    expect(needs).toMatchObject([
      { kind: 'riddor', last, due: { when: 'late', schoolDays: 1 } },
      { kind: 'to-add', missing: ['where'] },
    ]);
    const noted = needsOf(
      { ...nothing, riddor: [{ incident, last: null }], stillToAdd: [{ incident, missing: ['riddor'] }] },
      on,
    );
    expect(noted).toEqual([{ kind: 'riddor', incident, last: null }]);
  });
  test('D63: a breach stands before all else, other requests after restrictions', () => {
    const due = {
      for: 'decide',
      unit: 'hours',
      on,
      at: null,
      inDays: 0,
      inHours: 4,
      late: false,
      noTermDates: false,
    } as const;
    const request: RequestRow = {
      requestId: id as RequestId,
      reference: 'REQ-2026-0001' as Reference,
      kind: 'breach',
      about: { kind: 'not-identified', description: '' },
      sender: '',
      receivedOn: on,
      receivedAt: null,
      state: 'open',
      due,
    };
    const asked = { ...request, kind: 'subject-access' as const };
    const needs = needsOf({ ...nothing, due: [restriction(-2, '2026-11-19')], requests: [asked, request] }, on);
    expect(needs.map((need) => (need.kind === 'request' ? need.request.kind : need.kind))).toEqual([
      'breach',
      'review',
      'subject-access',
    ]);
  });
  test('a review says how far off or how late it is, in school days', () => {
    const due = (days: number, reviewOn: string) => needsOf({ ...nothing, due: [restriction(days, reviewOn)] }, on)[0];
    expect(due(-2, '2026-11-19')).toMatchObject({ kind: 'review', due: { when: 'late', schoolDays: 2 } });
    expect(due(0, '2026-11-23')).toMatchObject({ due: { when: 'today' } });
    expect(due(6, '2026-12-01')).toMatchObject({ kind: 'review', due: { when: 'ahead', schoolDays: 6 } });
  });
  test('a restriction that ends before its review is there because it ends soon', () => {
    expect(needsOf({ ...nothing, due: [restriction(7, '2026-12-02')] }, on)[0]).toMatchObject({
      kind: 'ends-soon',
      due: { when: 'ahead', schoolDays: 6 },
    });
    expect(needsOf({ ...nothing, due: [restriction(null, '2026-12-08')] }, on)[0]?.kind).toBe('ends-soon');
  });
  test('a ban says what comes next: the head’s word, a letter, their time, the decision', () => {
    const ban = {
      restrictionId: id as RestrictionId,
      reference: 'RES-2026-0001' as Reference,
      person,
      state: 'temporary' as const,
      adoptBy: null,
      adoptInSchoolDays: null,
      timesBefore: 0,
      answerBy: null,
      heard: false,
      windowClosed: false,
      decideBy: '2026-12-14' as LocalDate,
      decideInSchoolDays: 15,
    };
    const next = (
      change:
        | Partial<typeof ban>
        | { readonly adoptBy: LocalDate; readonly adoptInSchoolDays: number }
        | { readonly answerBy: LocalDate },
    ) => needsOf({ ...nothing, bans: [{ ...ban, ...change }] }, on)[0];
    expect(next({})).toMatchObject({ kind: 'ban', next: 'tell', due: { when: 'ahead', schoolDays: 15 } });
    expect(next({ answerBy: '2026-12-07' as LocalDate })).toMatchObject({ next: 'wait' });
    expect(next({ heard: true })).toMatchObject({ next: 'decide' });
    expect(next({ windowClosed: true })).toMatchObject({ next: 'decide' });
    // What somebody in charge imposed is due on its own day, and late when that is past.
    expect(next({ adoptBy: '2026-11-25' as LocalDate, adoptInSchoolDays: 2 })).toMatchObject({
      next: 'adopt',
      due: { when: 'ahead', schoolDays: 2 },
    });
    expect(next({ adoptBy: '2026-11-19' as LocalDate, adoptInSchoolDays: -2 })).toMatchObject({
      next: 'adopt',
      due: { when: 'late', schoolDays: 2 },
    });
  });
});
