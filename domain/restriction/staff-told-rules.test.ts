import { expect, test } from 'vitest';
import { Instant, LocalDate } from '../dates/local-date';
import { Id, RestrictionId } from '../ids';
import { type FactsForTelling, linesOf, tellStaff, untellStaff } from './staff-told-rules';

const restrictionId = RestrictionId.parse('b'.repeat(32));
const day = (text: string) => LocalDate.parse(text);
const told = (digit: string) => Id.parse(digit.repeat(32));

function moment() {
  let last = 0;
  return {
    now: Instant.parse('2026-11-23T08:40:12.345Z'),
    today: day('2026-11-23'),
    newId: () => {
      last += 1;
      return Id.parse(String(last).padStart(32, '0'));
    },
  };
}
const facts = (endsOn: string): FactsForTelling => ({
  restriction: { startsOn: day('2026-11-02'), endsOn: day(endsOn), endedOn: null },
  told: [
    { toldId: told('1'), untoldOn: null },
    { toldId: told('2'), untoldOn: day('2026-11-21') },
  ],
  role: 'recorder',
});
const tell = (who: string, on = '2026-11-20') =>
  tellStaff({ restrictionId, who, on: day(on) }, { role: 'head' }, moment());
const codes = (decision: ReturnType<typeof tell>) =>
  decision.decided
    ? decision.entries.map(({ kind }) => kind)
    : decision.missing.map(({ field, code }) => `${field} ${code}`);

test('one entry a line, each with an id of its own, without empty lines and doubles', () => {
  const decision = tell(' Mrs Pell \n\nGate  staff\nMrs Pell\n');
  expect(decision).toMatchObject({
    entries: [
      { kind: 'restriction:staff-told', subject: restrictionId, day: '2026-11-20', body: { who: 'Mrs Pell' } },
      { body: { who: 'Gate staff', on: '2026-11-20' } },
    ],
  });
  expect(linesOf('\n \n')).toEqual([]);
});

test('nobody, a day to come and lines without end are refused, all at once', () => {
  expect(codes(tell(' \n', '2026-11-24'))).toEqual(['who empty', 'on in-the-future']);
  expect(codes(tell('x'.repeat(301)))).toEqual(['who too-many-lines']);
  const many = Array.from({ length: 41 }, (_, nth) => `Person ${nth}`).join('\n');
  expect(codes(tell(many))).toEqual(['who too-many-lines']);
});

test('only what has ended is untold, each once', () => {
  const both = { restrictionId, toldIds: [told('1'), told('2')] };
  expect(codes(untellStaff(both, facts('2026-11-23'), moment()))).toEqual(['restrictionId not-over']);
  const ended = untellStaff(both, facts('2026-11-22'), moment());
  expect(ended).toMatchObject({ entries: [{ kind: 'restriction:staff-untold', body: { toldId: told('1') } }] });
  expect(codes(ended)).toHaveLength(1);
  const again = { restrictionId, toldIds: [told('2')] };
  expect(codes(untellStaff(again, facts('2026-11-22'), moment()))).toEqual(['toldIds told-already']);
});

test('the desk may not', () => {
  const decision = tellStaff({ restrictionId, who: 'Mrs Pell', on: day('2026-11-20') }, { role: 'desk' }, moment());
  expect(codes(decision)).toEqual(['restrictionId not-this-role']);
});
