import { describe, expect, it } from 'vitest';
import { ICS_HEADERS } from '../import/ics-limits';
import { fillIn, roomFor, yearToEdit } from './calendar-entered';
import { type DatesFound, datesInFile } from './dates-in-file';

const ics = (...rows: readonly (readonly string[])[]) => ({
  headers: [...ICS_HEADERS],
  rows: rows.map((row) => [...row]),
});
const csv = (headers: string[], ...rows: string[][]) => ({ headers, rows });
const found = (table: Parameters<typeof datesInFile>[0], schoolYear = 2026) => {
  const read = datesInFile(table, schoolYear);
  return read.read ? read.found.map(shown) : [read.why];
};
const shown = ({ kind, name, firstDay, lastDay }: DatesFound) => `${kind}: ${name} ${firstDay} ${lastDay}`;

describe('D3: a calendar file', () => {
  it('says its days by the clock in England; the end is the moment after the last', () => {
    expect(
      found(
        ics(
          ['20260902', '20261219', '', 'Autumn Term'],
          ['20261026', '20261031', '', 'Half-term holiday'],
          ['20261125T230000Z', '20261126T170000Z', '', 'INSET'],
          ['20260831T230000Z', '20260901T230000Z', '', 'Staff training day'],
          ['20270215', '', 'P5D', 'Half term'],
          ['20270503', '', '', 'Early May'],
          ['20261203T140000', '20261203T151500', '', 'Nativity, year 2'],
        ),
      ),
    ).toEqual([
      'closed: Staff training day 2026-09-01 2026-09-01',
      'term: Autumn Term 2026-09-02 2026-12-18',
      'half-term: Half-term holiday 2026-10-26 2026-10-30',
      'closed: INSET 2026-11-25 2026-11-26',
      'left-out: Nativity 2026-12-03 2026-12-03',
      'half-term: Half term 2027-02-15 2027-02-19',
      'bank-holiday: Early May 2027-05-03 2027-05-03',
    ]);
  });
  it('with its terms as first and last days gives terms', () => {
    expect(
      found(
        ics(
          ['20260902', '20260903', '', 'First day of Autumn Term'],
          ['20261023', '20261024', '', 'School closes for half term'],
          ['20261218T150000', '20261218T153000', '', 'End of term'],
          ['20270105', '20270106', '', 'Spring term begins'],
        ),
      ),
    ).toEqual([
      'term: Autumn term 2026-09-02 2026-12-18',
      'left-out: School closes for half term 2026-10-23 2026-10-23',
      'left-out: Spring term begins 2027-01-05 2027-01-05',
    ]);
  });
  it('that holds nonsense gives no dates, and what is one among it is counted', () => {
    expect(found(ics(['tomorrow', '', '', 'x'], ['20261301', '', '', 'x'], ['20261001T996000', '', '', 'x']))).toEqual([
      'no-dates',
    ]);
    expect(datesInFile(ics(['x', '', '', ''], ['20261001', '20260901', 'P99Y', '']), 2026)).toEqual({
      read: true,
      unread: 1,
      found: [{ kind: 'left-out', name: '', firstDay: '2026-10-01', lastDay: '2026-10-01' }],
    });
  });
});

describe('D3: a list', () => {
  it('by its headings, with dates as people write them', () => {
    const list = csv(
      ['Name', 'First day', 'Last day'],
      ['Autumn term 2026', '2 September 2026', '18/12/2026'],
      ['Half term', '26 Oct', '30 Oct'],
      ['INSET', '27 Nov', ''],
      ['Christmas holiday', '19 Dec', '4 Jan'],
      ['Wrong way round', '5 Jan', '2 Jan'],
      ['No date', 'soon', ''],
    );
    expect(found(list)).toEqual([
      'term: Autumn term 2026 2026-09-02 2026-12-18',
      'half-term: Half term 2026-10-26 2026-10-30',
      'closed: INSET 2026-11-27 2026-11-27',
      'left-out: Christmas holiday 2026-12-19 2027-01-04',
    ]);
    expect(datesInFile(list, 2026)).toMatchObject({ unread: 2 });
  });
  it('without a column for the first day is no list of dates', () => {
    expect(found(csv(['Name', 'Class'], ['Ada', '3B']))).toEqual(['no-dates']);
  });
});

describe('D3: what was chosen is filled in', () => {
  const read = datesInFile(
    ics(
      ['20260902', '20261219', '', 'Autumn term'],
      ['20261026', '20261031', '', 'Half term'],
      ['20261125', '20261127', '', 'INSET'],
      ['20270215', '20270220', '', 'Half term'],
    ),
    2026,
  );
  const chosen = read.read ? read.found : [];
  it('terms in the place of those there, half terms in theirs, single days added', () => {
    const filled = fillIn(
      { terms: yearToEdit(null).terms, closedDays: [{ on: '26 Nov', words: 'Polling day' }] },
      chosen,
      2026,
    );
    expect(filled.terms).toEqual([
      {
        name: 'Autumn term',
        firstDay: 'Wed 2 Sep 2026',
        lastDay: 'Fri 18 Dec 2026',
        halfFrom: 'Mon 26 Oct 2026',
        halfTo: 'Fri 30 Oct 2026',
      },
    ]);
    expect(filled.closedDays).toEqual([
      { on: '26 Nov', words: 'Polling day' },
      { on: 'Wed 25 Nov 2026', words: 'INSET' },
    ]);
  });
  it('a file without terms leaves those that are typed', () => {
    const typed = { ...yearToEdit(null).terms[1], name: 'Spring', firstDay: '5 Jan', lastDay: '25 March' };
    const entered = { terms: [{ halfFrom: '', halfTo: '', ...typed }], closedDays: [] };
    expect(fillIn(entered, chosen.slice(1), 2026).terms).toMatchObject([
      { firstDay: '5 Jan', halfFrom: 'Mon 15 Feb 2027' },
    ]);
  });
  it('more than a school year has finds no room', () => {
    const [term] = chosen;
    if (term === undefined) throw new Error('no term');
    expect(roomFor(chosen, yearToEdit(null))).toBe(true);
    expect(roomFor(Array(9).fill(term), yearToEdit(null))).toBe(false);
    const long: DatesFound = { ...term, kind: 'closed', lastDay: '9999-01-01' as DatesFound['lastDay'] };
    expect(roomFor([long], yearToEdit(null))).toBe(false);
  });
});
